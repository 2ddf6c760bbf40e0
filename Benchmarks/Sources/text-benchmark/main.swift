import Foundation

// Measures the text layer: text-benchmark [ARTICLES.jsonl[.gz]…] [--runs N] [--only WORK]
// Without arguments: the news corpora of ../../shared/corpora. Run it while the machine is otherwise quiet.

var paths = Array(CommandLine.arguments.dropFirst())

/// The value of `flag`, taken out of the arguments.
@MainActor func option(_ flag: String) -> String? {
  guard let place = paths.firstIndex(of: flag), place + 1 < paths.count else { return nil }
  defer { paths.removeSubrange(place...(place + 1)) }
  return paths[place + 1]
}

let runs = option("--runs").flatMap { Int($0) } ?? 5
let only = option("--only") ?? ""
if paths.isEmpty { paths = ["ant-2018", "saudi-2015"].map { "../../shared/corpora/\($0).jsonl.gz" } }

for path in paths {
  guard FileManager.default.fileExists(atPath: path) else {
    print("not measured, \(path) is not there")
    continue
  }
  let corpus = try Corpus(path: path)
  print("\(path): \(corpus.texts.count) articles, \(corpus.bytes / 1_000_000) MB,", terminator: " ")
  await Throughput(corpus, runs: runs, only: only).report()
}
if only.isEmpty { LinearTime.report() }
