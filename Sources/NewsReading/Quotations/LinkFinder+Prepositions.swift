import ArabicText
import NewsRecords

/// The prepositions that verbs of saying govern, alone or written together with what they govern.
extension LinkFinder {
  func preposition(_ index: Int, _ end: Int, _ frames: CueLemma.Frames) -> Link? {
    let classes = words.classes(index)
    // «وصفه بـ"الخطير"»: what describes takes its بـ before marks too.
    guard let frame = Self.frame(of: classes), frames.contains(frame) || frame == .ba && frames.contains(.desc)
    else { return nil }
    // «وعلي حداد»
    if let mention = words.mention(index), mention.type == .person, mention.name.count > 1 { return nil }
    guard words.timeEnd(index + 1) == nil, words.match(words.lexicon.phrases, at: index) == nil
    else { return nil }
    if words.has(index + 1, .that) { return that(index, index + 1, end) }
    if words.has(index + 1, .pleonasm), index + 2 < end, words.has(index + 2, .that) {
      return that(index, index + 2, end)
    }
    if frame == .fi, words.isComma(index - 1) { return nil }
    if frame == .ila, isPost(index) { return nil }
    if isParticipleComplement(index, end) { return nil }
    if frame == .fi, words.match(words.lexicon.media, at: index + 1) != nil { return nil }
    if let later = repeated(index, end) { return preposition(later, end, frames) }
    return Link(kind: .preposition, start: index, content: index + 1)
  }

  /// «أعلنت الحكومة المنبثقة عن المؤتمر أن»: the preposition belongs to the participle before it, since the verb has its «أن».
  private func isParticipleComplement(_ index: Int, _ end: Int) -> Bool {
    guard index > 0, words.has(index - 1, .bound) else { return false }
    let rest = (index + 1..<max(index + 1, min(end, index + 8))).prefix { !words.isComma($0) && !words.isStop($0) }
    return rest.contains { words.has($0, .that) }
  }

  /// «دعا المبعوث إلى السودان سليم حداد إلى»: where an envoy is posted, his name behind it.
  private func isPost(_ index: Int) -> Bool {
    guard let place = words.mention(index + 1), place.type == .place, place.name.lowerBound == index + 1,
      place.name.upperBound < words.text.tokens.count, let holder = words.mention(place.name.upperBound)
    else { return false }
    return holder.type == .person && holder.name.lowerBound == place.name.upperBound
  }

  /// «اعتذر عما فعله», «حذر مما يجري»: the preposition is written together with its clause.
  func whatever(_ index: Int, _ frames: CueLemma.Frames) -> Link? {
    let key = words.token(index).key
    guard key == Self.amma && frames.contains(.an) || key == Self.mimma && frames.contains(.min),
      !words.isComma(index - 1)
    else { return nil }
    return Link(kind: .fused, start: index, content: index)
  }

  static let amma = FoldedKey("عما")
  static let mimma = FoldedKey("مما")

  /// «مدير مؤسسة الدفاع عن …، عن ضرورة …»: the first preposition belongs to the source, the one behind the comma to the
  /// verb.
  func repeated(_ index: Int, _ end: Int) -> Int? {
    let key = words.token(index).key
    // «يتباحث أصحاب المتاجر في فرنسا في سبل»: the first names where they live.
    if words.has(index, .fi), let place = words.mention(index + 1)?.name, place.lowerBound == index + 1,
      place.upperBound < end - 1, words.token(place.upperBound).key == key
    {
      return place.upperBound
    }
    return (index + 2..<max(index + 2, min(end - 1, index + 9))).first {
      words.token($0).key == key && words.isComma($0 - 1)
    }
  }

  static func frame(of classes: WordClass) -> CueLemma.Frames? {
    if classes.contains(.ila) { return .ila }
    if classes.contains(.ala) { return .ala }
    if classes.contains(.min) { return .min }
    if classes.contains(.an) { return .an }
    if classes.contains(.fi) { return .fi }
    if classes.contains(.hawl) { return .hawl }
    if classes.contains(.li) { return .li }
    if classes.contains(.ba) { return .ba }
    return nil
  }

  /// «بانسحاب», «بالدعم», «بضرورة»: the content begins with the word that bears بـ.
  func fusedBa(_ index: Int, _ start: Int, _ match: CueMatcher.Match) -> Link? {
    // «ذكر المتحدث باسم الوزارة أن»
    guard words.isWord(index), words.starts(index, "ب"), words.mentionIndex(index) == nil,
      !isInName(index), words.match(words.lexicon.media, at: index, allowing: []) == nil
    else { return nil }
    // «مشيدا بالتعاون»: right behind a verb of praise the phrase is what it governs, not an adverb.
    let isPraised = match.lemma.force == .praise && index == start && words.starts(index, "بال")
    // «يطالب بمنطقة آمنة», but «المتحدث بمنطقة الرملة»
    let isLocality = index == start && words.has(index, .locality)
    guard words.classes(index).isEmpty || isPraised || isLocality,
      isGovernable(index) || index > start && !words.isComma(index - 1) && objects.closesSubject(index - 1, start)
    else { return nil }
    return Link(kind: .fused, start: index, content: index)
  }

  static let inName = FoldedKey("باسم")

  /// «المتحدث باسم الوزارة», «الناطقة باسمها»
  private func isInName(_ index: Int) -> Bool {
    words.token(index).key == Self.inName || words.starts(index, "باسم") && words.has(index - 1, .official)
  }

  /// Whether the word is بـ and a noun, not a word that begins with ب: «بانسحاب», «بالدعم», «بما وصفه», «بصفقة»; «بعض» is
  /// none.
  func isGovernable(_ index: Int) -> Bool {
    words.starts(index, "بال") || words.starts(index, "بما") || objects.isNoun(index, cutting: 2)
      || words.ends(index, "ة") && words.token(index).bytes.count >= 10
  }

  /// «دعت المرشحة لانتخابات الحزب هند سالم إلى»: ل belongs to the office whose holder follows before the verb's own preposition.
  private func isOfOffice(_ index: Int, _ start: Int) -> Bool {
    guard index > start, words.isDefinite(index - 1) else { return false }
    let near = index + 1..<min(words.text.tokens.count, index + 9)
    guard let name = near.first(where: { words.mention($0)?.type == .person }), let mention = words.mention(name) else {
      return false
    }
    return (mention.name.upperBound..<min(words.text.tokens.count, mention.name.upperBound + 5))
      .contains { words.has($0, [.ila, .ala]) || words.has($0, .that) }
  }

  /// «دعت المجتمع الدولي لاتخاذ موقف»
  func fusedLam(_ index: Int, _ start: Int) -> Link? {
    guard words.isWord(index), words.starts(index, "ل"), !words.starts(index, "لل"), words.mentionIndex(index) == nil,
      words.classes(index).isEmpty, objects.isNoun(index, cutting: 2), !isOfOffice(index, start)
    else { return nil }
    return Link(kind: .fused, start: index, content: index)
  }
}
