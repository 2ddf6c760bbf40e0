import Foundation
import NewsLexicons
import NewsRecords

/// How sure a quotation is: the chance that its content is right and its speaker not wrong.
///
/// The logarithm of its odds is the sum of the weights in `confidence.tsv` of all that holds of it; `Scripts/calibrate` fits them to
/// annotated articles by logistic regression, so that of a hundred findings of .9 some ninety are right.
struct Confidence: Sendable {
  private let weights: [String: Double]

  static let shared = Confidence()

  /// Loads the weights.
  init() {
    var weights: [String: Double] = [:]
    for row in LexiconFile.required("confidence").rows { weights[row["feature"]] = Double(row["weight"]) }
    self.weights = weights
  }

  /// The chance, between 0.05 and 0.99, to two decimals.
  func of(_ quotation: Quotation, isRepaired: Bool) -> Double {
    var sum = weights["always"] ?? 0
    for feature in features(of: quotation) { sum += weights[feature] ?? 0 }
    if isRepaired { sum += weights["repaired"] ?? 0 }
    let chance = 1 / (1 + exp(-sum))
    return min(0.99, max(0.05, (chance * 100).rounded() / 100))
  }

  private func features(of quotation: Quotation) -> [String] {
    var result = ["rule:" + quotation.rule, "speaker:" + (quotation.speaker?.kind.rawValue ?? "null")]
    if quotation.source == nil, quotation.speaker != nil { result.append("carried") }
    if quotation.parent != nil { result.append("nested") }
    if isFar(quotation) { result.append("far") }
    if quotation.quoted.isEmpty { result.append("unquoted") }
    let count = quotation.content.reduce(0) { $0 > Self.long ? $0 : $0 + words(in: $1.text) }
    if count <= Self.short { result.append("short") }
    if count > Self.long { result.append("long") }
    return result
  }

  private func isFar(_ quotation: Quotation) -> Bool {
    guard let cue = quotation.cue.last, let content = quotation.content.first else { return false }
    return content.start - cue.end > Self.gap
  }

  /// The words of `text`, parted by blanks and ends of lines; no more are counted than tell a long one.
  private func words(in text: String) -> Int {
    var (count, isInside) = (0, false)
    for byte in text.utf8 {
      if count > Self.long { break }
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
      if !isBlank, !isInside { count += 1 }
      isInside = !isBlank
    }
    return count
  }

  /// In words, in words, in characters.
  private static let short = 3
  private static let long = 60
  private static let gap = 110
}
