import ArabicText
import NewsRecords
import NewsTimes

/// Says of what class a change is, by the words it is made of and, for dates, the words beside it.
struct WordingClassifier {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText
  /// The days that the articles were printed on, as far as they are known.
  let days: (CalendarDay?, CalendarDay?)

  /// More words on either side than this are a rewriting, whatever hedges or figures stand among them.
  static let longest = 4

  /// The class of `change`.
  func `class`(of change: Change) -> Wording.Class {
    switch change.nature {
    case .spelling: .orthographic
    case .form: isCount(change) ? .number : .grammatical
    case .words: wordClass(of: change)
    }
  }

  private func wordClass(of change: Change) -> Wording.Class {
    if isSpelling(change) { return .orthographic }
    if let dates = dateClass(of: change) ?? dayClass(of: change) { return dates }
    let figures = FigureReader(a: a, b: b, textA: textA, textB: textB).relation(of: change)
    if figures == .same { return .orthographic }
    if isAgreement(change) { return .grammatical }
    if CliticForms(a: a, b: b, textA: textA, textB: textB).isOneWord(change) { return .grammatical }
    let (one, two) = (framing(change.a, a, textA), framing(change.b, b, textB))
    let isNamed = (one + two).contains { $0.kind == .agency }
    guard max(change.a.count, change.b.count) <= Self.longest else { return isNamed ? .name : .lexical }
    if figures == .other || isCount(change) { return .number }
    if strengths(one) != strengths(two) { return .hedge }
    if isCue(change, one, two) { return .cue }
    if isNamed || isTitle(change) { return .name }
    return isLoneParticle(change) && one.isEmpty && two.isEmpty ? .grammatical : .lexical
  }

  /// The same words spelled or parted in another way.
  private func isSpelling(_ change: Change) -> Bool {
    guard !change.a.isEmpty, !change.b.isEmpty else { return false }
    if SpellingVariants.areJoined(a, textA, change.a, b, textB, change.b) { return true }
    guard change.a.count == change.b.count else { return false }
    return zip(change.a, change.b).allSatisfy { i, j in
      a.codes[i].key == b.codes[j].key
        || SpellingVariants.differInHamza(textA, Int(a.tokens[i]), textB, Int(b.tokens[j]))
        || SpellingVariants.shared.areOne(textA, Int(a.tokens[i]), textB, Int(b.tokens[j]))
    }
  }

  /// «الذي» for «التي»: the word agrees with another.
  private func isAgreement(_ change: Change) -> Bool {
    guard change.a.count == 1, change.b.count == 1 else { return false }
    return SpellingVariants.agreeing.areOne(
      textA, Int(a.tokens[change.a.lowerBound]), textB, Int(b.tokens[change.b.lowerBound]))
  }

  /// A change of nothing but months, and «شهر», «من», «يوم» beside them: the same date in other words, or another date.
  private func dateClass(of change: Change) -> Wording.Class? {
    if DoubleDate.isOtherCalendar(change.a, a, textA) || DoubleDate.isOtherCalendar(change.b, b, textB),
      change.a.isEmpty || change.b.isEmpty
    {
      return .dateForm
    }
    if let isSame = DoubleDate.isMonthInDigits(change, a, textA, b, textB) { return isSame ? .dateForm : .number }
    let one = DateWords(change.a, a, textA)
    guard one.isDate, case let two = DateWords(change.b, b, textB), two.isDate,
      !(one.changed.isEmpty && two.changed.isEmpty)
    else { return nil }
    return one.months.isDisjoint(with: two.months) ? .number : .dateForm
  }

  /// «أمس» for «اليوم» in the paper of the next day; «أمس الأحد» for «أمس السبت» is another day.
  private func dayClass(of change: Change) -> Wording.Class? {
    guard DayWords.mayBe(change.a, a), DayWords.mayBe(change.b, b) else { return nil }
    let (one, two) = (DayWords(change.a, a, textA), DayWords(change.b, b, textB))
    guard one.isDay, two.isDay, let isSame = one.isSame(as: two, printed: days) else { return nil }
    return isSame ? .dateForm : .number
  }

  /// Two of a thing for one or many of it.
  private func isCount(_ change: Change) -> Bool {
    guard change.a.count == 1, change.b.count == 1 else { return false }
    return CountedForms.shared.differ(
      textA, Int(a.tokens[change.a.lowerBound]), textB, Int(b.tokens[change.b.lowerBound]))
  }

  // MARK: Framing

  private func framing(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> [FramingLexicon.Entry] {
    FramingLexicon.shared.entries(among: range, of: side, in: text).map(\.entry)
  }

  /// How firmly the hedges of one side let it stand: «نحو» and «حوالي» are alike, «نحو» and nothing are not.
  private func strengths(_ entries: [FramingLexicon.Entry]) -> [Int] {
    entries.filter { $0.kind == .hedge }.map(\.strength).sorted()
  }

  /// One verb of reporting for another, or one put in or left out: «وأكد الوزير أن» for «وأن» leaves out who says it.
  private func isCue(_ change: Change, _ own: [FramingLexicon.Entry], _ other: [FramingLexicon.Entry]) -> Bool {
    let (one, two) = (own.contains { $0.kind == .cue }, other.contains { $0.kind == .cue })
    if one == two { return one }
    let (range, side, text) = one ? (change.b, b, textB) : (change.a, a, textA)
    return range.allSatisfy { isParticle(text, side, $0) }
  }

  /// Particles alone, on one side: «في», «أن», «كان» put in or left out. One for another («مع» → «ضد») is a change.
  private func isLoneParticle(_ change: Change) -> Bool {
    guard change.a.isEmpty || change.b.isEmpty else { return false }
    return change.a.allSatisfy { isParticle(textA, a, $0) } && change.b.allSatisfy { isParticle(textB, b, $0) }
  }

  /// Titles alone, on one side, or the family behind a name: «معالي», «الدكتور», «آل راشد» put in or left out.
  private func isTitle(_ change: Change) -> Bool {
    guard change.a.isEmpty || change.b.isEmpty else { return false }
    let (range, side) = change.b.isEmpty ? (change.a, a) : (change.b, b)
    if range.count == 2, side.codes[range.lowerBound].key == Self.family { return true }
    return range.allSatisfy { CommonWords.shared.isOffice(side.codes[$0].key) }
  }

  /// «آل», the house of.
  private static let family = FoldedKey("آل").rawValue

  private func isParticle(_ text: TokenizedText, _ side: CopyWords, _ word: Int) -> Bool {
    let token = text.tokens[Int(side.tokens[word])]
    return token.kind == .word && (token.bytes.count <= 4 || CommonWords.shared.isParticle(token.key.rawValue))
  }
}
