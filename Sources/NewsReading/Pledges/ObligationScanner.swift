import ArabicText
import NewsTimes

/// Finds what somebody is told to do without a verb: «على الوزارة أن تفتح …», «علينا العمل معا».
///
/// «على» says so only at the head of its clause, with somebody who can act right behind it, and an act behind him.
struct ObligationScanner: Sendable {
  let text: TokenizedText
  let words: ActWords
  let clauses: ClauseFinder
  let verbalNouns: VerbalNouns
  let phrases: NounPhrases
  /// The keys of `on`, held here: a global costs a call for each word, and an array is counted up and down.
  private let onKeys = SIMD4<UInt64>(Self.on[0].rawValue, Self.on[1].rawValue, Self.on[2].rawValue, 0)

  /// An obligation in the text.
  struct Hit: Sendable, Equatable {
    /// «على», or the word that bears its pronoun.
    let trigger: Int
    /// «علينا» binds whoever speaks.
    let isOfSpeaker: Bool
  }

  /// The furthest behind «على» that the act may begin: «على الناخبين المقيدين في المركز الأول نقل قيدهم».
  static let reach = 18

  /// The obligations of the text, in order. Linear in its length.
  var hits: [Hit] { text.tokens.indices.compactMap(hit) }

  private func hit(at index: Int) -> Hit? {
    guard text.tokens[index].kind == .word else { return nil }
    if hasTime(index) { return Hit(trigger: index, isOfSpeaker: false) }
    let isOn = any(onKeys .== SIMD4(repeating: text.tokens[index].key.rawValue))
    // «علي» is a name as well.
    guard isOn || words.isOne(.obliged, at: index, in: text), phrases.names.mention(at: index) == nil,
      opensClause(index),
      !words.isOne(.past, at: index - 1, in: text), isOn ? bindsSomebody(index) : isAct(index + 1)
    else { return nil }
    return Hit(trigger: index, isOfSpeaker: !isOn && WordShape(at: index, in: text).endsInNa)
  }

  /// «على الوزارة أن», «على الناخبين في المركز الأول نقل قيدهم»
  private func bindsSomebody(_ index: Int) -> Bool {
    let end = min(clauses.envelope(of: index).upperBound, index + Self.reach)
    // «عرضت خطتها، على زعماء الدول»: behind a comma only «أن» tells the act.
    var isBehindComma = index > 0 && text.tokens[index - 1].isScalar("،") && text.tokens[index].key == Self.on[0]
    guard phrases.headName(from: index + 1, before: end) != nil else { return false }
    return (index + 2..<max(index + 2, end)).contains {
      // «على هذه الصفحة، شكرت الوزارة»: the same behind a comma that follows.
      isBehindComma = isBehindComma || text.tokens[$0].isScalar("،")
      return isBehindComma ? words.isOne(.complementiser, at: $0, in: text) : isAct($0)
    }
  }

  /// «أمام الشركة ثلاثة أشهر لتسوية …»: somebody, a time, and what it is for.
  private func hasTime(_ index: Int) -> Bool {
    guard words.isOne(.before, at: index, in: text), opensClause(index) else { return false }
    let end = min(clauses.envelope(of: index).upperBound, index + Self.reach)
    guard phrases.headName(from: index + 1, before: end) != nil,
      let time = (index + 2..<max(index + 2, min(end, index + 9))).lazy.compactMap({ phrases.times.time(at: $0) }).first
    else { return false }
    let next = time.tokens.upperBound..<max(time.tokens.upperBound, min(end, time.tokens.upperBound + 3))
    return next.contains {
      phrases.bearsLa($0) && verbalNouns.isOneBehindPreposition(at: $0, in: text)
    }
  }

  private func isAct(_ index: Int) -> Bool {
    // «قالت على صفحتها إن»: that reports.
    words.isOne(.complementiser, at: index, in: text) && !text.string(at: index).hasPrefix("إ")
      || text.tokens.indices.contains(index)
        && (Self.notTo.contains(text.tokens[index].key) || verbalNouns.isOne(at: index, in: text))
  }

  /// Whether a clause begins at `index`: behind a mark or a complementiser, at the sentence's head, or joined by و behind one.
  private func opensClause(_ index: Int) -> Bool {
    let lower = clauses.envelope(of: index).lowerBound
    guard index > lower else { return true }
    let before = text.tokens[index - 1]
    return before.kind == .quote || before.isScalar("،") || before.isScalar(":")
      || words.isOne(.complementiser, at: index - 1, in: text) || words.isOne(.pronoun, at: index - 1, in: text)
  }

  private static let on: [FoldedKey] = ["على", "وعلى", "فعلى"].map { FoldedKey($0) }
  private static let notTo: [FoldedKey] = ["ألا", "عدم"].map { FoldedKey($0) }
}
