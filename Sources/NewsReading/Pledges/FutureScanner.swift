import ArabicText
import NewsRecords

/// Finds what somebody says will be done: «سنعيد», «سوف نواجه», «لن تسمح».
struct FutureScanner: Sendable {
  let lexicon: PledgeLexicon

  /// A future in the text.
  struct Hit: Sendable {
    /// The particle and the verb.
    let tokens: Range<Int>
    let verb: Int
    let isNegative: Bool
    let role: FutureWords.Role?
  }

  /// The futures of `text` that are no predictions. O(tokens).
  func hits(in text: TokenizedText) -> [Hit] {
    text.tokens.indices.compactMap { hit(at: $0, in: text) }
  }

  private func hit(at index: Int, in text: TokenizedText) -> Hit? {
    guard text.tokens[index].kind == .word else { return nil }
    if let isNegative = particle(at: index, in: text) {
      let verb = index + 1
      guard verb < text.tokens.count, text.tokens[verb].kind == .word, WordShape(at: verb, in: text).looksImperfect
      else { return nil }
      let role = lexicon.future.role(ofBare: verb, in: text)
      return isPrediction(role, behind: verb, in: text)
        ? nil : Hit(tokens: index..<verb + 1, verb: verb, isNegative: isNegative, role: role)
    }
    guard lexicon.future.isFuture(at: index, in: text) else { return nil }
    let role = lexicon.future.role(at: index, in: text)
    return isPrediction(role, behind: index, in: text)
      ? nil : Hit(tokens: index..<index + 1, verb: index, isNegative: false, role: role)
  }

  /// «سيحدث», «سيؤدي النقص إلى»: what will come about.
  private func isPrediction(_ role: FutureWords.Role?, behind verb: Int, in text: TokenizedText) -> Bool {
    guard role == .leads else { return role == .predict }
    return (verb + 1..<max(verb + 1, min(text.tokens.count, verb + 9))).contains { text.tokens[$0].key == Self.towards }
  }

  /// Whether the word at `index` is «لن» (true) or «سوف» (false); nil for any other.
  private func particle(at index: Int, in text: TokenizedText) -> Bool? {
    var result: Bool?
    text.firstForm(at: index) { form in
      guard form.proclitics.isSubset(of: .conjunction) else { return false }
      if form.key == Self.lan { result = true }
      if form.key == Self.sawfa { result = false }
      return result != nil
    }
    return result
  }

  /// What the future binds to, by its words: a threat, a condition, a schedule, else a commitment.
  func kind(of hit: Hit, clause: Range<Int>, in text: TokenizedText) -> Pledge.Kind {
    if hit.role == .depend { return .condition }
    if hit.role == .suffer { return .threat }
    if clause.contains(where: { lexicon.future.isThreat(at: $0, in: text) }) { return .threat }
    return hit.role == .occurs && !hit.isNegative ? .schedule : .commitment
  }

  private static let towards = FoldedKey("إلى")
  private static let lan = FoldedKey("لن")
  private static let sawfa = FoldedKey("سوف")
}
