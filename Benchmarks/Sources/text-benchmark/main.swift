import Measuring

// Measures the text layer: text-benchmark [ARTICLES.jsonl[.gz]…] [--runs N] [--only WORK] [--cores N]
// Without arguments: the news corpora of ../../shared/corpora. Run it while the machine is otherwise quiet.

let options = Options()
let only = options["--only"] ?? ""

for path in options.corpora(["ant-2018", "saudi-2015"]) {
  let corpus = try Corpus(path: path)
  print("\(path): \(corpus.texts.count) articles, \(corpus.bytes / 1_000_000) MB,", terminator: " ")
  let throughput = Throughput(corpus, runs: options.number("--runs", 5), only: only)
  if let cores = options["--cores"].flatMap({ Int($0) }) {
    await throughput.report(cores: cores)
  } else {
    throughput.report()
  }
}
if only.isEmpty, options["--cores"] == nil { LinearTime.report() }
