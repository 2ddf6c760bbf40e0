import ArabicText
import NewsRecords

/// Of demands: who should act is the promisor, who asks for it the promisee.
extension PromisorFinder {

  /// «يجب على البلدية», «على الوزارة أن»
  func obliged(by pledge: PledgeCandidate) -> String? {
    if let agent = agentOfPassive(pledge) ?? subjectBeforeDuty(of: pledge) { return agent }
    var place = pledge.trigger.upperBound
    if place + 1 < pledge.clause.upperBound, words.isOne(.complementiser, at: place, in: text) {
      // «يجب أن نعيد»
      return WordShape(at: place + 1, in: text).beginsWithNoon
        ? speaker(at: place) : behindComplementiser(place, pledge)
    }
    // «لا بد أن | تفتح الوزارة»: «أن» is part of the word of duty.
    if place > pledge.trigger.lowerBound + 1, words.isOne(.complementiser, at: place - 1, in: text) {
      return behindComplementiser(place - 1, pledge)
    }
    var isOn = place > 0 && text.tokens[place - 1].key == Self.on
    if place < pledge.clause.upperBound, words.isOne(.continuation, at: place, in: text) {
      isOn = isOn || text.tokens[place].key == Self.on
      place += 1
    }
    if case .named(let name)? = phrases.actor(from: place, before: pledge.clause.upperBound) { return name }
    // «يجب على المصطافين أن»: whoever stands behind «على» is told to, whatever he is.
    return isOn
      ? phrases.definite(from: place, before: pledge.clause.upperBound)
        ?? phrases.bound(from: place, before: pledge.clause.upperBound) : nil
  }

  /// «الوزارة لا بد أن تفتح», «أن الشركة يجب أن تدفع»: whoever is spoken of before the word of duty, and acts behind it.
  private func subjectBeforeDuty(of pledge: PledgeCandidate) -> String? {
    let duty = pledge.trigger.lowerBound
    let start = clauses.start(of: duty)
    guard pledge.form == .phrase, [.complementiser, .mark, .sentence, .breaker].contains(start.opener),
      start.index < duty,
      duty - start.index <= Self.askedReach,
      start.index + 1 == duty || phrases.phraseEnd(from: start.index, before: duty) == duty
    else { return nil }
    return phrases.headName(from: start.index, before: duty)
  }

  /// «ضغوط النقابة على الوزارة لفتح المرفأ»: whoever stands behind the first «على».
  func pressed(by pledge: PledgeCandidate) -> String? {
    let start = pledge.trigger.upperBound
    let region = start..<max(start, min(pledge.clause.upperBound, start + NounPhrases.reach))
    guard let on = region.first(where: { text.tokens[$0].key == Self.on }) else { return nil }
    return phrases.headName(from: on + 1, before: pledge.clause.upperBound)
  }

  /// «أهابت البلدية بجميع السكان»: whoever bears «بـ».
  func called(by pledge: PledgeCandidate) -> String? {
    let start = pledge.trigger.upperBound
    let region = start..<max(start, min(pledge.clause.upperBound, start + NounPhrases.reach))
    guard let place = region.first(where: { phrases.bearsBa($0) }) else { return nil }
    let end = phrases.phraseEnd(from: place + 1, before: pledge.clause.upperBound)
    return String(text.string(of: place..<max(place + 1, min(end, place + 6))).dropFirst())
  }

  /// «ضرورة قيام الشركة بـ», «ضرورة تكاتف الجميع»: behind a verbal noun of one's own doing stands who does it.
  func needed(by pledge: PledgeCandidate) -> String? {
    let start = pledge.trigger.upperBound
    let region = start..<max(start, min(pledge.clause.upperBound, start + 3))
    guard let act = region.first(where: { words.isOne(.ownDoing, at: $0, in: text) }),
      case .named(let name)? = phrases.actor(from: act + 1, before: pledge.clause.upperBound)
    else { return behindComplementiser(start, pledge) }
    return name
  }

  /// «أكد على البلديات بضرورة فتح …»: whom the need is impressed on.
  func toldOfNeed(_ pledge: PledgeCandidate) -> String? {
    let need = pledge.trigger.lowerBound
    guard phrases.bearsBa(need),
      let on = (max(0, need - Self.askedReach)..<need).last(where: { text.tokens[$0].key == Self.on })
    else { return nil }
    return phrases.headName(from: on + 1, before: need)
  }

  static let from = FoldedKey("من")
  static let towards = FoldedKey("إلى")
  static let on = FoldedKey("على")
  /// «بـ» before a mark.
  static let by = FoldedKey("ب")
}
