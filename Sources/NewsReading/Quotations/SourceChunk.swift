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

  /// «الحكومة الجديدة المنبثقة | عن الانتخابات»: a participle that is cut off from its preposition, or a preposition from its noun.
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

  /// «المعترف», «المرخص», «المصرح»: a participle of م with ال behind the noun it describes.
  func isParticiple(_ index: Int, from start: Int) -> Bool {
    index > start && words.isWord(index) && words.starts(index, "الم") && words.mentionIndex(index) == nil
  }

  /// ب before where somebody publishes, which is his: «بموقعه», «بحسابها».
  func isPublished(_ index: Int, _ limit: Int) -> Bool {
    guard words.ends(index, "ه") || words.ends(index, "ها") || words.ends(index, "هم") else { return false }
    return words.match(words.lexicon.media, at: index, before: limit) != nil
      || words.match(words.lexicon.outletNouns, at: index, before: limit) != nil
  }

  /// «مراسلون | من وكالة المرسى», «نواب متشككون في الخطة | مع الرملة»: which people, behind their noun without ال and its adjectives,
  /// and once more where the complement goes on with a name.
  func isOrigin(_ index: Int, from start: Int) -> Bool {
    // «80٪ | من المشاركين»
    if words.has(index, .min), shareEnd(from: start) == index { return true }
    guard index > start, words.ends(start, "ون"), !words.isDefinite(start),
      let kind = words.match(words.lexicon.sources, at: start, before: start + 1)?.value,
      kind == .people || kind == .anonymous
    else { return false }
    if words.has(index, [.min, .an]) { return (start + 1..<index).allSatisfy { words.ends($0, "ون") } }
    return words.has(index, .prep) && words.isDefinite(index - 1) && index + 1 < words.text.tokens.count
      && words.mention(index + 1).map { $0.type != .person } ?? false
  }

  /// «مراقبون | هذه التصرفات», «جيرانها | للمحكمة»: behind a plural with its ن, or a noun with a pronoun, whose genitive would have
  /// taken the place of either, stands another noun phrase.
  func isBehindWhole(_ index: Int, from start: Int) -> Bool {
    guard index > start, words.isWord(index), words.mentionIndex(index) == nil else { return false }
    if words.has(index, .pointer) {
      return words.isDefinite(index - 1) || words.ends(index - 1, "ون") || words.ends(index - 1, "ين")
    }
    return index == start + 1 && words.starts(index, "لل") && !words.isDefinite(start)
      && (words.ends(start, "ها") || words.ends(start, "هم") || words.ends(start, "ه"))
  }

  func ends(at index: Int, from start: Int, before limit: Int) -> Bool {
    let token = words.token(index)
    if token.kind == .bracket { return false }
    if words.mentionIndex(index) != nil {
      return index > start && (isOutletAsked(index) || isBehindPlural(index, from: start))
    }
    // «القوات المعترف بها دوليا»: a participle with its preposition and pronoun.
    if FrameReader.resumptions.contains(words.token(index).key), isParticiple(index - 1, from: start) { return false }
    if words.bearsTanwin(index) || words.ends(index, "يا"), index - 1 > start,
      FrameReader.resumptions.contains(words.token(index - 1).key), isParticiple(index - 2, from: start)
    {
      return false
    }
    if isBehindWhole(index, from: start) { return true }
    // «ذكرت وكالات روسية | نقلا عن»
    if words.token(index).key == FrameReader.relayed || words.has(index, .saying) { return true }
    if words.timeEnd(index) != nil || words.bearsTanwin(index) { return true }
    // «قال النادي | بموقعه على الشبكة»
    if words.starts(index, "ب"), words.mentionIndex(index) == nil, isPublished(index, limit) { return true }
    let classes = words.classes(index)
    if isOrigin(index, from: start) { return false }
    if classes.contains(.fi) { return endsBeforeFi(index, limit) }
    // «بيان صادر عن الوزارة»
    if !classes.isDisjoint(with: [.an, .min]), words.has(index - 1, .issue) { return false }
    // «وزراء نقل كل من الأردن ولبنان»
    if classes.contains(.min), words.token(index - 1).key == SpeakerResolver.each { return false }
    // «فريق الدفاع | عن سليم»
    if classes.contains(.an), words.has(index - 1, .defence) { return false }
    if isOwnOutlet(index, from: start) { return false }
    if !classes.isDisjoint(
      with: [.adjunct, .adverb, .relative, .ila, .ala, .an, .hawl, .auxiliary, .pleonasm, .that, .light, .negation])
    {
      return true
    }
    if classes.contains(.prep) { return true }
    if isHearer(index) || index > start && isOutletByName(index) { return true }
    // «المطار | وهو الأول في المنطقة»
    if index > start, words.has(index, .pronoun), words.hasConjunction(index) { return true }
    return words.match(words.lexicon.phrases, at: index, before: limit)
      .map { $0.values.contains { $0.contains(.adjunct) } } ?? false
  }

  /// «مراسل لوكالة المرسى»: the reporter's own outlet.
  private func isOwnOutlet(_ index: Int, from start: Int) -> Bool {
    index == start + 1 && words.has(start, .press) && bearsLam(index)
  }

  /// «ويتهم المحتجون | برانكوف بـ»: behind a plural with its ن a name without و is no part of the source.
  private func isBehindPlural(_ index: Int, from start: Int) -> Bool {
    guard index == start + 1, words.ends(start, "ون"), words.mentionIndex(start) == nil,
      let mention = words.mention(index)
    else { return false }
    return mention.name.lowerBound == index && mention.title == nil && !words.isJoined(index)
      && !words.ends(index, "ون") && !words.starts(index, "ال") && mention.type != .miscellaneous
  }

  /// «قائد قوات محلية | لرويترز»: an outlet by its own name, behind no title that wants ل.
  private func isOutletByName(_ index: Int) -> Bool {
    guard words.starts(index, "ل"), !words.starts(index, "لل"),
      words.match(words.lexicon.outlets, at: index)?.form.proclitics.contains(.la) == true
    else { return false }
    return words.match(words.lexicon.titles, at: index - 1) == nil && !words.has(index - 1, .press)
  }

  /// «والد سليم | للمرسى»: an outlet with ل is who was spoken to, unless a title or a body wants it: «مدير وكالة», «الأمين العام لـ».
  func isOutletAsked(_ index: Int) -> Bool {
    guard let mention = words.mention(index), mention.name.lowerBound == index, mention.type != .person,
      !words.starts(index, "لل"), bearsLam(index)
    else { return false }
    return words.reference(index - 1).map { !$0.tokens.contains(index) } ?? true
      && words.match(words.lexicon.titles, at: index - 1) == nil && !words.isTitle(at: index - 1)
  }

  /// «في بيان» ends the source, «في البيت الأبيض» does not.
  func endsBeforeFi(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return true }
    if words.timeEnd(index + 1) != nil { return true }
    if words.match(words.lexicon.media, at: index + 1, before: limit) != nil { return true }
    // «في هذا التسجيل»
    if words.has(index + 1, .pointer) { return true }
    // «في خبر», «في الوثيقة»
    if words.match(words.lexicon.sources, at: index + 1, before: index + 2)?.value == .document { return true }
    return words.has(index + 1, .that)
  }

  /// «للصحفيين»، «لوكالة»: the hearer, not a part of the source.
  func isHearer(_ index: Int) -> Bool {
    words.has(index, .adjunct) || words.has(index, .li)
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
