import ArabicText
import NewsRecords

/// Where the object of a verb of saying begins.
extension LinkFinder {
  /// «نافيا الاتهامات», «متمنيا له الشفاء», «رفضوا التعليق»: a participle and a plural have their subject already, so what
  /// follows them is their object.
  func isObjectOfParticiple(_ index: Int, _ start: Int, _ match: CueMatcher.Match) -> Bool {
    let hasSubject = match.form.aspect == .participle || bearsSubject(match)
    guard hasSubject, !match.lemma.frames.contains(.obj), words.isWord(index), words.classes(index).isEmpty,
      words.mentionIndex(index) == nil, words.starts(index, "ال") || index > start || match.form.aspect != .participle
    else { return false }
    if index == start || index == start + 1 && words.has(start, .adverb) { return true }
    // «منتقدة بصورة خاصة استخدام …»
    return skipTimes(from: start, before: index) == index
      && objects.isNoun(index, cutting: words.starts(index, "ال") ? 4 : 0)
  }

  /// «رفضوا», «سليم وريم يؤكدان», «لكنه أكد»: the subject is written with the verb or with the particle before it.
  private func bearsSubject(_ match: CueMatcher.Match) -> Bool {
    if match.form.agreement.number == .plural || match.form.agreement.number == .dual { return true }
    return match.form.agreement.number == .singular && match.token > 0 && !words.hasConjunction(match.token)
      && words.has(match.token - 1, .subject)
  }

  /// «وتعتبر فرنسا أكبر مستورد»: of verbs of holding the first noun alone may be the subject of the passive.
  func saysOfObject(_ index: Int, _ match: CueMatcher.Match) -> Bool {
    guard match.lemma.frames.contains(.pred), match.form.aspect == .imperfect, !match.form.hasObject else {
      return true
    }
    if words.isDefinite(index) { return !words.ends(index, "ية") }
    return objects.isNoun(index, cutting: 0) || words.starts(index, "إيا")
  }

  /// «النادي يعلن التعاقد مع», «الجهاز الذي طلب التعاقد مع»: behind subject and verb the object may be definite.
  func isHeadlineObject(_ index: Int, _ match: CueMatcher.Match) -> Bool {
    let subject = match.token - 1
    guard index == match.token + 1, subject >= 0, words.isWord(subject), words.mentionIndex(index) == nil,
      words.has(subject, .relative)
        || match.form.aspect == .imperfect && (words.mentionIndex(subject) != nil || words.isDefinite(subject))
    else { return false }
    return words.starts(index, "ال") && objects.isNoun(index, cutting: 4)
  }

  /// «طلب الوزير من النقابة يوم الاثنين الاعتذار», «طلب منها إنهاء»: what is asked stands behind who was asked.
  func isAsked(_ index: Int, _ start: Int) -> Bool {
    guard index > start, words.isWord(index), words.classes(index).isEmpty, words.mentionIndex(index) == nil,
      objects.isNoun(index, cutting: words.starts(index, "ال") ? 4 : 0)
    else { return false }
    guard let asked = (start..<index).last(where: { words.has($0, .min) || Self.ofThem.contains(words.token($0).key) }),
      asked - start <= 16, index - asked <= 8
    else { return false }
    var place = asked + 1
    if words.has(asked, .min) {
      guard place < index, words.isDefinite(place) || words.mentionIndex(place) != nil || words.isTitle(at: place)
      else {
        return false
      }
      place = subjectEnd(from: place, before: index)
    }
    return skipTimes(from: place, before: index) == index
  }

  static let ofThem = Set(["منه", "منها", "منهم", "منهما", "منا", "مني"].map { FoldedKey($0) })

  /// «انتقد سليم حداد ريم صباغ بسبب»: who is praised or criticised stands behind the source without و.
  func isPerson(_ index: Int, _ start: Int, _ lemma: CueLemma) -> Bool {
    guard lemma.force == .criticise || lemma.force == .praise, index > start, let mention = words.mention(index),
      mention.name.lowerBound == index, mention.title == nil, !words.starts(index, "و"),
      let before = words.mention(index - 1)
    else { return false }
    return before.name.upperBound == index && before.name.lowerBound >= start
  }

  /// A masdar behind the source; behind a person's or a state's name any noun that is no title: «انتقد سليم الاتفاق», but
  /// «رفض سليم حداد مدرب الفريق التعليق».
  func isObject(_ index: Int, _ start: Int) -> Bool {
    // «معتبرا إياها فرصة»: a pronoun that stands apart is the object.
    if words.isWord(index), words.starts(index, "إيا") { return true }
    // «أعلنت كل من …»
    if words.token(index).key == SpeakerResolver.each, words.has(index + 1, .min) { return false }
    if index > start, isOwn(index), endsSource(before: index, start) { return true }
    if objects.begins(at: index, from: start) { return isBehindSource(index, start) }
    guard index > start, words.isWord(index), words.mentionIndex(index) == nil, words.classes(index).isEmpty,
      words.forms(index).allSatisfy({ $0.aspect == .masdar }), !words.starts(index, "و"), !words.starts(index, "ل"),
      !words.starts(index, "ب"),
      let source = chunk.source(in: start..<index), let mention = words.mention(source.upperBound - 1),
      mention.name.upperBound == source.upperBound, mention.type != .organization,
      min(mention.title?.lowerBound ?? mention.name.lowerBound, mention.name.lowerBound) <= source.lowerBound,
      words.reference(index)?.kind != .nisba, words.match(words.lexicon.titles, at: index) == nil,
      words.match(words.lexicon.sources, at: index, allowing: .article) == nil
    else { return false }
    return skipTimes(from: source.upperBound, before: index, occasions: false) == index
  }

  /// «أكدت تقارير صحافية أن»: the noun of a source right behind the verb, and «أن» behind it, is who says so.
  func isSubjectOfThat(_ index: Int, _ start: Int, _ frames: CueLemma.Frames) -> Bool {
    guard index == start, frames.contains(.that), words.isWord(index),
      words.match(words.lexicon.sources, at: index, before: index + 1, allowing: .article) != nil
    else { return false }
    for place in (index + 1)..<min(words.text.tokens.count, index + 9) {
      guard words.isWord(place), words.classes(place).subtracting([.fi, .min, .adverb, .that]).isEmpty else {
        return false
      }
      if words.has(place, .that) { return !words.has(place - 1, .governed) }
    }
    return false
  }

  /// Whether the source, or the comma behind what stands after it, ends right before the token.
  private func endsSource(before index: Int, _ start: Int) -> Bool {
    words.isComma(index - 1) ? isBehindSource(index, start) : chunk.source(in: start..<index)?.upperBound == index
  }

  /// «أعلنت المفوضية، الخميس، خطتها الجديدة»: a noun with the possessive of who speaks.
  private func isOwn(_ index: Int) -> Bool {
    guard words.isWord(index), words.mentionIndex(index) == nil, words.classes(index).isEmpty,
      words.ends(index, "ها") || words.ends(index, "تهم") || words.ends(index, "ته"),
      words.token(index).bytes.count >= 10,
      words.forms(index).allSatisfy({ $0.aspect == .masdar }), words.timeEnd(index) == nil
    else { return false }
    let bound: [StaticString] = ["و", "ف", "ل", "ب", "ك", "ال", "ي", "ت", "س"]
    let isBound = bound.contains { words.starts(index, $0) }
    return !isBound && words.match(words.lexicon.sources, at: index) == nil && !words.isTitle(at: index)
      && words.match(words.lexicon.titles, at: index) == nil
  }
}
