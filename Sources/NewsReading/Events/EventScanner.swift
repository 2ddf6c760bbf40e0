import ArabicText

/// Finds the words that name events, with what each needs, past the guard.
struct EventScanner: Sendable {
  let text: TokenizedText
  let lexicon: EventLexicon
  let around: EventSurroundings
  let guards: EventGuard

  /// The candidates of the text in order, one event's words not yet joined. O(tokens).
  var candidates: [EventCandidate] {
    var result: [EventCandidate] = []
    var index = 0
    while index < text.tokens.count {
      guard text.tokens[index].kind == .word, let match = lexicon.cues.longestMatch(in: text, at: index) else {
        index += 1
        continue
      }
      if let candidate = candidate(match) { result.append(candidate) }
      index = match.tokens.upperBound
    }
    return result
  }

  private func candidate(_ match: PhraseTable<EventCue>.Match) -> EventCandidate? {
    let cue = match.values.first { cue in
      allows(match.form.proclitics, cue.form)
        && (cue.needs.isEmpty
          || cue.needs.contains { around.isThere($0, near: match.tokens, isOwned: cue.isOwned) })
    }
    guard let cue, !guards.rejects(match.tokens, cue, match.form) else { return nil }
    return EventCandidate(
      trigger: match.tokens, kind: cue.kind, form: cue.form, ordinal: around.ordinal(of: match.tokens),
      rule: match.form.proclitics.contains(.future) ? EventRule.scheduled : EventRule.of(cue.form))
  }

  private func allows(_ proclitics: Proclitics, _ form: EventCue.Form) -> Bool {
    switch form {
    case .perfect: proclitics.isSubset(of: .conjunction)
    case .imperfect: proclitics.isSubset(of: [.conjunction, .future])
    case .noun, .participle: true
    case .phrase: proclitics.isSubset(of: [.conjunction, .ba, .la])
    }
  }
}
