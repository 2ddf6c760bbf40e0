import ArabicText
import NewsLexicons
import NewsRecords

/// Where a source may begin.
extension SourceChunk {
  /// Behind adverbs, words of time, commas and phrases of known length.
  func skipAdjuncts(from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit {
      if let end = words.timeEnd(index) {
        index = end
      } else if words.isComma(index) || words.has(index, [.adverb, .auxiliary, .pleonasm, .therein]) {
        index += 1
      } else if let phrase = words.match(words.lexicon.phrases, at: index, before: limit),
        phrase.values.contains(where: { $0.contains(.adjunct) })
      {
        index = phrase.tokens.upperBound
      } else if let end = hearerInMarks(at: index, before: limit) {
        index = end
      } else {
        break
      }
    }
    return min(index, limit)
  }

  /// «وأوضح لـ"المرسى" المشرف على الحملة …»: the outlet that asked may stand before the source.
  func hearerInMarks(at index: Int, before limit: Int) -> Int? {
    guard words.has(index, .li), index + 1 < limit, let pair = words.pair(openingAt: index + 1), pair.close != nil,
      pair.content.count <= 4, pair.whole.upperBound < limit
    else { return nil }
    return pair.whole.upperBound
  }

  func canBegin(_ index: Int) -> Bool {
    let token = words.token(index)
    guard
      token.kind == .word || token.kind == .latin || token.kind == .hashtag || token.kind == .handle
        || token.kind == .abbreviation || token.kind == .quote || isCount(index)
    else { return false }
    if bearsLam(index) || words.bearsTanwin(index) || isCircumstance(index) || isVerbAlone(index)
      || bearsBa(index)
    {
      return false
    }
    // No source begins inside a name, or with a preposition before one: «بسليم».
    if let mention = words.mention(index) { return mention.name.lowerBound == index && !bearsBa(index, mention) }
    return !joins(index)
      && words.classes(index).isDisjoint(with: [
        .prep, .adjunct, .ila, .ala, .min, .an, .fi, .hawl, .li, .ba, .that, .negation, .relative, .break, .subject,
        .pronoun, .particle, .locality,
      ]) && !isHearer(index)
  }

  /// «30 دولة», «12 نائبا»: a number of people or bodies.
  func isCount(_ index: Int) -> Bool {
    let next = index + 1
    guard words.token(index).kind == .number, next < words.text.tokens.count else { return false }
    if isShare(index) { return true }
    // «وأعلن 11 فصيلا مسلحا عن»
    if index > 0, words.ends(next, "ا"), words.isWord(next), words.timeEnd(index) == nil, words.classes(next).isEmpty,
      words.forms(index - 1).contains(where: { $0.aspect == .perfect || $0.aspect == .imperfect }),
      words.match(words.lexicon.sources, at: next, before: next + 1, allowing: []) != nil || isPeople(next)
    {
      return true
    }
    return Self.counted.contains(words.token(next).key)
      || words.match(words.lexicon.sources, at: next, before: next + 1, allowing: []) != nil
  }

  /// «فصيلا», «نائبا»: the accusative behind a number, whose noun is of people or bodies.
  private func isPeople(_ index: Int) -> Bool {
    let bytes = words.token(index).bytes
    let noun = FoldedKey.of(words.text.source.utf8, bytes.lowerBound..<(bytes.upperBound - 2), .match)
    return bytes.count > 8 && (!words.lexicon.sources[noun].isEmpty || !words.lexicon.titles[noun].isEmpty)
  }

  /// «80٪ من المشاركين», «52 بالمئة»: so many of those who were asked.
  func isShare(_ index: Int) -> Bool { shareEnd(from: index) != nil }

  /// Behind the number and its percent sign or «في المئة»; nil where none stands there.
  func shareEnd(from number: Int) -> Int? {
    guard words.token(number).kind == .number else { return nil }
    let next = number + 1
    if words.ends(number, "%") || words.ends(number, "٪") { return next }
    if words.token(next).isScalar("%") || words.token(next).isScalar("٪") { return next + 1 }
    if words.has(next, .percent) { return next + 1 }
    return words.has(next, .fi) && words.has(next + 1, .percent) ? next + 2 : nil
  }

  static let counted = Set(
    ["دولة", "دول", "نائبا", "نواب", "عضوا", "شخصية", "منظمة", "خبيرا", "عالما", "وزيرا"].map { FoldedKey($0) })

  /// «بسليم», where the entity is «سليم»: what the article calls it shows that ب is none of its letters.
  func bearsBa(_ index: Int, _ mention: ArticleNames.Mention) -> Bool {
    guard words.starts(index, "ب"), let entity = mention.entity else { return false }
    let known = words.names.entities[entity]
    return !([known.name] + known.aliases).contains { $0.hasPrefix("ب") }
  }

  /// «وتابع مستطردا», «وأضاف قوله»: how somebody speaks, not who.
  func isCircumstance(_ index: Int) -> Bool {
    if words.has(index, .saying) { return true }
    // «أضافت مستطردة "…"»
    let isFeminine =
      words.ends(index, "ة") && index > 0 && words.pair(openingAt: index + 1) != nil && !words.isDefinite(index)
    return (words.ends(index, "ا") || isFeminine) && words.forms(index).contains { $0.aspect == .participle }
  }

  /// «أردف باقتراح عدد من الشروط»: what bears بـ and is no name is an adjunct of the verb.
  func bearsBa(_ index: Int) -> Bool {
    words.isWord(index) && words.starts(index, "ب") && words.mentionIndex(index) == nil && words.reference(index) == nil
      && CliticLexicon.model.proclitics(of: words.token(index), in: words.text.source).contains(.ba)
  }

  /// «كتب يقول "…"», «تدعو خصوصا إلى»: a second verb, or an accusative that nobody knows for a name.
  func isVerbAlone(_ index: Int) -> Bool {
    guard words.isWord(index), words.mentionIndex(index) == nil, words.reference(index) == nil,
      !words.isTitle(at: index)
    else { return false }
    if words.forms(index).contains(where: { $0.aspect == .imperfect }) { return true }
    // «جيرانها», «رئيسنا» end with a pronoun, «قيادتا الجيش والشرطة» is a dual.
    if words.ends(index, "تا") || words.ends(index, "ها") || words.ends(index, "هما") || words.ends(index, "نا") {
      return false
    }
    return words.ends(index, "ا") && !words.isDefinite(index) && words.token(index).bytes.count > 8
      && words.match(words.lexicon.sources, at: index, before: index + 1) == nil
      && words.match(words.lexicon.titles, at: index) == nil
      && words.match(words.lexicon.outletNouns, at: index) == nil
      && words.match(words.lexicon.outlets, at: index) == nil
  }

  /// «وعوقب اللاعب»: a word behind و goes on with another clause, unless و is its first letter: «وزير», «والدة».
  func joins(_ index: Int) -> Bool {
    guard words.isWord(index), words.starts(index, "و"), words.reference(index) == nil, !words.isTitle(at: index) else {
      return false
    }
    // «قال واران حداد»: right behind its verb a word goes on with nothing.
    if index > 0, words.classes(index - 1).isEmpty, words.classes(index).isEmpty, words.forms(index).isEmpty,
      words.forms(index - 1).contains(where: { $0.aspect == .perfect || $0.aspect == .imperfect }),
      words.token(index).bytes.count > 8, words.mentionIndex(index - 1) == nil
    {
      return false
    }
    return words.match(words.lexicon.titles, at: index, allowing: []) == nil
      && words.match(words.lexicon.sources, at: index, allowing: []) == nil
      && words.match(words.lexicon.outletNouns, at: index, allowing: []) == nil
  }

  /// «لوكالة الأنباء», «لرويترز», «لسليم»: the hearer. A name that begins with ل is none: «لانا».
  func bearsLam(_ index: Int) -> Bool {
    guard words.isWord(index), words.starts(index, "ل") || words.starts(index, "ول") else { return false }
    if words.match(words.lexicon.titles, at: index)?.form.proclitics.contains(.la) == true { return true }
    if words.match(words.lexicon.outletNouns, at: index)?.form.proclitics.contains(.la) == true { return true }
    return words.match(words.lexicon.outlets, at: index)?.form.proclitics.contains(.la) == true
  }

  /// A source behind an adjunct of unknown length: only one that opens with a person's title or name behind a comma.
  func lateSource(in range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if words.isComma(index), let mention = words.mention(index + 1), mention.type == .person || mention.title != nil {
        return (index + 1)..<end(from: index + 1, before: range.upperBound)
      }
      index += 1
    }
    return nil
  }
}
