import ArabicText
import NewsRecords

/// A quantity with what decides whether another speaks of the same thing: its class of unit, its pole, its neighbours.
struct FigureFact: Sendable {
  /// Index of the article among those read.
  let article: Int
  let quantity: Quantity
  let unitClass: String
  let lemma: String?
  let pole: FigureLexicon.Pole?
  /// Whether the predicate says only how many there are: «بلغ العدد 2500».
  let isBare: Bool
  /// Whether it comes on top of others: «18 شخصا آخرين».
  let isMore: Bool
  /// Whether its sentence counts from a day on: «149 قتيلا منذ بدء التظاهرات».
  let isSince: Bool
  /// The tokens of the quantity.
  let tokens: Range<Int>
  /// The sentence, by index in the text's sentences.
  let sentence: Int
  /// The sentence's words of meaning, without the number.
  let context: ContentWords
  /// Those of the sentences beside it too.
  let neighbourhood: ContentWords

  /// The facts of all articles, in order; quantities in no sentence are left out.
  static func all(in articles: ReadArticles) -> [FigureFact] {
    articles.all.indices.flatMap { index in
      articles.all[index].reading.quantities.compactMap { FigureFact($0, article: index, in: articles) }
    }
  }

  private init?(_ quantity: Quantity, article: Int, in articles: ReadArticles) {
    let text = articles.texts[article]
    let bytes =
      text.offsets.byteOffset(atScalar: quantity.range.start)..<text.offsets.byteOffset(atScalar: quantity.range.end)
    tokens = text.tokens(touching: bytes)
    guard !tokens.isEmpty, let sentence = text.sentence(holding: tokens.lowerBound) else { return nil }
    self.article = article
    self.quantity = quantity
    self.sentence = sentence
    let lexicon = FigureLexicon.shared
    lemma = lexicon.lemma(of: quantity.predicate)
    isBare = lexicon.isBare(lemma)
    unitClass = quantity.unit.isEmpty ? "" : lexicon.unitClass(of: quantity.unit)
    pole = lexicon.pole(of: lemma, preposition: Self.preposition(before: tokens, in: text))
    let range = text.sentences[sentence]
    isMore = tokens.upperBound < range.upperBound && lexicon.isOthers(text.tokens[tokens.upperBound].key)
    isSince = range.contains { lexicon.isSince(text.tokens[$0].key) }
    let around =
      text.string(of: range.lowerBound..<tokens.lowerBound) + " "
      + text.string(of: tokens.upperBound..<range.upperBound)
    context = ContentWords(around + " " + quantity.unit)
    let near = max(0, sentence - 1)...min(text.sentences.count - 1, sentence + 1)
    neighbourhood = ContentWords(near.map { text.string(of: text.sentences[$0]) }.joined(separator: " "))
  }

  private static func preposition(before tokens: Range<Int>, in text: TokenizedText) -> FoldedKey? {
    // The approximator belongs to the quantity, so the word right before it is the preposition.
    tokens.lowerBound > 0 ? text.tokens[tokens.lowerBound - 1].key : nil
  }

  /// The values it may stand for: an approximate number reaches a tenth to both sides, «more than» has no upper end.
  var interval: ClosedRange<Double> {
    let (low, high) = (quantity.value.low, quantity.value.high)
    switch quantity.relation {
    case .exact, .range: return low...max(low, high)
    case .approx: return (low * 0.9)...(high * 1.1)
    case .moreThan, .atLeast: return low...Double.infinity
    case .lessThan, .atMost: return 0...high
    }
  }

  /// Whether both name the number itself, exactly or nearly, or both leave it open to the same side: «نحو 2500» may be
  /// 2,500, «أكثر من 2500» is not. A range is given in two numbers and is like no other.
  func isToOneSide(with other: FigureFact) -> Bool {
    switch (quantity.relation, other.quantity.relation) {
    case (.exact, .exact), (.exact, .approx), (.approx, .exact), (.approx, .approx): true
    case (.moreThan, .moreThan), (.moreThan, .atLeast), (.atLeast, .moreThan), (.atLeast, .atLeast): true
    case (.lessThan, .lessThan), (.lessThan, .atMost), (.atMost, .lessThan), (.atMost, .atMost): true
    default: false
    }
  }

  /// Its words, as a place among all articles.
  struct Place: Hashable {
    let article: Int
    let tokens: Range<Int>
  }

  /// Where it stands.
  var place: Place { Place(article: article, tokens: tokens) }

  /// The least words that the surroundings of two numbers share where both are about one thing. One is shared by chance in
  /// any two reports on one affair, its place or its actor; with the kind of unit, two are not.
  private static let leastShared = 2

  /// Whether both may count the same thing: their units are of one kind, and what stands around them shares words.
  func isAboutWhat(_ other: FigureFact) -> Bool {
    countsLike(other) && neighbourhood.shared(with: other.neighbourhood) >= Self.leastShared
  }

  /// Whether both may count the same kind of thing. A number without a unit («خفضها إلى 2500») takes the other's.
  func countsLike(_ other: FigureFact) -> Bool {
    unitClass == other.unitClass || unitClass.isEmpty != other.unitClass.isEmpty
  }
}
