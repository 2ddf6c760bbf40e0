import ArabicText
import NewsLexicons
import NewsRecords

/// Who is the subject of a verb of saying: behind it, before it, described by a relative clause, or left out.
extension FrameReader {
  /// The subject of the verb, and how it is written; `middle` is what stands between the verb and its link.
  func source(
    of match: CueMatcher.Match, _ middle: Range<Int>, _ sentence: Range<Int>
  ) -> (Range<Int>?, Attribution.SourceForm) {
    if let clitic = pronoun(before: match.token, sentence) { return (clitic, .clitic) }
    // «أصدرت النقابة تقريرا اتهمت فيه الوزارة بـ»: whom the verb governs stands behind «فيه».
    if match.lemma.takesObject, match.form.aspect == .perfect, match.token + 1 < sentence.upperBound,
      words.has(match.token + 1, .therein)
    {
      return (nil, .dropped)
    }
    if !match.form.hasObject, let antecedent = antecedent(before: match.token, sentence) {
      // «السفيرة التي اتهمت الحكومة بـ»: without a pronoun on the verb the noun behind it is its object.
      if antecedent.0 != nil, match.lemma.takesObject, !isOfOther(match) { return antecedent }
      guard let source = behind(match, middle), !isHearer(source, of: match) else { return antecedent }
      return (source, .explicit)
    }
    // «والأخيرة تؤكد أن», but «في الآونة الأخيرة قال»
    if match.token - 1 > sentence.lowerBound, words.has(match.token - 1, .latter), !words.hasConjunction(match.token),
      words.hasConjunction(match.token - 1) || words.has(match.token - 2, .that)
    {
      return ((match.token - 1)..<match.token, .explicit)
    }
    if let topic = topic(before: match.token, sentence) { return (topic, .explicit) }
    // A subject right before the verb makes what follows its object: «برانكوف يطالب تركيا بـ…».
    let before = words.hasConjunction(match.token) ? nil : subject(before: match.token, sentence)
    if let before, !words.isComma(match.token - 1) || isNameAtStart(before, sentence) { return (before, .explicit) }
    if let source = behind(match, middle), !isHearer(source, of: match) {
      if isOwn(source, of: match) { return (nil, .absent) }
      guard isDescribed(source, by: match, before: middle.upperBound) else {
        return (origin(behind: source, before: middle.upperBound) ?? source, .explicit)
      }
      return (nil, words.hasConjunction(match.token) || opens(match.token, sentence) ? .dropped : .absent)
    }
    if let before { return (before, .explicit) }
    if let subject = remarkedSubject(before: match.token, sentence) { return (subject, .explicit) }
    // «وأعلن 11 فصيلا عن اندماجهم»: so many of something are the subject, whoever spoke before.
    if match.token + 1 < sentence.upperBound, words.token(match.token + 1).kind == .number,
      words.timeEnd(match.token + 1) == nil
    {
      return (nil, .absent)
    }
    return described(before: match, sentence) ?? (nil, .dropped)
  }

  /// «الاتفاق الذي تهدد باريس بالانسحاب منه»: a feminine verb behind «الذي» is not of what the pronoun stands for.
  private func isOfOther(_ match: CueMatcher.Match) -> Bool {
    words.ends(match.token - 1, "الذي") && match.form.agreement.gender == .feminine
      && words.forms(match.token).allSatisfy { $0.agreement.gender != .masculine }
  }

  /// «قالت "المرسى" نقلا عن مصدر أمني إن»: whom the outlet has it from.
  func origin(behind source: Range<Int>, before limit: Int) -> Range<Int>? {
    let relayed = source.upperBound
    guard relayed + 2 < limit, words.token(relayed).key == Self.relayed, words.has(relayed + 1, .an) else { return nil }
    return chunk.source(in: (relayed + 2)..<limit)
  }

  static let relayed = FoldedKey("نقلا")

  /// «مع توقعات تشير إلى أن»: an imperfect right behind a noun without ال describes it, so that the noun is its subject.
  func described(
    before match: CueMatcher.Match, _ sentence: Range<Int>
  ) -> (Range<Int>?, Attribution.SourceForm)? {
    let noun = match.token - 1
    guard match.form.aspect == .imperfect, !words.hasConjunction(match.token), noun > sentence.lowerBound,
      words.isWord(noun), !words.isDefinite(noun), words.mentionIndex(noun) == nil, words.classes(noun).isEmpty,
      // «أصدرت اللجنة بيانا يدعو إلى»: the paper is the object of who speaks in it.
      !words.ends(noun, "ا"),
      words.timeEnd(noun) == nil, !words.forms(noun).contains(where: { $0.aspect != .masdar })
    else { return nil }
    let isSource = words.match(words.lexicon.sources, at: noun, before: noun + 1) != nil
    return isSource ? (noun..<match.token, .explicit) : (nil, .absent)
  }

  /// The source behind the verb.
  func behind(_ match: CueMatcher.Match, _ middle: Range<Int>) -> Range<Int>? {
    let source = chunk.source(in: middle, takesObject: match.lemma.takesObject || match.lemma.force == .demand)
    // «نشطاء اتهموا | السلطات»: before its subject the verb stands in the singular.
    if match.form.agreement.number == .plural || match.form.agreement.number == .dual { return nil }
    // «تؤكد للجميع حرصها»: whom the words reach.
    guard let source, !words.starts(source.lowerBound, "لل"), !isReached(source.lowerBound),
      !isPredicate(source, of: match)
    else { return nil }
    return chunk.withHolder(source, before: middle.upperBound)
  }

  /// «تعتبرها جماعات "خطيرة"»: behind a verb that bears its object an indefinite noun is what the object is called.
  private func isPredicate(_ source: Range<Int>, of match: CueMatcher.Match) -> Bool {
    let noun = source.lowerBound
    return match.lemma.frames.contains(.pred) && match.form.hasObject && words.isWord(noun) && !words.isDefinite(noun)
      && words.mentionIndex(noun) == nil && words.reference(noun) == nil && !words.isTitle(at: noun)
      && !(noun + 1 < words.text.tokens.count && words.isDefinite(noun + 1))
  }

  /// «أما سليم حداد فاعتبر أن»: the topic is the subject, and ف leads back to the verb.
  func topic(before index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let first = sentence.lowerBound
    guard first + 1 < index, words.hasConjunction(index), words.starts(index, "ف"),
      words.token(first).key == Self.amma || words.token(first).key == Self.waamma
    else { return nil }
    return chunk.source(in: (first + 1)..<index)
  }

  static let amma = FoldedKey("أما")

  static let waamma = FoldedKey("وأما")

  /// «كما وصف …»: nothing but a particle stands before the verb.
  func opens(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<index).allSatisfy { words.has($0, [.particle, .auxiliary]) }
  }

  /// «سليم، دعا الزوار إلى»: a name that opens the sentence is the subject though a comma parts it from its verb.
  func isNameAtStart(_ source: Range<Int>, _ sentence: Range<Int>) -> Bool {
    source.lowerBound == sentence.lowerBound
      && (words.mention(source.lowerBound) != nil || words.isTitle(at: source.lowerBound))
  }

  func subject(before index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let clause = clauseStart(before: index, sentence)..<index
    return chunk.subject(in: clause) ?? framed(clause)
  }

  /// «وفي يناير الماضي كان | مفتي البلاد سليم حداد | قد حذر»: between both words of the pluperfect.
  private func framed(_ clause: Range<Int>) -> Range<Int>? {
    guard let last = clause.last, words.has(last, .auxiliary),
      let first = clause.dropLast().last(where: { words.has($0, .auxiliary) }), first + 1 < last
    else { return nil }
    return chunk.subject(in: (first + 1)..<clause.upperBound)
  }

  /// «ومعلوم أن الاتحاد الذي يضم البلدات، | أعلن»: behind a relative clause that its comma closes stands the verb of the noun before.
  func remarkedSubject(before index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let start = clauseStart(before: index, sentence)
    // «ويذكر أن شركة موانئ الرملة، اتهمت»
    if index - 1 > start, words.isComma(index - 1), start > sentence.lowerBound, words.has(start - 1, .that),
      !words.hasConjunction(index), words.pair(openingAt: start) == nil,
      let subject = chunk.subject(in: start..<(index - 1)), subject.upperBound == index - 1
    {
      return subject
    }
    if let name = apposedName(before: index, from: start) { return name }
    guard index - 1 > start, words.isComma(index - 1), !words.hasConjunction(index),
      let relative = (start + 1..<index).first(where: { words.has($0, .relative) }),
      !(start..<index - 1).contains(where: { words.isComma($0) || cues.isFiniteVerb($0) }),
      words.isDefinite(start) || words.mentionIndex(start) != nil
    else { return nil }
    return chunk.subject(in: start..<relative)
  }

  /// «ريم حداد، رئيسة لجنة العلاقات مع الجوار، | قالت»: a person's name that opens the clause, with what she is between two commas.
  private func apposedName(before index: Int, from start: Int) -> Range<Int>? {
    guard index - 1 > start, words.isComma(index - 1), !words.hasConjunction(index), let name = words.mention(start),
      name.type == .person, name.name.lowerBound == start || name.title?.lowerBound == start,
      name.name.upperBound < index - 1, words.isComma(name.name.upperBound)
    else { return nil }
    let between = (name.name.upperBound + 1)..<(index - 1)
    let isTitle = words.match(words.lexicon.titles, at: between.lowerBound, allowing: .article) != nil
    let isQuiet = !between.contains { words.isComma($0) || cues.isFiniteVerb($0) || words.mention($0)?.type == .person }
    return isTitle && isQuiet ? start..<name.name.upperBound : nil
  }

  /// «لكنه قال», «إلا أنه أكد»: the subject is written with the particle.
  func pronoun(before index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var before = index - 1
    while before > max(0, sentence.lowerBound - 2),
      words.has(before, .auxiliary) || words.pair(openingAt: before) != nil
    {
      before -= 1
    }
    guard before >= 0, words.has(before, [.subject, .clitic]) else { return nil }
    return before..<(before + 1)
  }

  /// «البلد الذي أعلن»: the subject is what the relative clause describes, not the last speaker.
  func antecedent(before index: Int, _ sentence: Range<Int>) -> (Range<Int>?, Attribution.SourceForm)? {
    guard index - 1 > sentence.lowerBound else { return nil }
    // «ما تنوي»: what somebody does is told, not who says it.
    if words.token(index - 1).key == Self.ma { return (nil, .absent) }
    // «الوزير الذي كان يرفض»
    var relative = index - 1
    while relative > sentence.lowerBound, words.has(relative, .auxiliary) { relative -= 1 }
    guard relative > sentence.lowerBound, words.has(relative, .relative) else { return nil }
    // «تصريحات نادر صباغ، محامي سليم، التي قال فيها»: a masculine verb is not of what «التي» stands for.
    if words.ends(relative, "التي"), words.has(index + 1, .therein), words.forms(index).contains(where: isOfMan) {
      return (nil, .dropped)
    }
    let subject = chunk.antecedent(ofRelativeAt: relative, notBefore: sentence.lowerBound)
    return (subject, subject == nil ? .absent : .explicit)
  }

  /// «بعدما اتهمت عائلتها بإرغامها»: whoever is accused is hers, and who accuses is left out, or the other way about.
  private func isOwn(_ source: Range<Int>, of match: CueMatcher.Match) -> Bool {
    guard match.lemma.force == .criticise, match.lemma.frames.contains(.obj), !match.form.hasObject, source.count == 1,
      words.mentionIndex(source.lowerBound) == nil
    else { return false }
    return words.ends(source.lowerBound, "ها") || words.ends(source.lowerBound, "ه")
  }

  private func isOfMan(_ form: CueForm) -> Bool { form.agreement.gender == .masculine }

  static let ma = FoldedKey("ما")

  /// Where the clause of the verb begins: the sentence, or behind the last particle that opens a clause.
  func clauseStart(before index: Int, _ sentence: Range<Int>) -> Int {
    var start = index
    while start > sentence.lowerBound, index - start < 24 {
      if words.has(start - 1, [.break, .particle, .that]) || words.isDash(start - 1) || words.isStop(start - 1)
        || words.isColon(start - 1) || words.token(start - 1).isScalar("/") && !isInTime(start - 1)
      {
        return start
      }
      start -= 1
    }
    return start
  }

  /// «وفي كانون الأول/ديسمبر»: the stroke of a month's two names.
  func isInTime(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { words.timeEnd($0).map { $0 > index } ?? false }
  }
}
