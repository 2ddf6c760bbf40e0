import ArabicText
import NewsRecords

/// An article on the shelf: its number in this account, its text with tokens, and its reading.
struct ShelvedArticle: Sendable {
  /// From 1, by day of publication; articles without a day last.
  let number: Int
  let article: Article
  let reading: Reading?
  let text: TokenizedText

  /// The bytes of the text.
  var utf8: [UInt8] { text.source.utf8 }
  /// The anchor in pages: «a14».
  var anchor: String { "a\(number)" }
  /// The day of publication, given or found in the text.
  var day: String? { reading?.published ?? article.publishedDay }
  /// The outlet, or the id of an article that names none.
  var outlet: String { article.outlet ?? article.id }

  /// The bytes of a range of scalars, cut at the end of the text.
  func bytes(_ range: TextRange) -> Range<Int> {
    let start = text.offsets.byteOffset(atScalar: max(0, range.start))
    return start..<max(start, text.offsets.byteOffset(atScalar: max(range.start, range.end)))
  }
}
