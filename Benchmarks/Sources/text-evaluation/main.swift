import Foundation

// Evaluates the text layer against gold that stands outside the project: text-evaluation [SHARED] [--errors N]
// SHARED is the folder with corpora/names/pud.conllu and gold/seeds/spellings.tsv, by default ../../shared.

var arguments = Array(CommandLine.arguments.dropFirst())
var limit = 20
if let flag = arguments.firstIndex(of: "--errors"), flag + 1 < arguments.count {
  limit = Int(arguments[flag + 1]) ?? limit
  arguments.removeSubrange(flag...(flag + 1))
}
let shared = arguments.first ?? "../../shared"

func missing(_ path: String) -> Bool {
  if FileManager.default.fileExists(atPath: path) { return false }
  print("not measured, \(path) is not there")
  return true
}

let treebank = shared + "/corpora/names/pud.conllu"
if !missing(treebank) {
  print("word segmentation, UD_Arabic-PUD")
  CliticEvaluation(try Treebank(path: treebank)).report(errors: limit)
}
let spellings = shared + "/gold/seeds/spellings.tsv"
if !missing(spellings) {
  let evaluation = try SpellingEvaluation(path: spellings)
  print()
  evaluation.report()
  if !evaluation.isPerfect { exit(1) }
}
