import ArabicText
import NewsRecords

/// Of «من المتوقع أن»: what is arranged, «من المتوقع أن تصل الوزيرة الخميس», and what only comes about, «أن ترتفع الأسعار».
extension PledgeScene {
  /// Whether `hit` expects what nobody decides: its verb foretells, or it names neither a day nor somebody who acts.
  func isForeseen(_ hit: CueScanner.Hit, before end: Int) -> Bool {
    guard words.isOne(.expectation, at: hit.tokens.lowerBound, in: text) else { return false }
    let next = hit.tokens.upperBound
    let isClause = words.isOne(.complementiser, at: next, in: text)
    let act = isClause ? next + 1 : next
    guard act < end, !isForetelling(act, isClause) else { return true }
    // «أن يتم التدشين»: it takes place because somebody sees to it.
    if isClause, lexicon.future.role(ofBare: act, in: text) == .occurs { return false }
    let isDated = times.times(in: act..<end).contains { dated.isAhead($0) }
    return !isDated && promisors.phrases.headName(from: act + 1, before: end) == nil
  }

  /// «أن ترتفع», «ارتفاع»
  private func isForetelling(_ act: Int, _ isClause: Bool) -> Bool {
    guard isClause else { return lexicon.future.isNoun(.forecast, at: act, in: text) }
    let role = lexicon.future.role(ofBare: act, in: text)
    let foretelling: [FutureWords.Role] = [.predict, .befall, .leads, .stay, .be, .exist]
    return role.map(foretelling.contains) ?? false || lexicon.future.isNoun(.forecast, at: act + 1, in: text)
  }
}
