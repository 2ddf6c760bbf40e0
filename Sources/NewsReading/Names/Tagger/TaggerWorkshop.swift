public import ArabicText

/// What training needs of the reader of names: the very features that reading will see.
@_spi(Training) public struct TaggerWorkshop: Sendable {
  private let lexicon = NameLexicon()
  private let grammar: NameGrammar
  private let table: WordTable

  /// A workshop that knows `table` of raw news.
  public init(_ table: WordTable) {
    grammar = NameGrammar(lexicon: lexicon)
    self.table = table
  }

  /// `text` as the tagger sees it.
  public func input(_ text: String) -> TaggerInput {
    let text = TokenizedText(text)
    let words = NameWords(text, lexicon: lexicon)
    return TaggerInput(text, words, grammar.read(text, words), table)
  }
}

extension TaggerInput {
  /// The tokens of the text.
  @_spi(Training) public var tokens: [Token] { text.tokens }
  /// The stretches that are tagged by themselves.
  @_spi(Training) public var sentences: [Range<Int>] { text.sentences }
  /// The numbers of the features of the token at `index` of `sentence`.
  @_spi(Training) public func featureNumbers(at index: Int, in sentence: Range<Int>) -> [UInt32] {
    features(at: index, in: sentence)
  }
}
