import ArabicText
import NewsRecords
import NewsTimes

/// Whom a demand names right before what it demands.
extension PromisorFinder {
  /// «دعا زعيم التيار في الجزيرة، سليم حداد، أمس، وزارة العدل إلى»: whoever ends where the complement begins, behind somebody
  /// else. A person behind a title is not somebody else.
  func askedBeforeComplement(_ pledge: PledgeCandidate) -> String? {
    let start = pledge.trigger.upperBound
    let region = start..<max(start, min(pledge.clause.upperBound, start + NounPhrases.reach * 2))
    guard let complement = region.first(where: isComplement).map(beforeTime),
      let last = phrases.actor(endingAt: complement),
      last.start > start
    else { return nil }
    let earlier = start..<last.start
    let isPerson = names.mention(at: complement - 1)?.type == .person
    let hasOther = earlier.contains { index in
      names.mention(at: index).map { !isPerson || $0.type == .person } ?? (!isPerson && phrases.isAgent(index))
    }
    let isParted =
      text.tokens[last.start - 1].isScalar("،") || names.mention(at: last.start - 1) != nil
      || phrases.times.time(at: last.start - 1) != nil
      || WordShape(at: last.start - 1, in: text).hasArticle && WordShape(at: last.start, in: text).hasArticle
    return hasOther && isParted ? last.name : nil
  }

  /// «دعا نواب الجزيرة الوزير | أمس الثلاثاء إلى»: where the day between the asked and what is asked begins.
  private func beforeTime(_ complement: Int) -> Int {
    var end = complement
    while end > 0, let time = phrases.times.time(at: end - 1) { end = time.tokens.lowerBound }
    return end
  }

  /// Whether what a demand asks begins at `index`.
  func isComplement(_ index: Int) -> Bool {
    let key = text.tokens[index].key
    // «المبعوث إلى الجزيرة»: the place he is sent to is no act.
    let isToPlace = key == Self.towards && names.mention(at: index + 1)?.type == .place
    return key == Self.towards && !isToPlace || key == Self.on || words.isOne(.complementiser, at: index, in: text)
      || key == Self.by || names.mention(at: index) == nil && phrases.bearsBa(index)
  }

  /// «طلبت النقابة أن تخفض الشركة الأسعار»: the subject of the verb behind «أن».
  func behindComplementiser(_ index: Int, _ pledge: PledgeCandidate) -> String? {
    guard index + 1 < pledge.clause.upperBound, words.isOne(.complementiser, at: index, in: text),
      WordShape(at: index + 1, in: text).isThirdPersonImperfect
    else { return nil }
    return phrases.headName(from: index + 2, before: pledge.clause.upperBound)
  }
}
