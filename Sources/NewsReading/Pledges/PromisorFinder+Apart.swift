import ArabicText
import NewsRecords

/// A subject that something parts from its verb: «إن سليم حداد، مدير المرفأ، سيفتح», «أما الشركة فستغلق».
extension PromisorFinder {
  /// The furthest before its verb that such a subject may end, in tokens.
  static let apartReach = 16

  /// The subject that commas or «أما» part from the verb, where the verb has none behind it.
  func subjectApart(from pledge: PledgeCandidate) -> String? {
    let verb = pledge.trigger.lowerBound
    guard pledge.form != .noun, pledge.form != .phrase, verb > 0 else { return nil }
    return topic(before: verb) ?? (text.tokens[verb - 1].isScalar("،") ? beforeApposition(closedBy: verb - 1) : nil)
  }

  /// «أما شركة النخيل فستغلق»
  private func topic(before verb: Int) -> String? {
    guard text.string(at: verb).hasPrefix("ف") else { return nil }
    let lower = max(clauses.envelope(of: verb).lowerBound, verb - Self.apartReach)
    guard let place = (lower..<max(lower, verb)).last(where: { words.isOne(.topic, at: $0, in: text) }) else {
      return nil
    }
    return phrases.headName(from: place + 1, before: verb)
  }

  /// «إن سليم حداد، مدير المرفأ | ، سيفتح», «الشركة، التي تملك المرفأ | ، ستفتح»: whoever alone stands between the head of the
  /// clause and the comma that opens what is said of him.
  private func beforeApposition(closedBy close: Int) -> String? {
    let lower = max(clauses.envelope(of: close).lowerBound, close - Self.apartReach)
    guard let open = (lower..<max(lower, close)).last(where: { text.tokens[$0].isScalar("،") }), open > lower else {
      return nil
    }
    // «إن مديرها، سليم حداد | ، سيفتح»
    if let person = names.mention(at: open + 1), person.type == .person, person.name == open + 1..<close {
      return names.name(of: person, in: text)
    }
    let start = clauses.start(of: open)
    guard [.complementiser, .mark, .sentence].contains(start.opener), start.index < open,
      phrases.phraseEnd(from: start.index, before: open) == open
    else { return nil }
    return phrases.headName(from: start.index, before: open)
  }
}
