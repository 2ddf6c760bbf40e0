import ArabicText
import Foundation

/// Whether the spellings of one word, a group a line, tab-separated, meet at `FoldLevel.match`.
struct SpellingEvaluation {
  private var groups = 0
  private var apart: [String] = []

  init(path: String) throws {
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
      groups += 1
      if Set(line.split(separator: "\t").map { FoldedKey(String($0)) }).count > 1 { apart.append(String(line)) }
    }
  }

  var isPerfect: Bool { apart.isEmpty }

  func report() {
    print("spelling groups that meet: \(groups - apart.count) of \(groups)")
    for line in apart { print("  apart: \(line)") }
  }
}
