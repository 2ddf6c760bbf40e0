import ArabicText
import NewsRecords

/// What verbs of holding say of their object: «اعتبرته خطأ», «تعتبر العاصمة الفصيل "منظمة خطرة"».
extension LinkFinder {
  /// Where the object begins, or what is said of a pronoun on the verb; nil where the verb may be the passive, «تعتبر المدينة
  /// مركزا», which nobody says.
  func predicate(of match: CueMatcher.Match, from start: Int, before end: Int) -> Link? {
    if match.form.hasObject { return ofPronoun(at: start, before: end) }
    let limit = min(end, start + Self.predicateReach)
    let object = isBehindHolder(match.token) ? start : secondNoun(from: start, before: limit)
    guard let object, object < limit, isThing(object), saysSomething(of: object, before: limit) else { return nil }
    return Link(kind: .object, start: object, content: object)
  }

  /// Between the verb and what it says of its object stand at most that many tokens.
  private static let predicateReach = 18

  /// «وتعتبر معظم الدول | السيارات التي …», «وتعتبر فرنسا | الحركة …»: the object is the second noun phrase.
  private func secondNoun(from start: Int, before limit: Int) -> Int? {
    guard start < limit else { return nil }
    if let mention = words.mention(start), mention.type != .person {
      let next = mention.name.upperBound
      // «بنك البيانات اللوجستية»: an adjective belongs to the name.
      return mention.name.lowerBound == start && next < limit && !words.ends(next, "ية") ? next : nil
    }
    guard let source = chunk.source(in: start..<limit, takesObject: true), source.lowerBound == start else {
      return nil
    }
    return source.upperBound
  }

  /// «العاصمة التي تعتبر», «الجماعات تعتبر»: a name before the verb, at most a relative pronoun between them.
  private func isBehindHolder(_ verb: Int) -> Bool {
    guard verb > 1 else { return false }
    let before = words.has(verb - 1, .relative) ? verb - 2 : verb - 1
    return words.mentionIndex(before) != nil
  }

  private func isThing(_ index: Int) -> Bool {
    guard words.isWord(index), words.timeEnd(index) == nil, words.classes(index).isEmpty else { return false }
    return words.isDefinite(index) || words.mentionIndex(index) != nil || words.isTitle(at: index)
  }

  /// Whether a predicate stands behind the object: a piece in marks, «غير», an indefinite accusative or a feminine, or
  /// behind a person's name a definite noun.
  private func saysSomething(of object: Int, before limit: Int) -> Bool {
    for index in (object + 1)..<max(object + 1, limit) {
      if words.isStop(index) || words.isComma(index) || words.has(index, .that) { return false }
      guard words.isDefinite(index - 1) || words.mentionIndex(index - 1) != nil || words.token(index - 1).kind == .quote
      else { continue }
      if let pair = words.pair(openingAt: index) { return pieces.kind(of: pair) != .name || isIndefinite(pair.content) }
      if isPredicate(index) { return true }
    }
    return false
  }

  /// «الفصيل "منظمة خطرة"» says what it is, «الفصيل "النجمة"» names it.
  private func isIndefinite(_ content: Range<Int>) -> Bool {
    content.count >= 2 && content.allSatisfy { words.isWord($0) && !words.isDefinite($0) }
  }

  private func isPredicate(_ index: Int) -> Bool {
    if words.has(index, .privative) { return true }
    guard words.isWord(index), words.classes(index).isEmpty, words.mentionIndex(index) == nil else { return false }
    if words.isDefinite(index) { return words.mention(index - 1)?.type == .person && !words.starts(index, "و") }
    return words.ends(index, "ة") || words.ends(index, "ا") || words.bearsTanwin(index)
  }

  /// «اعتبرته خطأ», «اعتبرها كثيرون معادية للعدالة»: what is said of the pronoun, an indefinite word behind the verb or its
  /// subject.
  private func ofPronoun(at start: Int, before end: Int) -> Link? {
    guard start < end, words.isWord(start), words.classes(start).isEmpty || words.timeEnd(start) != nil else {
      return nil
    }
    let isSubject =
      words.isDefinite(start) || words.mentionIndex(start) != nil || words.isTitle(at: start)
      || words.match(words.lexicon.sources, at: start) != nil
    var place = isSubject ? subjectEnd(from: start, before: end) : start
    while place < end, let behind = words.timeEnd(place) { place = behind }
    guard place < end, words.isWord(place), !words.isDefinite(place), words.classes(place).isEmpty,
      words.forms(place).isEmpty, words.mentionIndex(place) == nil
    else { return nil }
    return Link(kind: .object, start: place, content: place)
  }

  /// Behind the name, or the noun with its adjectives, that says who holds it: «تعتبرها وزارة الدفاع منظمة …».
  func subjectEnd(from start: Int, before end: Int) -> Int {
    var place = start
    while place < min(end, start + 8), words.mentionIndex(place) != nil || words.isTitle(at: place) { place += 1 }
    if place == start { place += 1 }
    while place < min(end, start + 8), words.isWord(place), words.isDefinite(place) || words.mentionIndex(place) != nil
    {
      place += 1
    }
    return place
  }
}
