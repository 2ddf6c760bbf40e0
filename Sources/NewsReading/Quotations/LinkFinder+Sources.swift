import ArabicText
import NewsRecords

/// Whether something follows the source at once, or behind what may stand between.
extension LinkFinder {
  /// The object follows the source at once, or an adjunct of known length.
  func isBehindSource(_ index: Int, _ start: Int) -> Bool {
    guard index > start else { return true }
    let sourceStart = skipTimes(from: start, before: index)
    guard sourceStart < index else { return true }
    guard let source = chunk.source(in: start..<index) else {
      // «ونفوا خلال حديثهم لـ"المرسى" وجود …»
      return words.has(sourceStart, [.adjunct, .fi])
        && (words.token(index - 1).kind == .quote || words.isComma(index - 1))
    }
    if isBehindTime(index, source) { return true }
    let next = skipTimes(from: source.upperBound, before: index)
    let behind = skipParenthesis(from: skipHearer(from: next, before: index), before: index)
    return behind == index || isBehindRemark(index, source)
  }

  /// «أعلن نادي المرسى بطل الكأس في السباحة، الثلاثاء، | رحيل»: a time between two commas stands behind the whole source.
  private func isBehindTime(_ index: Int, _ source: Range<Int>) -> Bool {
    guard words.isComma(index - 1) else { return false }
    let comma = (max(source.upperBound, index - 6)..<max(source.upperBound, index - 1)).last { words.isComma($0) }
    guard let comma, comma + 1 < index - 1 else { return false }
    return words.timeEnd(comma + 1) == index - 1
  }

  /// «…، وهي عضو في المجلس، فوزها», «رئيس اتحاد السكان ضد الضجيج سليم حداد، إكمال»: the comma that ends a remark or a
  /// person's name ends the source.
  func isBehindRemark(_ index: Int, _ source: Range<Int>) -> Bool {
    guard words.isComma(index - 1), index - 2 > source.lowerBound, !words.isDefinite(index) else { return false }
    if let mention = words.mention(index - 2), mention.type == .person { return true }
    let first = words.isComma(source.upperBound) ? source.upperBound + 1 : source.upperBound
    return first < index && (words.has(first, .relative) || words.has(first, .pronoun) && words.hasConjunction(first))
  }

  /// Behind adjuncts of known length, times with their preposition and the occasion: «أعلنت في أغسطس 2016 طرد», «انتقد سليم
  /// في كلمته الأحد إدانة».
  func skipTimes(from start: Int, before limit: Int, occasions: Bool = true) -> Int {
    let index = skippingTimes(from: start, before: limit, occasions)
    // «على هامش اجتماع»: the adjunct is not over yet.
    return index - 2 >= start && words.has(index - 2, .ala) ? index - 2 : index
  }

  func skippingTimes(from start: Int, before limit: Int, _ occasions: Bool) -> Int {
    var index = chunk.skipAdjuncts(from: start, before: limit)
    while index + 1 < limit, words.has(index, [.fi, .adjunct]) {
      guard let end = words.timeEnd(index + 1) ?? (occasions ? occasionEnd(from: index + 1, before: limit) : nil) else {
        break
      }
      index = chunk.skipAdjuncts(from: end, before: limit)
    }
    return min(index, limit)
  }

  /// «كلمته», «بيان له», «مؤتمر صحفي»
  func occasionEnd(from start: Int, before limit: Int) -> Int? {
    words.match(words.lexicon.media, at: start, before: limit)?.tokens.upperBound
  }

  /// «لوزير النقل، سليم حداد،», «لـ"الميناء"،»: who was spoken to may stand between the source and the object.
  func skipHearer(from start: Int, before limit: Int) -> Int {
    guard start < limit, words.isWord(start), words.starts(start, "ل") else { return start }
    var index = start + 1
    if index < limit, let pair = words.pair(openingAt: index), pair.content.count <= 4 { index = pair.whole.upperBound }
    while index < limit, words.isComma(index) || words.mentionIndex(index) != nil || words.isDefinite(index) {
      index += 1
    }
    return index
  }

  /// «، بعد عرض الحالة عليه،», «-خبير مستقل-»: an adjunct between two commas, a remark between two dashes.
  func skipParenthesis(from start: Int, before limit: Int) -> Int {
    if start < limit, words.isDash(start),
      let close = (start + 1..<min(limit, start + 9)).first(where: words.isDash(_:)), close + 1 == limit
    {
      return limit
    }
    guard start < limit, start > 0, words.isComma(start) || words.isComma(start - 1) else { return start }
    let first = words.isComma(start) ? start + 1 : start
    guard first < limit, words.has(first, [.adjunct, .fi]), words.isComma(limit - 1) else { return start }
    return (first..<limit - 1).contains(where: { words.isComma($0) || words.isStop($0) }) ? start : limit
  }
}
