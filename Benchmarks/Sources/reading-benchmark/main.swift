import Foundation
import Measuring
import NewsReading
import NewsRecords

// Measures the reading of articles on one core:
// reading-benchmark [ARTICLES.jsonl[.gz]…] [--articles N] [--runs N] [--lines no] [--readings FILE]
// Without files: the first articles of the news corpora in ../../shared/corpora. Run it while the machine is quiet.

let options = Options()
let loading = Clocks.now
let reader = ArticleReader()
print("lexicons and weights loaded in \(decimal((Clocks.now - loading).processor * 1000, 0)) ms")

for path in options.corpora(["ant-2018", "saudi-2015"]) {
  let articles = try JSONLines.records(of: path, as: Article.self, first: options.number("--articles", 2000))
  print("\n\(path)", terminator: ": ")
  let speed = ReadingSpeed(reader, articles, runs: options.number("--runs", 3))
  speed.report()
  if let file = options["--readings"] { try Data(speed.lines).write(to: URL(fileURLWithPath: file)) }
}
if options["--lines"] != "no" { LongLines(reader).report() }
