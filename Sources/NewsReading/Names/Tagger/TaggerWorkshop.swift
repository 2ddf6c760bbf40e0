import ArabicText

/// What training needs of the reader of names: articles as the tagger sees them in reading.
@_spi(Training) public struct TaggerWorkshop: Sendable {
  private let lexicon = NameLexicon()
  private let grammar: NameGrammar
  private let memo = WordMemo<NameWord>(capacity: 200_000)

  /// Loads the lexicons.
  public init() {
    grammar = NameGrammar(lexicon: lexicon)
  }

  /// `text` as the tagger sees it.
  public func input(_ text: String) -> TaggerInput {
    let text = TokenizedText(text)
    let surfaces = Surfaces(text)
    let words = NameWords(text, surfaces, lexicon: lexicon, memo: memo)
    return TaggerInput(text, surfaces, words, grammar.read(text, words))
  }
}
