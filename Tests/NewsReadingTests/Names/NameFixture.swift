import ArabicText
import NewsTimes

@testable import NewsReading

/// Lexicon and reader, loaded once for all tests of names.
enum NameFixture {
  static let lexicon = NameLexicon()
  static let reader = NameReader()

  /// The tokens of `text` as the grammar sees them.
  static func words(_ text: TokenizedText) -> NameWords {
    NameWords(text, Surfaces(text), lexicon: lexicon, memo: WordMemo(capacity: 1000))
  }

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
