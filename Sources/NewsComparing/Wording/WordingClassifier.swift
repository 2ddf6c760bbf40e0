import ArabicText
import NewsRecords

/// Says of what class a change is, by the words it is made of and, for dates, the words beside it.
struct WordingClassifier {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText

  /// More words on either side than this are a rewriting, whatever hedges or figures stand among them.
  private static let longest = 4

  /// The class of `change`.
  func `class`(of change: Change) -> Wording.Class {
    switch change.nature {
    case .spelling: .orthographic
    case .form: .grammatical
    case .words: wordClass(of: change)
    }
  }

  private func wordClass(of change: Change) -> Wording.Class {
    if isSpelling(change) { return .orthographic }
    if let dates = dateClass(of: change) { return dates }
    if isConjunction(change) { return .grammatical }
    let (one, two) = (framing(change.a, a, textA), framing(change.b, b, textB))
    let isNamed = (one + two).contains { $0.kind == .agency }
    guard max(change.a.count, change.b.count) <= Self.longest else { return isNamed ? .name : .lexical }
    if isNumeric(change) { return .number }
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

  /// The same word with a conjunction written together with it, or without: «هي» and «وهي», too short for a light key.
  private func isConjunction(_ change: Change) -> Bool {
    guard change.a.count == 1, change.b.count == 1 else { return false }
    let (one, two) = (Int(a.tokens[change.a.lowerBound]), Int(b.tokens[change.b.lowerBound]))
    return has(textB.tokens[two].key, behindConjunction: textA, one)
      || has(textA.tokens[one].key, behindConjunction: textB, two)
  }

  /// Whether the word `index` of `text` is `key` behind و or ف.
  private func has(_ key: FoldedKey, behindConjunction text: TokenizedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.bytes.count > 4 else { return false }
    let (letter, length) = SourceText.scalar(in: text.source.utf8, at: token.start)
    guard Self.conjunctions.contains(letter) else { return false }
    return FoldedKey.of(text.source.utf8, (token.start + length)..<token.end, .match) == key
  }

  /// The letters و and ف.
  private static let conjunctions: [UInt32] = [0x0648, 0x0641]

  /// A change of nothing but months, and «شهر», «من», «يوم» beside them: the same date in other words, or another date.
  private func dateClass(of change: Change) -> Wording.Class? {
    let (one, two) = (DateWords(change.a, a, textA), DateWords(change.b, b, textB))
    guard one.isDate, two.isDate, !(one.changed.isEmpty && two.changed.isEmpty) else { return nil }
    return one.months.isDisjoint(with: two.months) ? .number : .dateForm
  }

  // MARK: Figures

  /// A figure on both sides, or nothing but figures put in or left out.
  private func isNumeric(_ change: Change) -> Bool {
    let (one, two) = (figures(change.a, a, textA), figures(change.b, b, textB))
    if change.a.isEmpty || change.b.isEmpty { return one + two == max(change.a.count, change.b.count) }
    return one > 0 && two > 0
  }

  private func figures(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> Int {
    range.count { text.tokens[Int(side.tokens[$0])].kind == .number }
  }

  // MARK: Framing

  private func framing(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> [FramingLexicon.Entry] {
    FramingLexicon.shared.entries(among: range, of: side, in: text).map(\.entry)
  }

  /// How firmly the hedges of one side let it stand: «نحو» and «حوالي» are alike, «نحو» and nothing are not.
  private func strengths(_ entries: [FramingLexicon.Entry]) -> [Int] {
    entries.filter { $0.kind == .hedge }.map(\.strength).sorted()
  }

  /// One verb of reporting for another, or one put in or left out.
  private func isCue(_ change: Change, _ a: [FramingLexicon.Entry], _ b: [FramingLexicon.Entry]) -> Bool {
    let (one, two) = (a.contains { $0.kind == .cue }, b.contains { $0.kind == .cue })
    return change.a.isEmpty || change.b.isEmpty ? one || two : one && two
  }

  /// Particles alone, on one side: «في», «أن», «كان» put in or left out. One for another («مع» → «ضد») is a change.
  private func isLoneParticle(_ change: Change) -> Bool {
    guard change.a.isEmpty || change.b.isEmpty else { return false }
    return change.a.allSatisfy { isParticle(textA, a, $0) } && change.b.allSatisfy { isParticle(textB, b, $0) }
  }

  /// Titles alone, on one side: «معالي», «الدكتور» put in or left out.
  private func isTitle(_ change: Change) -> Bool {
    guard change.a.isEmpty || change.b.isEmpty else { return false }
    return change.a.allSatisfy { CommonWords.shared.isOffice(a.codes[$0].key) }
      && change.b.allSatisfy { CommonWords.shared.isOffice(b.codes[$0].key) }
  }

  private func isParticle(_ text: TokenizedText, _ side: CopyWords, _ word: Int) -> Bool {
    let token = text.tokens[Int(side.tokens[word])]
    return token.kind == .word && (token.bytes.count <= 4 || CommonWords.shared.isParticle(token.key.rawValue))
  }
}
