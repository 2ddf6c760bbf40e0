import ArabicText
import NewsRecords

/// Tells what names no event: negated, wanted, prevented, only spoken of, or one that is only taken up again.
struct EventGuard: Sendable {
  let text: TokenizedText
  let words: ActWords
  let lexicon: EventLexicon
  let around: EventSurroundings
  let names: NameCover

  /// Whether the word at `trigger` names nothing that happened or is set to happen.
  func rejects(_ trigger: Range<Int>, _ cue: EventCue, _ form: WordForm) -> Bool {
    switch cue.form {
    case .perfect, .imperfect: rejectsVerb(trigger, cue)
    case .noun, .participle, .phrase: rejectsNoun(trigger, cue, form)
    }
  }

  /// «لم يلتق», «قد يلتقي», «يأمل أن يلتقي»; but «من المقرر أن يلتقي» is set to happen.
  private func rejectsVerb(_ trigger: Range<Int>, _ cue: EventCue) -> Bool {
    let index = trigger.lowerBound
    if words.isOne(.negation, at: index - 1, in: text) || isNever(index - 1) { return true }
    // «عقوبات استهدفت …»: nobody was shot at.
    if cue.kind == .attack, isPeaceful(trigger) { return true }
    guard cue.form == .imperfect, index > 0 else { return false }
    if words.isOne(.hypothesis, at: index - 1, in: text) { return true }
    return Self.governors.contains(text.tokens[index - 1].key) && !isScheduled(index - 1)
  }

  private func isPeaceful(_ trigger: Range<Int>) -> Bool {
    (around.before(trigger, 3).lowerBound..<around.behind(trigger, 2).upperBound).contains {
      lexicon.isOne(.peaceful, at: $0, in: text)
    }
  }

  private func rejectsNoun(_ trigger: Range<Int>, _ cue: EventCue, _ form: WordForm) -> Bool {
    let before = around.before(trigger, 3)
    if before.contains(where: { lexicon.isOne(.desired, at: $0, in: text) }) { return true }
    guard let last = before.last else { return form.isBareDefinite && !isDescribed(trigger) }
    if words.isOne(.negation, at: last, in: text) || lexicon.isOne(.prevented, at: last, in: text) { return true }
    if cue.kind == .withdrawal || cue.kind == .deployment, isTopic(before, form) { return true }
    if around.ordinal(of: trigger) != nil { return false }
    if lexicon.isOne(.anaphor, at: last, in: text) { return true }
    return form.isBareDefinite && !isDescribed(trigger)
  }

  /// «جدول زمني للانسحاب», «ضمانات انسحاب»: spoken of, not done.
  private func isTopic(_ before: Range<Int>, _ form: WordForm) -> Bool {
    form.proclitics.contains(.la) || before.contains { lexicon.isOne(.topic, at: $0, in: text) }
  }

  /// Whether what follows tells which one it is: an adjective, a relative clause, a partner, a time, a place.
  private func isDescribed(_ trigger: Range<Int>) -> Bool {
    let behind = around.behind(trigger, 4)
    guard let next = behind.first else { return false }
    if WordShape(at: next, in: text).hasArticle || words.isOne(.relative, at: next, in: text) { return true }
    if Self.partners.contains(text.tokens[next].key) { return true }
    return behind.contains { around.times.time(at: $0) != nil || names.mention(at: $0) != nil }
  }

  private func isScheduled(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { Self.scheduled.contains(text.tokens[$0].key) }
  }

  private func isNever(_ index: Int) -> Bool { index >= 0 && text.tokens[index].key == Self.lan }

  private static let governors: [FoldedKey] = ["أن", "ألا", "لأن", "كي", "لكي", "بأن"].map { FoldedKey($0) }
  private static let scheduled: [FoldedKey] = ["المقرر", "المزمع", "المنتظر", "المرتقب", "المفترض"].map {
    FoldedKey($0)
  }
  private static let partners: [FoldedKey] = ["بين", "مع"].map { FoldedKey($0) }
  private static let lan = FoldedKey("لن")
}

extension WordForm {
  /// «اللقاء», with the article.
  fileprivate var isBareDefinite: Bool { proclitics.contains(.article) }
}
