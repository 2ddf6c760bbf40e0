public import ArabicText

/// One article as the tagger sees it: the same for training and for reading.
@_spi(Training) public struct TaggerInput: Sendable {
  let text: TokenizedText
  let surfaces: Surfaces
  let words: NameWords
  /// What the grammar found, by token: see `GrammarMarks`.
  let marks: [UInt8]

  init(_ text: TokenizedText, _ surfaces: Surfaces, _ words: NameWords, _ findings: GrammarFindings) {
    self.text = text
    self.surfaces = surfaces
    self.words = words
    marks = GrammarMarks.marks(findings, text.tokens.count)
  }

  /// The tokens of the text.
  public var tokens: [Token] { text.tokens }
  /// The stretches that are tagged by themselves.
  public var sentences: [Range<Int>] { text.sentences }

  /// Whether the grammar found nothing at the token nor beside it, inside a sentence.
  @inline(__always)
  func isQuiet(_ index: Int, in sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && index + 1 < sentence.upperBound
      && marks[index - 1] | marks[index] | marks[index + 1] == 0
  }

  /// What stands around the token at `index`; `context` gives the word of a token.
  @inline(__always)
  func around(_ index: Int, in sentence: Range<Int>, _ context: (Int) -> ContextWord) -> TaggerFeatures.Neighbourhood {
    let hasLast = index > sentence.lowerBound
    let hasNext = index + 1 < sentence.upperBound
    return TaggerFeatures.Neighbourhood(
      beforeLast: index - 2 >= sentence.lowerBound ? context(index - 2) : nil,
      last: hasLast ? context(index - 1) : nil, word: context(index), next: hasNext ? context(index + 1) : nil,
      marks: (
        hasLast ? UInt64(marks[index - 1]) : 0, UInt64(marks[index]), hasNext ? UInt64(marks[index + 1]) : 0
      ))
  }

  /// The features of every token of `sentence`, with the knowledge of raw news in `table`: for training.
  public func features(in sentence: Range<Int>, _ table: WordTable) -> [[Feature]] {
    let profiles = sentence.map { WordProfile(text, $0, words[$0], table) }
    return sentence.map { index in
      var list = FeatureList()
      for distance in TaggerFeatures.distances {
        if sentence.contains(index + distance) {
          TaggerFeatures.add(profiles[index + distance - sentence.lowerBound], at: distance, to: &list)
        } else {
          TaggerFeatures.addBorder(at: distance, to: &list)
        }
      }
      TaggerFeatures.add(around(index, in: sentence) { profiles[$0 - sentence.lowerBound].context }, to: &list)
      return list.features
    }
  }
}
