// Learns in how many articles of the press each word stands, for `Sources/CTawaturData/weights/story-frequencies.bin`.
// Only counts by hashed stem are kept, no text.
//
//   gzip -dc ARTICLES.jsonl.gz | swift run -c release --package-path Training TrainStories > story-frequencies.bin

import Foundation
import NewsComparing
import NewsRecords

let decoder = JSONDecoder()
var inputs: [StoryInput] = []
while let line = readLine() {
  do {
    inputs.append(StoryInput(try decoder.decode(Article.self, from: Data(line.utf8))))
  } catch {
    FileHandle.standardError.write(Data("TrainStories: line \(inputs.count + 1) is no article: \(error)\n".utf8))
    exit(65)
  }
}
FileHandle.standardOutput.write(Data(BackgroundFrequencies.learnt(from: inputs)))
