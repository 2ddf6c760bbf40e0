import ArabicText
import NewsRecords

/// Sources that take somebody up again by a noun: «المصدر», «الشركة», «الجنرال الأميركي», «البيان».
extension AttributionResolver {
  /// «وأضاف المصدر», «قال المتحدث»: nothing but a noun for the last speaker, who is named in its place.
  func takenUp(
    by source: Range<Int>, _ found: SpeakerResolver.Resolved, _ agreement: Agreement
  ) -> SpeakerResolver.Resolved? {
    // «نفس المسؤول», «هذا المسؤول»
    if source.count > 1,
      Self.same.contains(words.token(source.lowerBound).key) || words.has(source.lowerBound, .pointer)
    {
      return takenUp(by: source.dropFirst(), found, agreement)
    }
    guard words.has(source.lowerBound, .anaphor), !speakers.speaksForAnother(source) else { return nil }
    // «قال الطبيب»: a title that the article knows the bearer of needs no last speaker.
    if let speaker = found.speaker, speaker.id != nil, speaker.kind == .person, words.isDefinite(source.lowerBound) {
      return nil
    }
    // «سموه», «معاليه»: a pronoun, whatever the source took in behind it.
    if !words.isDefinite(source.lowerBound) {
      guard let last = stack.person(agreeing: agreement) else {
        return speakers.honoured(before: source.lowerBound, agreement)
      }
      return SpeakerResolver.Resolved(speaker: last.speaker, agreement: last.agreement, carried: last.speaker)
    }
    if source.count == 1, let carrier = carrier(before: source.lowerBound) ?? hidden(before: source.lowerBound) {
      return carrier
    }
    guard source.count <= 2, let last = antecedent(ofNoun: source, agreement), let speaker = last.speaker,
      speaker.kind == .person || speaker.kind == .anonymous
    else { return nil }
    // «المصدر» is nobody whom the article names.
    if speaker.kind == .person, Self.origins.contains(words.token(source.lowerBound).key) { return .nobody }
    return SpeakerResolver.Resolved(speaker: speaker, agreement: last.agreement, carried: speaker)
  }

  /// «وبحسب موقع "المرسى"، … وأضاف المصدر»: the outlet that the sentence right before was taken from.
  private func carrier(before noun: Int) -> SpeakerResolver.Resolved? {
    guard words.token(noun).key == Self.origin, let number = words.text.sentence(holding: noun),
      let last = resolved.last(where: { $0.attribution.parent == nil }), last.attribution.sentence == number - 1,
      last.attribution.rule.hasPrefix("preposition"), let speaker = last.carried
    else { return nil }
    return SpeakerResolver.Resolved(speaker: speaker, carried: speaker)
  }

  /// «قال مصدر مطلع إن … وأضاف الوزير أن … وقال المصدر»: the last who spoke under that noun.
  private func hidden(before noun: Int) -> SpeakerResolver.Resolved? {
    guard words.token(noun).key == Self.origin else { return nil }
    let last = resolved.suffix(Self.recent).last { other in
      other.carried?.kind == .anonymous
        && other.attribution.source.map { words.token($0.lowerBound).key == Self.indefiniteOrigin } ?? false
    }
    return last?.carried.map { SpeakerResolver.Resolved(speaker: $0, carried: $0) }
  }

  private static let origin = FoldedKey("المصدر")
  private static let origins = Set(["المصدر", "المصادر"].map { FoldedKey($0) })
  private static let indefiniteOrigin = FoldedKey("مصدر")

  /// How many attributions before a noun its body is looked for among: the cost of a text without end stays linear.
  static let recent = 64

  private static let same = Set(["نفس", "ذات"].map { FoldedKey($0) })

  /// «أعلنت إذاعة الشمال … وأشارت الإذاعة إلى»: the one body that has spoken under the noun which now stands alone. Of two that
  /// have, and of a name that another has spoken under since, none is meant for certain.
  func body(calledBy source: Range<Int>, _ found: SpeakerResolver.Resolved) -> SpeakerResolver.Resolved? {
    guard source.count == 1, words.isDefinite(source.lowerBound), speakers.isBodyNoun(source.lowerBound) else {
      return nil
    }
    let called = resolved.suffix(Self.recent).compactMap(\.carried).filter { speaker in
      speaker.kind == .org && BodyKey(speaker.name).head == BodyKey(words.text.string(at: source.lowerBound)).head
    }
    guard let last = called.last else {
      guard found.speaker == nil else { return nil }
      if let name = bodies.meant(by: source.lowerBound) { return speakers.resolve(name) }
      return speakers.outlet(before: source.lowerBound) ?? firm(calledBy: source.lowerBound)
    }
    if let known = found.speaker {
      let isOther = last.id == nil && last != found.carried && !last.name.contains(known.name)
      return isOther ? .nobody : nil
    }
    guard called.allSatisfy({ $0 == last || last.name.hasPrefix($0.name + " ") || $0.name.hasPrefix(last.name + " ") })
    else { return nil }
    return SpeakerResolver.Resolved(speaker: last, carried: last)
  }

  /// «قال موقع نورد إنه … وأضافت الشركة»: the one body that has spoken so far, under a brand or another noun of business.
  private func firm(calledBy noun: Int) -> SpeakerResolver.Resolved? {
    guard words.has(noun, .firm) else { return nil }
    let bodies = resolved.suffix(Self.recent).filter { $0.carried?.kind == .org }
    guard let last = bodies.last?.carried, bodies.allSatisfy({ $0.carried == last && isBrand($0) }) else { return nil }
    return SpeakerResolver.Resolved(speaker: last, carried: last)
  }

  /// Whether no class noun but one of business heads the source: «نورد», «موقع نورد», but not «وزارة النقل».
  private func isBrand(_ resolved: ResolvedAttribution) -> Bool {
    guard let first = resolved.speakerTokens?.lowerBound else { return false }
    return speakers.sourceNoun(at: first) == nil || words.has(first, .firm)
  }

  /// «الجنرال الأميركي», «المدرب السابق لـ»: a rank or calling, which alone names nobody, of whom spoke last or of the only one
  /// who bears it.
  func person(
    calledBy source: Range<Int>, _ found: SpeakerResolver.Resolved
  ) -> SpeakerResolver.Resolved? {
    guard found.speaker == nil, let bearers = speakers.bearers(ofTitleAt: source.lowerBound) else { return nil }
    if let last = stack.last, let speaker = last.speaker, let entity = speaker.entity, bearers.contains(entity) {
      return SpeakerResolver.Resolved(speaker: speaker, agreement: last.agreement, carried: speaker)
    }
    guard source.count == 1, bearers.count == 1, let bearer = bearers.first else { return nil }
    return speakers.entity(bearer, as: nil)
  }

  /// «الخبير السياسي المصري», «الباحث والمحلل السياسي»: a calling and adjectives, all with ال, of the one person who has spoken.
  func person(describedBy source: Range<Int>, _ agreement: Agreement) -> SpeakerResolver.Resolved? {
    guard (2...5).contains(source.count), words.has(source.lowerBound, .anaphor),
      !words.has(source.lowerBound, .official),
      source.allSatisfy({ words.starts($0, "ال") || words.starts($0, "وال") }),
      source.dropFirst().allSatisfy({ isAdjective($0) || words.has($0, .anaphor) || words.starts($0, "وال") })
    else { return nil }
    let people = resolved.suffix(Self.recent).filter { $0.carried?.kind == .person || $0.carried?.kind == .anonymous }
    guard let last = people.last, let speaker = last.carried, speaker.kind == .person,
      people.allSatisfy({ $0.carried == speaker }), last.agreement.agrees(with: agreement)
    else { return nil }
    return SpeakerResolver.Resolved(speaker: speaker, agreement: last.agreement, carried: speaker)
  }

  /// «المسؤول الأميركي» may be another than whoever spoke two sources before; «المسؤول نفسه» is none but him.
  func antecedent(ofNoun source: Range<Int>, _ agreement: Agreement) -> DiscourseStack.Entry? {
    let rest = source.dropFirst()
    if rest.allSatisfy({ words.has($0, .anaphor) || words.starts($0, "ل") }) {
      return stack.antecedent(agreeing: agreement)
    }
    guard let word = rest.first, words.isDefinite(word), isAdjective(word), !words.has(source.lowerBound, .official),
      let last = stack.last, last.agreement.agrees(with: agreement), !isOneOfMany(last)
    else { return nil }
    return last
  }

  /// «قال برانكوف … وقال حداد … لكن المدرب البرتغالي قال»: where others have spoken too, an adjective of origin may mean any.
  private func isOneOfMany(_ last: DiscourseStack.Entry) -> Bool {
    guard let speaker = last.speaker, speaker.kind == .person else { return false }
    return resolved.suffix(Self.recent).contains { $0.carried?.kind == .person && $0.carried != speaker }
  }

  /// «الأميركي», «البيئية»
  func isAdjective(_ index: Int) -> Bool {
    words.reference(index)?.kind == .nisba || words.ends(index, "ي") || words.ends(index, "ية")
  }

  /// «بحسب البيان نفسه»: the paper that the last speakers spoke through, or the one whose issuer the article last named.
  func issuer(ofPaper source: Range<Int>) -> SpeakerResolver.Resolved? {
    // «الوثائق التي حصلت عليها الصحيفة»: papers that a relative clause tells apart are none that came before.
    guard speakers.sourceNoun(at: source.lowerBound) == .document,
      source.count > 1 || !words.has(source.upperBound, .relative)
    else {
      return nil
    }
    if let carrier = resolved.suffix(4).last(where: { isMedium(source.lowerBound, of: $0) }) {
      return SpeakerResolver.Resolved(speaker: carrier.carried, carried: carrier.carried)
    }
    // «ذكرت دراسة ألمانية»: a paper without ال is a new one, which may say whose it is.
    let isKnown = source.prefix(2).contains { words.isDefinite($0) }
    guard isKnown else { return papers.issuer(of: source.lowerBound).map { speakers.resolve($0) } }
    if let last = resolved.suffix(4).last(where: { $0.medium?.value.medium == .statement && $0.carried != nil }) {
      return SpeakerResolver.Resolved(speaker: last.carried, carried: last.carried)
    }
    return papers.issuer(ofPaperCalledAgainAt: source.lowerBound).map { speakers.resolve($0) }
  }

  /// «قالت الوزارة، في خطاب إلى المجلس، …. وأكد الخطاب»: whether the paper, which now has ال, is that through which somebody spoke.
  private func isMedium(_ paper: Int, of other: ResolvedAttribution) -> Bool {
    guard other.carried != nil, words.starts(paper, "ال") else { return false }
    if let source = other.attribution.source, source.count == 1 {
      return words.token(source.lowerBound).key == words.token(paper).key
    }
    guard let medium = other.medium, !medium.isCarried, medium.value.tokens.lowerBound < paper else { return false }
    let noun = words.text.source.utf8[(words.token(paper).start + 4)..<words.token(paper).end]
    let written = words.text.source.utf8[words.token(medium.value.tokens.lowerBound).bytes]
    return written.starts(with: noun)
  }

  /// «وأصدر مجلس الرملة بيانا جاء فيه»: whoever issued the paper that the verb leads back to.
  func issuer(ofPaperBefore cue: Int, _ attribution: Attribution) -> DiscourseStack.Entry? {
    guard attribution.sourceForm == .dropped,
      attribution.rule == "document-frame" || cue + 1 < words.text.tokens.count && words.has(cue + 1, .therein),
      let issuer = papers.issuer(upTo: cue),
      words.text.sentence(holding: issuer.lowerBound) == attribution.sentence
    else { return nil }
    let found = speakers.resolve(issuer)
    guard found.speaker != nil else { return nil }
    return entry(found, issuer, found.agreement, attribution)
  }
}
