import ArabicText
import NewsRecords

/// To whom it is pledged, and in a demand who asks.
extension PromisorFinder {
  /// To whom it is pledged, or in a demand who asks, where the article gives grounds.
  func promisee(of pledge: PledgeCandidate) -> String? {
    switch pledge.kind {
    case .demand: asker(of: pledge).flatMap { $0 == promisor(of: pledge) ? nil : $0 }
    case .commitment, .threat, .readiness: other(than: pledge)
    case .agreement, .plan, .schedule, .condition: nil
    }
  }

  private func asker(of pledge: PledgeCandidate) -> String? {
    let trigger = pledge.trigger.lowerBound
    guard [.object, .ordered, .pressed].contains(pledge.doer) else { return speaker(at: trigger) }
    if isFirstPerson(pledge) { return speaker(at: trigger) }
    if let subject = before(pledge) { return name(subject, of: pledge) }
    let isVerb = (pledge.form == .perfect || pledge.form == .imperfect) && !isJoined(pledge)
    let named = phrases.all(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
    if isVerb, named.count > 1 { return named[0] }
    let next = pledge.trigger.upperBound
    if pledge.form == .noun, next < pledge.clause.upperBound, text.tokens[next].key == Self.from,
      let asker = phrases.headName(from: next + 1, before: pledge.clause.upperBound)
    {
      return asker
    }
    if let reporting = quotations.reported(by: trigger)?.speaker { return name(of: reporting) }
    return isVerb
      ? phrases.headName(from: pledge.trigger.upperBound, before: pledge.clause.upperBound) : nil
  }

  /// «وعدت الشركة السكان بـ», «هددت النقابة الوزارة بـ»: the second of two named behind the verb.
  private func other(than pledge: PledgeCandidate) -> String? {
    guard pledge.form == .perfect || pledge.form == .imperfect, pledge.rule == PledgeRule.verb else { return nil }
    let named = phrases.all(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
    return named.count == 2 ? named[1] : nil
  }
}
