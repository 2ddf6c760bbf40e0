import ArabicText
import NewsRecords

/// Who speaks around a pledge, and whether it can be he who is to act: by number and gender of the verb, and no outlet.
extension PromisorFinder {
  /// Whoever speaks the words around the token at `index`.
  func speaker(at index: Int) -> String? {
    guard let quotation = quotations.quotation(at: index) else { return nil }
    // «أن الجزيرة ستنسحب، وسأوقع»: a state says no "I"; whoever tells of it does.
    let isOfOne = text.string(at: index).hasPrefix("سأ") && quotation.speaker?.kind != .person
    let speaker = isOfOne ? quotations.parent(of: quotation)?.speaker ?? quotation.speaker : quotation.speaker
    return speaker.map { full(name(of: $0), at: index) }
  }

  /// «قال سليم حداد … وعندما سئل قال: "سنفتح"»: where nobody is named around the words, or they
  /// stand without marks, the person who spoke right before: no narrator says "we".
  func speakerBefore(_ index: Int) -> String? {
    let around = quotations.quotation(at: index)
    guard around?.speaker == nil,
      let last = quotations.last(before: index, reach: Self.memory, besides: around)?.speaker, last.kind == .person
    else { return nil }
    return name(of: last)
  }

  /// A body by the full name that the article gave before.
  private func full(_ name: String, at index: Int) -> String { phrases.bodies?.fullName(of: name, at: index) ?? name }

  /// The same of a third person: «ذكرت تقارير رغبته في البيع» tells nothing of what the reports want.
  func namedSpeaker(at index: Int) -> String? {
    guard let quotation = quotations.quotation(at: index), !isOfAnotherGender(index, quotation) else { return nil }
    let isOfMany = quotation.speaker?.kind == .person && isPluralVerb(index)
    return quotation.speaker.flatMap {
      $0.kind == .anonymous || isOfMany || words.isOne(.press, headOf: $0.name) ? nil : full(name(of: $0), at: index)
    }
  }

  /// «سيجتمعون», «يعتزمون»; «ملتزمون» may be said of oneself and others.
  func isPluralVerb(_ index: Int) -> Bool {
    // «سوف يقيمون»
    let verb = index + 1 < text.tokens.count && text.tokens[index].key == Self.soon ? index + 1 : index
    let shape = WordShape(at: verb, in: text, droppingConjunction: true)
    return text.string(at: verb).hasSuffix("ون") && (shape.looksImperfect || shape.looksFuture)
  }

  private static let soon = FoldedKey("سوف")

  /// «قال سليم حداد إنها ستفتح»: she is not he. Told by the letters of the cue and of the verb.
  private func isOfAnotherGender(_ index: Int, _ quotation: Quotation) -> Bool {
    guard let cue = quotation.cue.last?.text, let verb = WordShape.person(of: text.string(at: index)) else {
      return false
    }
    let isHers = cue.hasSuffix("ت") || cue.hasSuffix("ة")
    return quotation.speaker?.kind == .person && verb == "ت" && !isHers || verb == "ي" && cue.hasSuffix("ت")
  }

  /// «أكدت الوزارة أنه سيتم إنشاء لجنة»: a body that tells what will be done sees to it; of a person the body that he heads or
  /// speaks for, «مدير إدارة الحدائق».
  func announcerOfEvent(_ pledge: PledgeCandidate) -> String? {
    guard let speaker = quotations.quotation(at: pledge.trigger.lowerBound)?.speaker else { return nil }
    switch speaker.kind {
    case .org:
      return words.isOne(.press, headOf: speaker.name) ? nil : full(speaker.name, at: pledge.trigger.lowerBound)
    case .person: return speaker.role.flatMap(phrases.agents.body(inTitle:))
    case .group, .country, .anonymous: return nil
    }
  }

  /// The speaker's name; a state that its capital speaks for under its own.
  func name(of speaker: Speaker) -> String {
    guard speaker.kind == .country, let state = names.state(called: speaker.name) else { return speaker.name }
    return names.name(ofState: state)
  }
}
