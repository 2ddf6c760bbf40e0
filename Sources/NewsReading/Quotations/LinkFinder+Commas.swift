import ArabicText
import NewsLexicons
import NewsRecords

/// The better link behind a comma, a holder's name or a piece in marks.
extension LinkFinder {
  /// «أعلنت سليمة، وهي محامية تدافع عن …، أن»: a complementiser behind a comma is the better link than a preposition or an
  /// object before it.
  func behindComma(_ link: Link, _ frames: CueLemma.Frames, _ limit: Int) -> Link? {
    if link.kind == .fused, frames.contains(.desc), !frames.contains(.obj) { return description(behind: link, limit) }
    guard link.kind == .preposition || link.kind == .object, frames.contains(.that) else { return nil }
    var index = link.content
    while index + 1 < limit {
      if words.isComma(index) {
        if startsChain(index + 1) { return nil }
        if words.has(index + 1, .that), !words.hasConjunction(index + 1) { return that(index + 1, index + 1, limit) }
      }
      if words.has(index, .that), !words.hasConjunction(index),
        endsHoldersName(index - 1, link) || isCharge(link) && hasHolder(link.content..<index)
      {
        return that(index, index, limit)
      }
      if let pair = words.pair(openingAt: index), pair.close != nil {
        index = pair.whole.upperBound
        continue
      }
      if words.isStop(index) || words.has(index, [.break, .that]) || words.token(index).kind == .quote { return nil }
      index += 1
    }
    return nil
  }

  /// «وصف الاتفاقية المعروفة باسم كذا بأنها خطأ»: «بأنها» describes, what bears بـ before it belongs to the object.
  func description(behind link: Link, _ limit: Int) -> Link? {
    guard !words.has(link.content, .that) else { return nil }
    for index in (link.content + 1)..<max(link.content + 1, limit) {
      if words.isStop(index) || words.has(index, .break) { return nil }
      if words.isComma(index), index + 1 < limit, startsChain(index + 1) { return nil }
      if words.has(index, .fused), !words.hasConjunction(index) { return that(index, index, limit) }
    }
    return nil
  }

  /// «أكد المشرف على الفريق سليم حداد أن»: a person's name right before the complementiser ends the source.
  func endsHoldersName(_ index: Int, _ link: Link) -> Bool {
    guard let mention = words.mention(index), mention.type == .person, mention.name.upperBound == index + 1 else {
      return false
    }
    // «المشرف العام على الفريق»
    return (max(0, link.start - 2)..<link.start).contains { before in
      words.isWord(before) && (before == link.start - 1 || words.isDefinite(before + 1))
        && (words.match(words.lexicon.titles, at: before, allowing: [.article, .conjunction]) != nil
          || words.match(words.lexicon.sources, at: before, allowing: [.article, .conjunction]) != nil)
    }
  }

  /// «أكد المشرف على القاعة، سليم حداد، لـ"المرسى" أن»: the preposition is that of a title right before it.
  func isCharge(_ link: Link) -> Bool {
    link.kind == .preposition && words.has(link.start, .ala) && words.isDefinite(link.start - 1)
      && words.match(words.lexicon.titles, at: link.start - 1, allowing: [.article, .conjunction]) != nil
  }

  /// Whether a person's name stands behind a comma.
  func hasHolder(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      words.isComma(index - 1)
        && words.mention(index).map { $0.type == .person && $0.name.lowerBound == index } ?? false
    }
  }

  /// A short piece in marks may be part of the source, or of the hearers («تحذر الطالبات "الجدد" من»): a complementiser
  /// behind it is the better link, and the preposition of a verb with hearers.
  func preferred(_ link: Link, over fragment: Link?, _ frames: CueLemma.Frames) -> Link {
    guard let fragment, link.kind != .that, link.kind != .colon, link.kind != .mark else { return link }
    if let pair = words.pair(openingAt: fragment.start), words.isComma(pair.whole.upperBound) { return link }
    if frames.contains(.desc), link.kind == .fused { return link }
    return !frames.isDisjoint(with: [.obj, .desc]) && link.kind == .preposition ? link : fragment
  }

  func isFragment(_ index: Int) -> Bool {
    words.pair(openingAt: index).map { pieces.kind(of: $0) == .fragment } ?? false
  }
}
