import Foundation
import NewsComparing
import NewsRecords

// Finds the stories of the articles on standard input (JSON Lines with «id», «text», «published») and prints articles for a
// second of processor time on one core. Halves and quarters are given too: the cost of an article must not grow with the
// number of articles before it. The shares are taken from the beginning of the input, so give it in the order of the days.

func seconds(_ work: () -> Void) -> Double {
  let start = clock()
  work()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

var inputs: [StoryInput] = []
let decoder = JSONDecoder()
while let line = readLine() {
  inputs.append(StoryInput(try decoder.decode(Article.self, from: Data(line.utf8))))
}

let finder = StoryFinder()
for share in [4, 2, 1] {
  let batch = Array(inputs.prefix(inputs.count / share))
  var stories = 0
  let best =
    (1...3).map { _ in seconds { stories = Set(finder.stories(of: batch).places.map(\.story)).count } }.min() ?? 0
  print("\(batch.count) articles, \(stories) stories: \(Int(Double(batch.count) / best)) articles/s")
}
