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
    let behind = phrases.all(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
    if behind.isEmpty { return speaker(at: trigger) ?? subjectOfSentence(before: trigger) }
    return joined(behind + partner)
  }

  private func isDual(_ pledge: PledgeCandidate) -> Bool {
    pledge.form == .perfect && WordShape(at: pledge.trigger.lowerBound, in: text).endsInDualAlef
      && phrases.actor(from: pledge.trigger.upperBound, before: pledge.clause.upperBound) == nil
  }

  /// «مع سليم»: who stands behind «مع» right after the verb or its subject.
  func partners(of pledge: PledgeCandidate) -> [String] {
    let reach = pledge.trigger.upperBound..<min(pledge.clause.upperBound, pledge.trigger.upperBound + 8)
    guard let with = reach.first(where: { text.tokens[$0].key == Self.with }) else { return [] }
    guard case .named(let name)? = phrases.actor(from: with + 1, before: pledge.clause.upperBound) else { return [] }
    return [name]
  }

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
