import ArabicText
import Foundation
import NewsTimes

// Reads times and quantities from the articles on standard input (JSON Lines with «text») and prints MB for a second of
// processor time on one core. Tokenizing is given apart: an article's readers share its tokens.

struct Article: Decodable { let text: String }

var lines: [String] = []
while let line = readLine() { lines.append(line) }
let decoder = JSONDecoder()
let sources = try lines.map { SourceText(try decoder.decode(Article.self, from: Data($0.utf8)).text) }
let megabytes = Double(sources.reduce(0) { $0 + $1.utf8.count }) / 1_000_000

func seconds(_ work: () -> Void) -> Double {
  let start = clock()
  work()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

var reader: TimeReader?
let loading = seconds { reader = TimeReader() }
guard let reader else { exit(70) }
var texts: [TokenizedText] = []
let tokenizing = seconds { texts = sources.map { TokenizedText($0) } }
var times = 0
var quantities = 0
let day = CalendarDay(iso: "2018-06-01")
for pass in 1...3 {
  (times, quantities) = (0, 0)
  let reading = seconds {
    for text in texts {
      let found = reader.read(text, published: day)
      times += found.times.count
      quantities += found.quantities.count
    }
  }
  print(
    "pass \(pass): \(megabytes / reading) MB/s over tokens, \(megabytes / (reading + tokenizing)) MB/s with tokenizing")
}
print("\(megabytes) MB, \(times) times, \(quantities) quantities; lexicons loaded in \(loading * 1000) ms")
