import ArabicText
import NewsRecords

/// Of agreements, and of whatever two do together: both sides.
extension PromisorFinder {
  /// «اتفق البلدان على», «إنه اتفق مع سليم على», «أكد الجانبان».
  func sides(of pledge: PledgeCandidate) -> String? {
    let trigger = pledge.trigger.lowerBound
    if pledge.rule == PledgeRule.mutual { return twoNamed(before: trigger) ?? speaker(at: trigger) }
    if let group = quotations.reported(by: trigger)?.speaker, group.kind == .group { return group.name }
    let partner = partners(of: pledge)
    // «اتفقنا على»: the speaker and others.
    if pledge.form == .perfect, WordShape(at: trigger, in: text).endsInNa { return speaker(at: trigger) }
    // «اتفقا على»: of two, so nobody is named alone.
    if partner.isEmpty, before(pledge) == nil, isDual(pledge) { return twoNamed(before: trigger) }
    if let subject = before(pledge).flatMap({ name($0, of: pledge) }) {
      // «أنه ووزير الدفاع اتفقا»: whoever speaks, and the one whom و joins to his pronoun.
      let isOther = pledge.opener == .pronoun && WordShape(at: pledge.clause.lowerBound, in: text).beginsWithConjunction
      let speaker = isOther ? self.speaker(at: trigger) ?? reporter(of: pledge) : nil
      return joined([speaker, subject].compactMap { $0 } + partner)
    }
    if pledge.opener == .pronoun, let speaker = speaker(at: trigger) { return joined([speaker] + partner) }
    if case .bothSides? = phrases.actor(from: pledge.trigger.upperBound, before: pledge.clause.upperBound) {
      return twoNamed(before: trigger)
    }
    if words.isOne(.complementiser, at: pledge.trigger.upperBound, in: text, behind: .ba),
      let bound = behindComplementiser(pledge.trigger.upperBound, pledge), pledge.form == .phrase
    {
      return bound
    }
    let behind = sidesBehind(pledge)
    // «تم توقيع العقد مع شركة النخيل», «جرى توقيع اتفاقية بين فرنسا وإيطاليا»
    if pledge.form == .phrase, let known = between(pledge) ?? (partner.isEmpty ? nil : joined(partner)) { return known }
    if behind.isEmpty { return speaker(at: trigger) ?? subjectOfSentence(before: trigger) }
    return joined(behind + partner)
  }

  /// «وقعت وزارة النقل والبلدية»: who stands behind the verb, and whoever else و joins to him.
  private func sidesBehind(_ pledge: PledgeCandidate) -> [String] {
    let placed = phrases.placed(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
    let joined = placed.dropFirst().prefix { WordShape(at: $0.tokens.lowerBound, in: text).beginsWithConjunction }
    return placed.prefix(1).map(\.name)
      + joined.map { $0.name.hasPrefix("وال") ? String($0.name.dropFirst()) : $0.name }
  }

  private func isDual(_ pledge: PledgeCandidate) -> Bool {
    pledge.form == .perfect && WordShape(at: pledge.trigger.lowerBound, in: text).endsInDualAlef
      && phrases.actor(from: pledge.trigger.upperBound, before: pledge.clause.upperBound) == nil
  }

  /// «مع سليم»: who stands behind «مع» right after the verb or its subject.
  func partners(of pledge: PledgeCandidate) -> [String] {
    let reach = pledge.trigger.upperBound..<min(pledge.clause.upperBound, pledge.trigger.upperBound + 8)
    guard let with = reach.first(where: { text.tokens[$0].key == Self.with }) else { return [] }
    let name =
      phrases.headName(from: with + 1, before: pledge.clause.upperBound)
      ?? phrases.definite(from: with + 1, before: pledge.clause.upperBound)
    return name.map { [$0] } ?? []
  }

  /// «القمة المقررة غدا بين سليم ونادر»: in the clause of what is scheduled, or right behind it.
  func between(_ pledge: PledgeCandidate) -> String? {
    phrases.between(in: pledge.clause.lowerBound..<min(text.tokens.count, pledge.clause.upperBound + 1))
  }

  /// The names one after the other, each once.
  func joined(_ names: [String]) -> String {
    var unique: [String] = []
    for name in names where !unique.contains(name) { unique.append(name) }
    return unique.joined(separator: " و")
  }

  /// The two persons of the nearest sentence before `index` that names exactly two, of the last four sentences.
  func twoNamed(before index: Int) -> String? {
    guard let sentence = text.sentence(holding: max(0, index)) else { return nil }
    for number in (max(0, sentence - 4)...sentence).reversed() {
      let range = text.sentences[number].lowerBound..<min(index, text.sentences[number].upperBound)
      guard !range.isEmpty else { continue }
      let persons = names.actors(in: range).filter { $0.type == .person }.map { names.name(of: $0, in: text) }
      let unique = persons.enumerated().filter { persons.firstIndex(of: $0.element) == $0.offset }.map(\.element)
      if unique.count == 2 { return joined(unique) }
      if unique.isEmpty, let pair = phrases.pair(in: range) { return pair }
    }
    return nil
  }

  private static let with = FoldedKey("مع")
}
