import Foundation
import Measuring
import NewsRecords

// Measures how copied passages are found, on all cores:
// reuse-benchmark [ARTICLES.jsonl[.gz]…] [--articles N] [--only all|long|index]
// Without files: the news corpora in ../../shared/corpora, all their articles together. Run it while the machine is quiet.

let options = Options()
var articles: [Article] = []
for path in options.corpora(["saudi-2015", "ant-2018"]) {
  articles += try JSONLines.records(of: path, as: Article.self, first: options.number("--articles", .max))
}
let passages = PassageSpeed(articles)
let only = options["--only"]
if only == nil || only == "all" { await passages.reportGrowth() }
if only == nil || only == "long" { await passages.reportMillionWords() }
if only == nil || only == "index" { try passages.reportIndex() }
