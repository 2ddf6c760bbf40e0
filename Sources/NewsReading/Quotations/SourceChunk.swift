import ArabicText
import NewsRecords

/// Finds the source in the words between a reporting verb and its link: title, name, apposition.
struct SourceChunk {
  let words: ArticleWords

  /// The source at the beginning of `range`, behind adverbs, times and adjuncts of known length; nil where there is none.
  func source(in range: Range<Int>) -> Range<Int>? {
    let start = skipAdjuncts(from: range.lowerBound, before: range.upperBound)
    guard start < range.upperBound, canBegin(start) else { return lateSource(in: start..<range.upperBound) }
    return start..<end(from: start, before: range.upperBound)
  }

  /// The noun phrase that ends right before `end` and begins the clause at `start`: «الوزير يؤكد», «لكن الوزير قال».
  func subject(in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, words.has(start, [.particle, .auxiliary]) || words.isComma(start) { start += 1 }
    var end = range.upperBound
    while end > start, words.has(end - 1, [.auxiliary, .adverb, .time]) || words.isComma(end - 1) { end -= 1 }
    guard start < end, canBegin(start), self.end(from: start, before: end) == end else { return nil }
    return start..<end
  }

  /// The name or the definite noun that ends right before `end`: what a relative clause describes.
  func phrase(endingAt end: Int, notBefore limit: Int) -> Range<Int>? {
    var last = end - 1
    if last > limit, words.isComma(last) { last -= 1 }
    guard last >= limit else { return nil }
    if let mention = words.mention(last) {
      return min(mention.title?.lowerBound ?? mention.name.lowerBound, mention.name.lowerBound)..<(last + 1)
    }
    return words.isWord(last) && words.isDefinite(last) ? last..<(last + 1) : nil
  }

  // MARK: Beginning

  /// Behind adverbs, words of time, commas and phrases of known length.
  func skipAdjuncts(from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit {
      if let end = words.timeEnd(index) {
        index = end
      } else if words.isComma(index) || words.has(index, [.adverb, .auxiliary, .pleonasm]) {
        index += 1
      } else if let phrase = words.match(words.lexicon.phrases, at: index, before: limit),
        phrase.values.contains(where: { $0.contains(.adjunct) })
      {
        index = phrase.tokens.upperBound
      } else {
        break
      }
    }
    return min(index, limit)
  }

  private func canBegin(_ index: Int) -> Bool {
    let token = words.token(index)
    guard
      token.kind == .word || token.kind == .latin || token.kind == .hashtag || token.kind == .handle
        || token.kind == .abbreviation || token.kind == .quote
    else { return false }
    if words.match(words.lexicon.outletNouns, at: index)?.form.proclitics.contains(.la) == true { return false }
    if words.mentionIndex(index) != nil { return true }
    return words.classes(index).isDisjoint(with: [
      .prep, .adjunct, .ila, .ala, .min, .an, .fi, .hawl, .li, .ba, .that, .negation, .relative, .break, .subject,
      .pronoun, .particle,
    ]) && !isHearer(index)
  }

  /// A source behind an adjunct of unknown length: only one that opens with a person's title or name behind a comma.
  private func lateSource(in range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if words.isComma(index), let mention = words.mention(index + 1), mention.type == .person || mention.title != nil {
        return (index + 1)..<end(from: index + 1, before: range.upperBound)
      }
      index += 1
    }
    return nil
  }

  // MARK: End

  /// The longest source, in tokens.
  private static let reach = 45

  /// The end of the noun phrase that begins at `start`.
  private func end(from start: Int, before limit: Int) -> Int {
    let limit = min(limit, start + Self.reach)
    var index = holderEnd(from: start, before: limit) ?? start + 1
    if let pair = words.pair(openingAt: start), pair.close != nil { index = min(limit, pair.whole.upperBound) }
    while index < limit {
      if words.isComma(index) {
        guard let next = apposition(behind: index, before: limit) else { break }
        index = next
      } else if let pair = words.pair(openingAt: index), pair.close != nil, pair.whole.upperBound <= limit {
        index = pair.whole.upperBound
      } else if ends(at: index, from: start, before: limit) || isBehindName(index) || isSecondName(index) {
        break
      } else {
        index += 1
      }
    }
    while index > start + 1, words.isComma(index - 1) { index -= 1 }
    return index
  }

  /// Behind the name that the title at `start` introduces: what stands in a title («المتحدث الرسمي لصحة الرملة بمنطقة …») ends
  /// nothing.
  private func holderEnd(from start: Int, before limit: Int) -> Int? {
    guard words.isTitle(at: start) else { return nil }
    let holder = (start..<limit).lazy.compactMap { words.mention($0) }.first { $0.title?.lowerBound == start }
    guard let end = holder?.name.upperBound, end > start, end <= limit else { return nil }
    return end
  }

  /// A word behind a complete name belongs to the source only as its adjective, its bracket or a second name with و.
  private func isBehindName(_ index: Int) -> Bool {
    guard let mention = words.mention(index - 1), mention.name.upperBound == index, words.mention(index) == nil else {
      return false
    }
    guard words.isWord(index) else { return words.token(index).kind != .bracket }
    if words.starts(index, "و"),
      words.isDefinite(index) || words.reference(index) != nil || words.isTitle(at: index)
        || words.match(words.lexicon.titles, at: index) != nil || words.match(words.lexicon.sources, at: index) != nil
    {
      return false
    }
    return mention.type == .person || !words.isDefinite(index)
  }

  /// «طالبت النقابة وزارة النقل بـ»: a second name without و is the hearer, unless a title of its own leads up to it.
  private func isSecondName(_ index: Int) -> Bool {
    guard let mention = words.mention(index), mention.name.lowerBound == index, mention.title == nil,
      let before = words.mention(index - 1), before.name.upperBound == index
    else { return false }
    let isJoined = words.starts(index, "و") && words.match(words.lexicon.sources, at: index, allowing: []) == nil
    return !isJoined
  }

  private func ends(at index: Int, from start: Int, before limit: Int) -> Bool {
    let token = words.token(index)
    if token.kind == .bracket { return false }
    if words.mentionIndex(index) != nil { return false }
    if words.timeEnd(index) != nil { return true }
    let classes = words.classes(index)
    if classes.contains(.fi) { return endsBeforeFi(index, limit) }
    if !classes.isDisjoint(with: [.adjunct, .adverb, .relative, .ila, .ala, .an, .hawl, .auxiliary, .pleonasm, .that]) {
      return true
    }
    if classes.contains(.prep) { return true }
    if isHearer(index) { return true }
    return words.match(words.lexicon.phrases, at: index, before: limit)
      .map { $0.values.contains { $0.contains(.adjunct) } } ?? false
  }

  /// «في بيان» ends the source, «في البيت الأبيض» does not.
  private func endsBeforeFi(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return true }
    if words.timeEnd(index + 1) != nil { return true }
    if words.match(words.lexicon.media, at: index + 1, before: limit) != nil { return true }
    return words.has(index + 1, .that)
  }

  /// «للصحفيين»، «لوكالة»: the hearer, not a part of the source.
  private func isHearer(_ index: Int) -> Bool {
    words.has(index, .adjunct) || words.has(index, .li)
  }

  /// Where a phrase goes on behind a comma: a name or a title in apposition, nil where an adjunct follows.
  private func apposition(behind comma: Int, before limit: Int) -> Int? {
    let next = comma + 1
    guard next < limit, canBegin(next), words.forms(next).isEmpty || words.mentionIndex(next) != nil,
      words.timeEnd(next) == nil, !words.starts(next, "ل"),
      !words.starts(next, "ب")
        || words.mentionIndex(next) != nil
    else { return nil }
    let isPhrase =
      words.mentionIndex(next) != nil || words.isTitle(at: next) || words.reference(next) != nil
      || words.isDefinite(next)
      || words.match(words.lexicon.titles, at: next) != nil || words.match(words.lexicon.sources, at: next) != nil
    let skipped = skipAdjuncts(from: next, before: limit)
    return isPhrase && skipped == next ? next : nil
  }
}
