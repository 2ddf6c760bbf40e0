public import ArabicText
import NewsRecords

/// Reads the times and quantities of one article. Made once; reading is pure and may run on many threads.
public struct TimeReader: Sendable {
  private let lexicon = TimeLexicon()
  private let hijri = HijriCalendar()

  /// Loads the lexicons.
  public init() {}

  /// The times and quantities of `text`. O(n).
  ///
  /// - Parameters:
  ///   - published: the day of publication, nil where it is not known: it is never guessed, only read from the text itself
  ///     where a dateline or a pair like «أمس الإثنين» fixes it.
  ///   - country: ISO 3166 code of the outlet's country, which decides on what day a week begins; nil if not known.
  public func read(_ text: TokenizedText, published: CalendarDay?, country: String? = nil) -> TimesAndQuantities {
    let pieces = Pieces(text, lexicon)
    let found = TimeGrammar(pieces).times()
    var result = TimesAndQuantities()
    let publication = Publication(found, pieces, given: published)
    if published == nil, let day = publication.day, let place = publication.place {
      result.publishedInText = (day, TextRange(tokens: pieces.tokens(place), of: text))
    }
    result.diagnostics = publication.diagnostics
    let weeks = Weeks(firstDay: country.flatMap { lexicon.weekStarts[$0] } ?? 1)
    let reference = Reference(day: publication.day, weeks: weeks, hijri: hijri)
    resolve(found, pieces, reference, into: &result)
    result.quantities = QuantityGrammar(pieces, times: found).quantities()
    return result
  }

  /// The lemma of a quantity's predicate, by which figures are compared: «انسحبوا» and «انسحاب» are both «انسحب».
  ///
  /// - Returns: nil for words that `predicates.tsv` does not know.
  public func lemma(ofPredicate predicate: String) -> String? {
    let phrases = Phrases(TokenizedText(predicate), lexicon)
    return phrases.sense(0) { sense -> Int? in if case .predicate(let row) = sense { row } else { nil } }
      .map { lexicon.predicates[$0] }
  }

  private func resolve(
    _ found: [FoundTime], _ pieces: Pieces, _ reference: Reference, into result: inout TimesAndQuantities
  ) {
    var resolver = TimeResolver(reference: reference, pieces: pieces)
    var places = SentencePlaces(pieces.text)
    for time in found {
      let tokens = pieces.tokens(time.pieces)
      resolver.memory.enter(
        paragraph: places.paragraph(of: tokens.lowerBound), sentence: places.sentence(of: tokens.lowerBound))
      guard let resolved = resolver.resolve(time.phrase, at: time.pieces) else { continue }
      let range = pieces.range(of: time.pieces)
      let expression = TimeExpression(
        id: RecordID.of("t", result.times.count + 1), range: range, type: resolved.type, value: resolved.value,
        mod: resolved.mod,
        interval: resolved.interval, anchor: resolved.anchor, rule: resolved.rule.rawValue)
      result.times.append(.init(tokens: tokens, expression: expression))
      result.diagnostics += Contradictions.diagnostics(
        of: time.phrase, resolved, range, countedFrom: reference.day)
    }
  }
}

/// The paragraph and sentence of tokens asked for in the order of the text, without searching.
private struct SentencePlaces {
  private let text: TokenizedText
  private var paragraphIndex = 0
  private var sentenceIndex = 0

  init(_ text: TokenizedText) { self.text = text }

  mutating func paragraph(of token: Int) -> Int {
    while paragraphIndex < text.paragraphs.count, text.paragraphs[paragraphIndex].upperBound <= token {
      paragraphIndex += 1
    }
    return paragraphIndex
  }

  mutating func sentence(of token: Int) -> Int {
    while sentenceIndex < text.sentences.count, text.sentences[sentenceIndex].upperBound <= token { sentenceIndex += 1 }
    return sentenceIndex
  }
}

extension Pieces {
  /// The contract's range of `range`, without the particles that are written together with its first word.
  func range(of range: Range<Int>) -> TextRange {
    let tokens = tokens(range)
    var bytes = text.bytes(of: tokens)
    let hit = pieces[range.lowerBound].first
    let cut = hit.proclitics.subtracting(.article)
    if !cut.isEmpty, !(hit.proclitics.contains(.article) && cut.contains(.la)) {
      bytes =
        (bytes.lowerBound + 2 * (cut.contains(.conjunction) ? 1 : 0) + 2
          * (cut.isDisjoint(with: .prepositions) ? 0 : 1))..<bytes.upperBound
    }
    return TextRange(bytes: bytes, of: text)
  }
}
