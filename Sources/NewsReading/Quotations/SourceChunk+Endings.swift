import ArabicText
import NewsLexicons
import NewsRecords

/// What ends a source: a word that begins something else, and whom the words reach.
extension SourceChunk {
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
}
