import ArabicText

/// Finds what somebody is told to do without a verb: «على الوزارة أن تفتح …», «علينا العمل معا».
///
/// «على» says so only at the head of its clause, with somebody who can act right behind it, and an act behind him.
struct ObligationScanner: Sendable {
  let text: TokenizedText
  let words: ActWords
  let clauses: ClauseFinder
  let verbalNouns: VerbalNouns
  let phrases: NounPhrases

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
    let isOn = Self.on.contains(text.tokens[index].key)
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
    let isBehindComma = index > 0 && text.tokens[index - 1].isScalar("،") && text.tokens[index].key == Self.on[0]
    return phrases.headName(from: index + 1, before: end) != nil
      && (index + 2..<max(index + 2, end)).contains {
        isBehindComma ? words.isOne(.complementiser, at: $0, in: text) : isAct($0)
      }
  }

  private func isAct(_ index: Int) -> Bool {
    words.isOne(.complementiser, at: index, in: text)
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
