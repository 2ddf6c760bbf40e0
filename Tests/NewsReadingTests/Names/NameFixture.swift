import ArabicText
import NewsTimes

@testable @_spi(Training) import NewsReading

/// Lexicon and reader, loaded once for all tests of names.
enum NameFixture {
  static let lexicon = NameLexicon()
  static let reader = NameReader()

  /// The tokens of `text` as the grammar sees them.
  static func words(_ text: TokenizedText) -> NameWords {
    NameWords(text, Surfaces(text), lexicon: lexicon, memo: WordMemo(capacity: 1000))
  }

  /// Raw news that has «الهدف», «اجتمع» often and never in names, «لارسن» in names, and nothing else.
  static let news = NewsWords(
    lexicon: lexicon,
    table: WordTable(
      [
        (FoldedKey("الهدف"), WordRecord(classes: (1, 1, 1), frequency: 9, labels: 4)),
        (FoldedKey("اجتمع"), WordRecord(classes: (1, 1, 1), frequency: 9, labels: 0)),
        (FoldedKey("لارسن"), WordRecord(classes: (1, 1, 1), frequency: 3, labels: 3)),
      ].sorted { $0.0 < $1.0 }.map { (key: $0.0, record: $0.1) }))

  /// What the grammar finds in `text`.
  static func findings(_ text: String) -> (text: TokenizedText, findings: GrammarFindings) {
    let text = TokenizedText(text)
    return (text, NameGrammar(lexicon: lexicon).read(text, words(text)))
  }

  /// The names of `text`.
  static func names(_ text: String) -> (text: TokenizedText, names: ArticleNames) {
    let text = TokenizedText(text)
    return (text, reader.read(text, times: TimesAndQuantities()))
  }
}

extension ArticleNames {
  /// The entity called `name`, under whatever name the article uses.
  func entity(_ name: String) -> Entity? {
    entities.first { $0.name == name } ?? entities.first { $0.aliases.contains(name) }
  }
}
