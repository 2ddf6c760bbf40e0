import ArabicText
import NewsLexicons
import NewsRecords

/// Finds the source in the words between a reporting verb and its link: title, name, apposition.
struct SourceChunk {
  let words: ArticleWords

  /// The source at the beginning of `range`, behind adverbs, times and adjuncts of known length; nil where there is none.
  /// With `takesObject` a second noun phrase is the verb's object, and «من» leads up to who was asked.
  func source(in range: Range<Int>, takesObject: Bool = false) -> Range<Int>? {
    let start = skipAdjuncts(from: range.lowerBound, before: range.upperBound)
    guard start < range.upperBound, canBegin(start) else { return lateSource(in: start..<range.upperBound) }
    let source = start..<end(from: start, before: range.upperBound)
    return takesObject ? source.lowerBound..<(objectStart(in: source) ?? source.upperBound) : source
  }

  func objectStart(in source: Range<Int>) -> Int? {
    let second = SecondNoun(words: words)
    // «المتحدث باسم النقابة», «الأمين العام … سليم حداد»: a title and the name it leads to are one noun phrase.
    let head = words.match(words.lexicon.titles, at: source.lowerBound)?.tokens.upperBound ?? source.lowerBound + 1
    let first = min(source.upperBound, max(head, holderEnd(from: source.lowerBound, before: source.upperBound) ?? head))
    return (first..<source.upperBound).first { index in
      second.begins(at: index, of: source.lowerBound) || words.has(index, .min) && !isAmount(index - 1)
        || words.isComma(index) && isHearer(behind: index, in: source)
    }
  }

  /// «دعا كثير | من سكان القرية إلى»: an amount, which من completes.
  func isAmount(_ index: Int) -> Bool {
    words.match(words.lexicon.sources, at: index, before: index + 1)?.value == .amount
  }

  /// «طالب رئيس اللجنة سليم حداد، المجتمع الدولي بـ»: behind a name's comma stands its title, or whom the verb asks.
  func isHearer(behind comma: Int, in source: Range<Int>) -> Bool {
    let next = comma + 1
    guard next < source.upperBound, words.mentionIndex(comma - 1) != nil, words.isDefinite(next) else { return false }
    return words.mentionIndex(next) == nil && !words.isTitle(at: next)
      && words.match(words.lexicon.titles, at: next, allowing: .article) == nil
  }

  /// The noun phrase that ends right before `end` and begins the clause at `start`: «الوزير يؤكد», «لكن الوزير قال».
  func subject(in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, words.has(start, [.particle, .auxiliary]) || words.isComma(start) { start += 1 }
    var end = range.upperBound
    while end > start, words.has(end - 1, [.auxiliary, .adverb, .time]) || words.isComma(end - 1) { end -= 1 }
    guard start < end, canBegin(start), isNominal(start, before: end), self.end(from: start, before: end) == end else {
      return nil
    }
    return start..<end
  }

  /// Whether a clause that begins with the word begins with its subject, not with a verb: «أصدر الجيش بيانا قال فيه».
  func isNominal(_ start: Int, before end: Int) -> Bool {
    if words.mentionIndex(start) != nil || words.isTitle(at: start) || words.isDefinite(start) { return true }
    if words.reference(start) != nil || words.token(start).kind != .word { return true }
    if words.match(words.lexicon.titles, at: start) != nil { return true }
    if words.match(words.lexicon.sources, at: start, allowing: .conjunction) != nil { return true }
    return end - start <= 2 && !words.starts(start, "و") && !words.ends(end - 1, "ا") && words.forms(start).isEmpty
      // «قام بزيارة»
      && !(end - start == 2 && words.starts(end - 1, "ب"))
  }

  // MARK: End

  /// The longest source, in tokens.
  static let reach = 45

  /// The end of the noun phrase that begins at `start`.
  func end(from start: Int, before limit: Int) -> Int {
    let limit = min(limit, start + Self.reach)
    var isTitled = false
    var index =
      holderEnd(from: start, before: limit) ?? shareEnd(from: start).map { min(limit, $0) }
      ?? (isCount(start) ? min(limit, start + 2) : start + 1)
    if let pair = words.pair(openingAt: start), pair.close != nil { index = min(limit, pair.whole.upperBound) }
    while index < limit, !words.endsSentence(index) {
      if words.isComma(index) {
        guard let next = apposition(behind: index, before: limit) else { break }
        index = next
      } else if let dash = asideEnd(openingAt: index, from: start, before: limit) {
        index = dash
      } else if let pair = words.pair(openingAt: index), pair.close != nil, pair.whole.upperBound <= limit {
        index = pair.whole.upperBound
      } else if words.pair(holding: index).map({ $0.close == index && $0.open < start }) ?? false {
        // «"حركة نور الشمال" |»: the marks that hold the noun end it.
        break
      } else if let next = placeOfOffice(at: index, from: start, before: limit) {
        index = next
      } else if ends(at: index, from: start, before: limit) || isBehindName(index, from: start) || isSecondName(index) {
        break
      } else if isTitled, words.has(index, [.fi, .min, .li]) {
        break
      } else {
        isTitled = isTitled || isTitleBehindName(index)
        index += 1
      }
    }
    while index > start + 1, words.isComma(index - 1) || isUnfinished(index - 1, before: limit) { index -= 1 }
    return index
  }

  /// «الحكومة المنبثقة | عن المؤتمر»: a participle that is cut off from its preposition, or a preposition from its noun.
  private func isUnfinished(_ index: Int, before limit: Int) -> Bool {
    if !words.has(index, .issue), !words.classes(index).isDisjoint(with: [.an, .min, .ila, .ala, .fi]) { return true }
    return words.has(index, .bound) && index + 1 < limit
      && (words.has(index + 1, [.an, .min, .ila, .ala, .fi, .prep, .li]) || words.starts(index + 1, "ل"))
  }

  /// «سليم حداد -نائب رئيس المجلس- | نفى»: behind two dashes that hold a title or a name; nil where none do.
  func asideEnd(openingAt index: Int, from start: Int, before limit: Int) -> Int? {
    guard index > start, words.isDash(index), index + 1 < limit, canBegin(index + 1),
      let close = (index + 2..<max(index + 2, min(limit, index + 12))).first(where: words.isDash(_:)),
      !(index..<close).contains(where: { words.isStop($0) || words.has($0, [.that, .break]) })
    else { return nil }
    return close + 1
  }

  /// Behind the name that the title at `start` introduces: what stands in a title («المتحدث الرسمي لصحة الرملة بمنطقة …») ends
  /// nothing.
  func holderEnd(from start: Int, before limit: Int) -> Int? {
    guard words.isTitle(at: start) else { return nil }
    let holder = (start..<limit).lazy.compactMap { words.mention($0) }.first { $0.title?.lowerBound == start }
    // «قائد محلي | لرويترز»: an outlet has no office.
    guard let holder, holder.type == .person || !bearsLam(holder.name.lowerBound) else { return nil }
    let end = holder.name.upperBound
    guard end > start, end <= limit else { return nil }
    return end
  }

  /// A word behind a complete name belongs to the source only as its adjective, its bracket or a second name with و.
  func isBehindName(_ index: Int, from start: Int) -> Bool {
    guard let mention = words.mention(index - 1), mention.name.upperBound == index, words.mention(index) == nil,
      !isOrigin(index, from: start)
    else { return false }
    guard words.isWord(index) else { return words.token(index).kind != .bracket }
    if isTitleBehindName(index) || isTask(index) { return false }
    // «شركة سليم حداد السياحية»: a firm under its founder's name.
    if mention.name.lowerBound > start, words.isDefinite(index),
      words.match(words.lexicon.sources, at: start, before: start + 1, allowing: .conjunction)?.value == .org
    {
      return false
    }
    if words.starts(index, "و"),
      words.isDefinite(index) || words.reference(index) != nil || words.isTitle(at: index)
        || words.match(words.lexicon.titles, at: index) != nil || words.match(words.lexicon.sources, at: index) != nil
    {
      return false
    }
    return mention.type == .person || !words.isDefinite(index)
  }

  /// «الهيئة العامة للأمم المتحدة | لشؤون الأنهار»: what a body is for, behind another's name in its own.
  private func isTask(_ index: Int) -> Bool {
    guard words.starts(index, "ل"), !words.isDefinite(index), index + 1 < words.text.tokens.count,
      words.isDefinite(index + 1), words.mention(index - 1)?.type == .organization, !bearsLam(index)
    else { return false }
    return words.match(words.lexicon.sources, at: index, before: index + 1) == nil
      && words.match(words.lexicon.titles, at: index) == nil
      && words.match(words.lexicon.media, at: index) == nil
  }

  /// «سليم حداد مدير المعرض»: the title may follow the name without a comma; it ends before its first preposition.
  func isTitleBehindName(_ index: Int) -> Bool {
    guard let mention = words.mention(index - 1), mention.name.upperBound == index, mention.type == .person,
      words.mention(index) == nil
    else { return false }
    return words.match(words.lexicon.titles, at: index, allowing: .article) != nil
  }

  /// «طالبت النقابة وزارة النقل بـ»: a second name without و is the hearer, unless a title of its own leads up to it.
  func isSecondName(_ index: Int) -> Bool {
    guard let mention = words.mention(index), mention.name.lowerBound == index, mention.title == nil,
      let before = words.mention(index - 1), before.name.upperBound == index
    else { return false }
    let isJoined = words.isJoined(index) && words.match(words.lexicon.sources, at: index, allowing: []) == nil
    return !isJoined
  }

  /// Where a phrase goes on behind a comma: a name or a title in apposition, nil where an adjunct follows.
  func apposition(behind comma: Int, before limit: Int) -> Int? {
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
