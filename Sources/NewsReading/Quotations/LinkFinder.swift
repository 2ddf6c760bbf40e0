import ArabicText
import NewsRecords

/// What stands between a reporting word with its source and the content.
struct Link {
  enum Kind { case that, preposition, fused, colon, mark, object }
  let kind: Kind
  /// Where the link begins: the source and the adjuncts end before it.
  let start: Int
  /// Where the content begins.
  let content: Int
}

/// Looks for the link that a cue's frames allow, left to right, inside the cue's own clause.
struct LinkFinder {
  let words: ArticleWords
  let cues: CueMatcher
  let pieces: MarkPieces
  let objects: ObjectNouns
  let chunk: SourceChunk

  /// Between cue and link stand at most that many tokens: title, name, apposition and an adjunct.
  static let reach = 45

  /// The first link behind `start`, nil where the clause ends without one.
  func link(of match: CueMatcher.Match, from start: Int, before end: Int) -> Link? {
    let frames = match.lemma.frames
    let isNear = match.lemma.guards.contains(.near) && start < end && !showsVerb(at: start, match)
    let limit = min(end, start + (isNear ? 8 : Self.reach))
    var index = start
    var fragment: Link?
    if frames.contains(.pred), let link = predicate(of: match, from: start, before: end) { return link }
    while index < limit {
      if let behind = relativeClauseEnd(at: index, before: limit, match.lemma) {
        index = behind
        continue
      }
      if let link = link(at: index, from: start, before: end, match) {
        guard link.kind == .mark, isFragment(link.start) else {
          return preferred(behindComma(link, frames, limit) ?? link, over: fragment, frames)
        }
        if fragment == nil { fragment = link }
      }
      guard let next = step(over: index, from: start) else { break }
      index = next
    }
    return fragment
  }

  /// «وبين خلال الحفل … أن», «وبيّن مدير عام الإدارة … أن»: before an adjunct, and at the head of its sentence before a
  /// title, the word is the verb, however far the link.
  private func showsVerb(at index: Int, _ match: CueMatcher.Match) -> Bool {
    if words.has(index, [.adjunct, .fi]) { return true }
    guard match.token == words.text.sentence(holding: match.token).map({ words.text.sentences[$0].lowerBound }) else {
      return false
    }
    return words.isTitle(at: index) || words.match(words.lexicon.titles, at: index, allowing: .article) != nil
  }

  /// «أعلنت سليمة، وهي محامية تدافع عن …، أن»: a complementiser behind a comma is the better link than a preposition or an
  /// object before it.
  private func behindComma(_ link: Link, _ frames: CueLemma.Frames, _ limit: Int) -> Link? {
    guard link.kind == .preposition || link.kind == .object, frames.contains(.that) else { return nil }
    var index = link.content
    while index + 1 < limit {
      if words.isComma(index) {
        if startsChain(index + 1) { return nil }
        if words.has(index + 1, .that), !words.hasConjunction(index + 1) { return that(index + 1, index + 1, limit) }
      }
      if words.has(index, .that), !words.hasConjunction(index), endsHoldersName(index - 1, link) {
        return that(index, index, limit)
      }
      if words.isStop(index) || words.has(index, [.break, .that]) || words.token(index).kind == .quote { return nil }
      index += 1
    }
    return nil
  }

  /// «أكد المشرف على الفريق سليم حداد أن»: a person's name right before the complementiser ends the source.
  private func endsHoldersName(_ index: Int, _ link: Link) -> Bool {
    guard let mention = words.mention(index), mention.type == .person, mention.name.upperBound == index + 1 else {
      return false
    }
    // «المشرف العام على الفريق»
    return (max(0, link.start - 2)..<link.start).contains { before in
      words.isWord(before) && (before == link.start - 1 || words.isDefinite(before + 1))
        && (words.match(words.lexicon.titles, at: before, allowing: .article) != nil
          || words.match(words.lexicon.sources, at: before, allowing: .article) != nil)
    }
  }

  /// A short piece in marks may be part of the source, or of the hearers («تحذر الطالبات "الجدد" من»): a complementiser
  /// behind it is the better link, and the preposition of a verb with hearers.
  private func preferred(_ link: Link, over fragment: Link?, _ frames: CueLemma.Frames) -> Link {
    guard let fragment, link.kind != .that, link.kind != .colon, link.kind != .mark else { return link }
    if let pair = words.pair(openingAt: fragment.start), words.isComma(pair.whole.upperBound) { return link }
    return frames.contains(.obj) && link.kind == .preposition ? link : fragment
  }

  private func isFragment(_ index: Int) -> Bool {
    words.pair(openingAt: index).map { pieces.kind(of: $0) == .fragment } ?? false
  }

  private func link(
    at index: Int, from start: Int, before end: Int, _ match: CueMatcher.Match
  ) -> Link? {
    let frames = match.lemma.frames
    guard index + 1 < end else { return nil }
    if words.isColon(index), index + 1 < end {
      return Link(kind: .colon, start: index, content: behindStrayMark(index + 1, end))
    }
    if let pair = words.pair(openingAt: index) { return mark(pair, index, start, match) }
    if words.has(index, .that) { return complementiser(index, end, match) }
    if let link = preposition(index, end, frames) ?? whatever(index, frames) { return link }
    // «ذكر المتحدث باسم الوزارة أن»
    if words.token(index).key != Self.inName, frames.contains(.ba) || frames.contains(.desc),
      let link = fusedBa(index, start, match.form)
    {
      return link
    }
    if frames.contains(.li), let link = fusedLam(index, start) { return link }
    if frames.contains(.noun),
      isObject(index, start) && saysOfObject(index, match) || isObjectOfParticiple(index, start, match)
        || match.lemma.force == .demand && isAsked(index, start) || isHeadlineObject(index, match)
        || isPerson(index, start, match.lemma)
    {
      return Link(kind: .object, start: index, content: index)
    }
    return nil
  }

  private static let inName = FoldedKey("باسم")

  /// «نافيا الاتهامات», «متمنيا له الشفاء», «رفضوا التعليق»: a participle and a plural have their subject already, so what
  /// follows them is their object.
  private func isObjectOfParticiple(_ index: Int, _ start: Int, _ match: CueMatcher.Match) -> Bool {
    let hasSubject = match.form.aspect == .participle || match.form.agreement.number == .plural
    guard hasSubject, !match.lemma.frames.contains(.obj), words.isWord(index), words.classes(index).isEmpty,
      words.mentionIndex(index) == nil, words.starts(index, "ال") || match.form.aspect != .participle
    else { return false }
    return index == start || index == start + 1 && words.has(start, .adverb)
  }

  /// «وتعتبر فرنسا أكبر مستورد»: of verbs of holding the first noun alone may be the subject of the passive.
  private func saysOfObject(_ index: Int, _ match: CueMatcher.Match) -> Bool {
    guard match.lemma.frames.contains(.pred), match.form.aspect == .imperfect, !match.form.hasObject else {
      return true
    }
    return words.isDefinite(index) || objects.isNoun(index, cutting: 0) || words.starts(index, "إيا")
  }

  /// «النادي يعلن التعاقد مع», «الجهاز الذي طلب التعاقد مع»: behind subject and verb the object may be definite.
  private func isHeadlineObject(_ index: Int, _ match: CueMatcher.Match) -> Bool {
    let subject = match.token - 1
    guard index == match.token + 1, subject >= 0, words.isWord(subject), words.mentionIndex(index) == nil,
      words.has(subject, .relative)
        || match.form.aspect == .imperfect && (words.mentionIndex(subject) != nil || words.isDefinite(subject))
    else { return false }
    return words.starts(index, "ال") && objects.isNoun(index, cutting: 4)
  }

  /// «طلب الوزير من النقابة يوم الاثنين الاعتذار», «طلب منها إنهاء»: what is asked stands behind who was asked.
  private func isAsked(_ index: Int, _ start: Int) -> Bool {
    guard index > start, words.isWord(index), words.classes(index).isEmpty, words.mentionIndex(index) == nil,
      objects.isNoun(index, cutting: words.starts(index, "ال") ? 4 : 0)
    else { return false }
    guard let asked = (start..<index).last(where: { words.has($0, .min) || Self.ofThem.contains(words.token($0).key) })
    else { return false }
    var place = asked + 1
    if words.has(asked, .min) {
      guard place < index, words.isWord(place), !words.has(place, .that) else { return false }
      place = subjectEnd(from: place, before: index)
    }
    return skipTimes(from: place, before: index) == index
  }

  private static let ofThem = Set(["منه", "منها", "منهم", "منهما", "منا", "مني"].map { FoldedKey($0) })

  /// «انتقد سليم حداد ريم صباغ بسبب»: who is praised or criticised stands behind the source without و.
  private func isPerson(_ index: Int, _ start: Int, _ lemma: CueLemma) -> Bool {
    guard lemma.force == .criticise || lemma.force == .praise, index > start, let mention = words.mention(index),
      mention.name.lowerBound == index, mention.title == nil, !words.starts(index, "و"),
      let before = words.mention(index - 1)
    else { return false }
    return before.name.upperBound == index && before.name.lowerBound >= start
  }

  /// «:" "سنعود"»: a mark doubled by mistake is an empty pair and holds nothing.
  private func behindStrayMark(_ index: Int, _ end: Int) -> Int {
    guard let pair = words.pair(openingAt: index), pair.content.isEmpty, pair.whole.upperBound < end else {
      return index
    }
    return pair.whole.upperBound
  }

  /// A masdar behind the source; behind a person's or a state's name any noun that is no title: «انتقد سليم الاتفاق», but
  /// «رفض سليم حداد مدرب الفريق التعليق».
  private func isObject(_ index: Int, _ start: Int) -> Bool {
    // «معتبرا إياها فرصة»: a pronoun that stands apart is the object.
    if words.isWord(index), words.starts(index, "إيا") { return true }
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
    return skipTimes(from: source.upperBound, before: index) == index
  }

  /// The object follows the source at once, or an adjunct of known length.
  private func isBehindSource(_ index: Int, _ start: Int) -> Bool {
    guard index > start else { return true }
    let sourceStart = skipTimes(from: start, before: index)
    guard sourceStart < index else { return true }
    guard let source = chunk.source(in: start..<index) else {
      // «ونفوا خلال حديثهم لـ"المرسى" وجود …»
      return words.has(sourceStart, [.adjunct, .fi])
        && (words.token(index - 1).kind == .quote || words.isComma(index - 1))
    }
    let next = skipTimes(from: source.upperBound, before: index)
    let behind = skipParenthesis(from: skipHearer(from: next, before: index), before: index)
    return behind == index || isBehindRemark(index, source)
  }

  /// «…، وهي عضو في المجلس، فوزها», «رئيس اتحاد السكان ضد الضجيج سليم حداد، إكمال»: the comma that ends a remark or a
  /// person's name ends the source.
  private func isBehindRemark(_ index: Int, _ source: Range<Int>) -> Bool {
    guard words.isComma(index - 1), index - 2 > source.lowerBound, !words.isDefinite(index) else { return false }
    if let mention = words.mention(index - 2), mention.type == .person { return true }
    let first = words.isComma(source.upperBound) ? source.upperBound + 1 : source.upperBound
    return first < index && (words.has(first, .relative) || words.has(first, .pronoun) && words.hasConjunction(first))
  }

  /// Behind adjuncts of known length, times with their preposition and the occasion: «أعلنت في أغسطس 2016 طرد», «انتقد سليم
  /// في كلمته الأحد إدانة».
  private func skipTimes(from start: Int, before limit: Int) -> Int {
    let index = skippingTimes(from: start, before: limit)
    // «على هامش اجتماع»: the adjunct is not over yet.
    return index - 2 >= start && words.has(index - 2, .ala) ? index - 2 : index
  }

  private func skippingTimes(from start: Int, before limit: Int) -> Int {
    var index = chunk.skipAdjuncts(from: start, before: limit)
    while index + 1 < limit, words.has(index, [.fi, .adjunct]) {
      guard let end = words.timeEnd(index + 1) ?? occasionEnd(from: index + 1, before: limit) else { break }
      index = chunk.skipAdjuncts(from: end, before: limit)
    }
    return min(index, limit)
  }

  /// «كلمته», «بيان له», «مؤتمر صحفي»
  private func occasionEnd(from start: Int, before limit: Int) -> Int? {
    words.match(words.lexicon.media, at: start, before: limit)?.tokens.upperBound
  }

  /// «لوزير النقل، سليم حداد،», «لـ"الميناء"،»: who was spoken to may stand between the source and the object.
  private func skipHearer(from start: Int, before limit: Int) -> Int {
    guard start < limit, words.isWord(start), words.starts(start, "ل") else { return start }
    var index = start + 1
    if index < limit, let pair = words.pair(openingAt: index), pair.content.count <= 4 { index = pair.whole.upperBound }
    while index < limit, words.isComma(index) || words.mentionIndex(index) != nil || words.isDefinite(index) {
      index += 1
    }
    return index
  }

  /// «، بعد عرض الحالة عليه،», «-خبير مستقل-»: an adjunct between two commas, a remark between two dashes.
  private func skipParenthesis(from start: Int, before limit: Int) -> Int {
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

  private func mark(_ pair: MarkPair, _ index: Int, _ start: Int, _ match: CueMatcher.Match) -> Link? {
    let frames = match.lemma.frames
    let kind = pieces.kind(of: pair)
    guard kind != .name, !isGoverned(index, start) else { return nil }
    guard !frames.isDisjoint(with: [.say, .noun, .desc]) else { return nil }
    if !frames.contains(.say), index - start > 5 { return nil }
    if kind == .fragment, !isBehindSource(index, start) { return nil }
    // A noun of saying has its source behind it already: «إعلان العراق "انتصاره"».
    if kind == .fragment, match.form.aspect != .masdar, isSubject(pair, index, start) { return nil }
    // «تعهد سليم "بفتح باب الميناء"»: short pieces count where the verb itself governs them.
    if kind == .fragment, !frames.contains(.say), !frames.contains(.noun), !frames.contains(.desc) { return nil }
    return Link(kind: .mark, start: index, content: index)
  }

  /// «أعلنت "النجمة" فوزها»: a short piece right behind the verb, with more words behind it, is who speaks.
  private func isSubject(_ pair: MarkPair, _ index: Int, _ start: Int) -> Bool {
    let next = pair.whole.upperBound
    guard index == start, next < words.text.tokens.count else { return false }
    return words.isComma(next) || words.isWord(next) && !words.hasConjunction(next)
  }

  /// «مصادر مقربة من "…"»: a mark behind a preposition is no object of the verb.
  private func isGoverned(_ index: Int, _ start: Int) -> Bool {
    index > start && words.has(index - 1, [.min, .ila, .ala, .fi, .li, .prep, .hawl])
  }

  /// أن, إن and what is written together with them; the preposition before it must be the verb's own.
  private func complementiser(_ index: Int, _ end: Int, _ match: CueMatcher.Match) -> Link? {
    let frames = match.lemma.frames
    let classes = words.classes(index)
    if classes.contains(.fused) {
      return frames.isDisjoint(with: [.ba, .desc, .that]) ? nil : that(index, index, end)
    }
    // «خاصة وأن الفريق …» goes on with the narrator.
    guard frames.contains(.that) || frames.contains(.say) && match.lemma.force != .ask, !words.hasConjunction(index),
      index - 1 == match.token || !words.has(index - 1, [.prep, .negation, .particle])
    else { return nil }
    return that(index, index, end)
  }

  private func that(_ start: Int, _ complementiser: Int, _ end: Int) -> Link {
    // A pronoun on the complementiser is the clause's subject and belongs to it, except before a mark.
    let isClitic = words.has(complementiser, .clitic)
    let next = complementiser + 1
    let isPleonasm = next < end && words.pair(openingAt: next) != nil && !startsWithVerb(next + 1, end)
    return Link(kind: .that, start: start, content: isClitic && !isPleonasm ? complementiser : next)
  }

  /// «أنهما "أكدا …"»: the pronoun is the subject of the verb inside the marks.
  private func startsWithVerb(_ index: Int, _ end: Int) -> Bool { index < end && cues.isFiniteVerb(index) }

  private func preposition(_ index: Int, _ end: Int, _ frames: CueLemma.Frames) -> Link? {
    let classes = words.classes(index)
    // «وصفه بـ"الخطير"»: what describes takes its بـ before marks too.
    guard let frame = Self.frame(of: classes), frames.contains(frame) || frame == .ba && frames.contains(.desc)
    else { return nil }
    guard words.timeEnd(index + 1) == nil, words.match(words.lexicon.phrases, at: index) == nil
    else { return nil }
    if words.has(index + 1, .that) { return that(index, index + 1, end) }
    if words.has(index + 1, .pleonasm), index + 2 < end, words.has(index + 2, .that) {
      return that(index, index + 2, end)
    }
    if frame == .fi, words.isComma(index - 1) { return nil }
    if frame == .fi, words.match(words.lexicon.media, at: index + 1) != nil { return nil }
    if let later = repeated(index, end) { return preposition(later, end, frames) }
    return Link(kind: .preposition, start: index, content: index + 1)
  }

  /// «اعتذر عما فعله», «حذر مما يجري»: the preposition is written together with its clause.
  private func whatever(_ index: Int, _ frames: CueLemma.Frames) -> Link? {
    let key = words.token(index).key
    guard key == Self.amma && frames.contains(.an) || key == Self.mimma && frames.contains(.min),
      !words.isComma(index - 1)
    else { return nil }
    return Link(kind: .fused, start: index, content: index)
  }

  private static let amma = FoldedKey("عما")
  private static let mimma = FoldedKey("مما")

  /// «مدير مؤسسة الدفاع عن …، عن ضرورة …»: the first preposition belongs to the source, the one behind the comma to the
  /// verb.
  private func repeated(_ index: Int, _ end: Int) -> Int? {
    let key = words.token(index).key
    return (index + 2..<max(index + 2, min(end - 1, index + 9))).first {
      words.token($0).key == key && words.isComma($0 - 1)
    }
  }

  private static func frame(of classes: WordClass) -> CueLemma.Frames? {
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
  private func fusedBa(_ index: Int, _ start: Int, _ form: CueForm) -> Link? {
    guard words.isWord(index), words.starts(index, "ب"), words.mentionIndex(index) == nil,
      words.match(words.lexicon.media, at: index, allowing: []) == nil
    else { return nil }
    guard words.classes(index).isEmpty,
      isGovernable(index) || index > start && !words.isComma(index - 1) && objects.closesSubject(index - 1, start)
    else { return nil }
    return Link(kind: .fused, start: index, content: index)
  }

  /// Whether the word is بـ and a noun, not a word that begins with ب: «بانسحاب», «بالدعم», «بما وصفه», «بصفقة»; «بعض» is
  /// none.
  private func isGovernable(_ index: Int) -> Bool {
    words.starts(index, "بال") || words.starts(index, "بما") || objects.isNoun(index, cutting: 2)
      || words.ends(index, "ة") && words.token(index).bytes.count >= 10
  }

  /// «دعت المجتمع الدولي لاتخاذ موقف»
  private func fusedLam(_ index: Int, _ start: Int) -> Link? {
    guard words.isWord(index), words.starts(index, "ل"), !words.starts(index, "لل"), words.mentionIndex(index) == nil,
      words.classes(index).isEmpty, objects.isNoun(index, cutting: 2)
    else { return nil }
    return Link(kind: .fused, start: index, content: index)
  }

  /// Where the search goes on behind the token, nil where it ends: at a stop, another clause, another verb of saying.
  private func step(over index: Int, from start: Int) -> Int? {
    if let pair = words.pair(openingAt: index) {
      // A mark that nothing closes stands there by mistake.
      return pair.close == nil ? index + 1 : pair.whole.upperBound
    }
    if words.isStop(index) || words.endsSentence(index) || words.has(index, [.break, .negation, .that]) { return nil }
    if words.isComma(index), startsChain(index + 1) { return nil }
    if words.has(index, .pleonasm) { return index + 1 }
    if isNarrators(index) { return nil }
    if cues.isFiniteVerb(index), !followsCue(index, start), !carriesMedium(index, start) { return nil }
    return index + 1
  }

  /// «وينبغي أن», «علما بأن»: a phrase of the narrator has an «أن» of its own.
  private func isNarrators(_ index: Int) -> Bool {
    words.match(words.lexicon.phrases, at: index, allowing: .conjunction).map { match in
      match.values.contains { $0.contains(.formula) || $0.contains(.tail) }
        && words.has(match.tokens.upperBound - 1, .that)
    } ?? false
  }

  /// A participle of saying behind a comma takes the link for itself: «…، مؤكدا أن».
  private func startsChain(_ index: Int) -> Bool {
    index < words.text.tokens.count && words.forms(index).contains { $0.aspect == .participle }
      && !words.has(index, .pleonasm)
  }

  /// «في تصريح نشر على الموقع:», «في مقابلة بثتها القناة»: says where the medium stood, not who speaks.
  private func carriesMedium(_ index: Int, _ start: Int) -> Bool {
    !words.hasConjunction(index)
      && (max(start, index - 2)..<index).contains { words.match(words.lexicon.media, at: $0) != nil }
  }

  /// «تابع سليم يقول»: the second verb belongs to the first.
  private func followsCue(_ index: Int, _ start: Int) -> Bool {
    words.forms(index).contains {
      $0.aspect == .imperfect && words.lexicon.lemmas[$0.lemma].frames.contains(.rest)
    } && !words.hasConjunction(index)
  }
}
