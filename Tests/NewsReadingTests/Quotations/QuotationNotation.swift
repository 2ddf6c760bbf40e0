import NewsRecords

@testable import NewsReading

/// Short ways to write what a text says: "cue | source | content" for each quotation, "-" for what is not there.
enum Said {
  private static let reader = ArticleReader()

  static func reading(_ text: String, outlet: String? = nil) -> Reading {
    reader.read(Article(id: "a", text: text, outlet: outlet, published: "2024-03-05"))
  }

  static func quotations(_ text: String) -> [Quotation] { reading(text).quotations }

  /// Cue, source and content of each quotation.
  static func lines(_ text: String) -> [String] {
    quotations(text).map { "\(cue($0)) | \($0.source?.text ?? "-") | \(content($0))" }
  }

  /// Cue, speaker's name and content of each quotation.
  static func speakers(_ text: String) -> [String] {
    quotations(text).map { "\(cue($0)) | \($0.speaker?.name ?? "-") | \(content($0))" }
  }

  /// The codes of the diagnostics that this room gives.
  static func diagnostics(_ text: String) -> [String] {
    let codes = ["unattributed-quotation", "abandoned-cue", "unclosed-mark", "reversed-marks"]
    return reading(text).diagnostics.filter { codes.contains($0.code) }.map { "\($0.code) \($0.range?.text ?? "-")" }
  }

  private static func cue(_ quotation: Quotation) -> String {
    quotation.cue.isEmpty ? "-" : quotation.cue.map(\.text).joined(separator: " ")
  }

  private static func content(_ quotation: Quotation) -> String {
    quotation.content.map(\.text).joined(separator: " … ")
  }
}
