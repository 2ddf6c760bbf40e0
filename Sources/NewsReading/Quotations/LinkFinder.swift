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
    // «وبين خلال الحفل … أن»: before an adjunct the word is the verb, however far the link.
    let isNear =
      match.lemma.guards.contains(.near) && start < end && !words.has(start, [.adjunct, .fi])
      && words.match(words.lexicon.titles, at: start, allowing: .article) == nil
    let limit = min(end, start + (isNear ? 8 : Self.reach))
    var index = start
    var fragment: Link?
    if frames.contains(.pred), match.form.hasObject, let link = predicate(at: start, before: end) { return link }
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

  /// «الحارس الذي غاب عن المباراتين، حدوث أي خلاف»: a relative clause of the source ends at its comma, and nothing in it is a
  /// link; nil where it holds the complementiser itself or no comma ends it.
  private func relativeClauseEnd(at index: Int, before limit: Int, _ lemma: CueLemma) -> Int? {
    guard words.has(index, .relative) else { return nil }
    for place in (index + 1)..<max(index + 1, limit) {
      if words.isComma(place) || words.isColon(place) { return place }
      // «قالت المنظمة التي تقرر المنح إنها»: «إن» follows no verb but «قال».
      if words.has(place, .that), words.starts(place, "إ"), lemma.frames.contains(.rest), lemma.force == .state {
        return place
      }
      if words.isStop(place) || words.has(place, .that) || words.pair(openingAt: place) != nil { return nil }
    }
    return nil
  }

  /// «اعتبرته خطأ», «اعتبرها كثيرون معادية للعدالة»: what is said of the pronoun, an indefinite word behind the verb or its
  /// subject.
  private func predicate(at start: Int, before end: Int) -> Link? {
    guard start < end, words.isWord(start), words.mentionIndex(start) == nil, words.classes(start).isEmpty else {
      return nil
    }
    let isSubject = words.isDefinite(start) || words.match(words.lexicon.sources, at: start) != nil
    let place = isSubject ? start + 1 : start
    guard place < end, words.isWord(place), !words.isDefinite(place), words.classes(place).isEmpty,
      words.forms(place).isEmpty, words.mentionIndex(place) == nil
    else { return nil }
    return Link(kind: .object, start: place, content: place)
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
    if let pair = words.pair(openingAt: index) { return mark(pair, index, start, frames) }
    if words.has(index, .that) { return complementiser(index, end, frames) }
    if let link = preposition(index, end, frames) { return link }
    // «ذكر المتحدث باسم الوزارة أن»
    if words.token(index).key != Self.inName, frames.contains(.ba) || frames.contains(.desc),
      let link = fusedBa(index, start, match.form)
    {
      return link
    }
    if frames.contains(.li), let link = fusedLam(index, start) { return link }
    if frames.contains(.noun),
      isObject(index, start) || isHeadlineObject(index, match) || isPerson(index, start, match.lemma)
    {
      return Link(kind: .object, start: index, content: index)
    }
    return nil
  }

  private static let inName = FoldedKey("باسم")

  /// «النادي يعلن التعاقد مع»: behind subject and verb the object may be definite.
  private func isHeadlineObject(_ index: Int, _ match: CueMatcher.Match) -> Bool {
    let subject = match.token - 1
    guard index == match.token + 1, match.form.aspect == .imperfect, subject >= 0, words.isWord(subject),
      words.mentionIndex(subject) != nil || words.isDefinite(subject), words.mentionIndex(index) == nil
    else { return false }
    return words.starts(index, "ال") && objects.isNoun(index, cutting: 4)
  }

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
      words.forms(index).isEmpty, !words.starts(index, "و"), !words.starts(index, "ل"), !words.starts(index, "ب"),
      let source = chunk.source(in: start..<index), let mention = words.mention(source.upperBound - 1),
      mention.name.upperBound == source.upperBound, mention.type != .organization,
      min(mention.title?.lowerBound ?? mention.name.lowerBound, mention.name.lowerBound) <= source.lowerBound,
      words.reference(index)?.kind != .nisba, words.match(words.lexicon.titles, at: index) == nil,
      words.match(words.lexicon.sources, at: index, allowing: .article) == nil
    else { return false }
    return chunk.skipAdjuncts(from: source.upperBound, before: index) == index
  }

  /// The object follows the source at once, or an adjunct of known length.
  private func isBehindSource(_ index: Int, _ start: Int) -> Bool {
    guard index > start else { return true }
    let sourceStart = chunk.skipAdjuncts(from: start, before: index)
    guard sourceStart < index else { return true }
    guard let source = chunk.source(in: start..<index) else {
      // «ونفوا خلال حديثهم لـ"المرسى" وجود …»
      return words.has(sourceStart, [.adjunct, .fi])
        && (words.token(index - 1).kind == .quote || words.isComma(index - 1))
    }
    let next = chunk.skipAdjuncts(from: source.upperBound, before: index)
    let behind = skipParenthesis(from: skipHearer(from: next, before: index), before: index)
    return behind == index
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

  private func mark(_ pair: MarkPair, _ index: Int, _ start: Int, _ frames: CueLemma.Frames) -> Link? {
    let kind = pieces.kind(of: pair)
    guard kind != .name, !isGoverned(index, start) else { return nil }
    guard !frames.isDisjoint(with: [.say, .noun, .desc]) else { return nil }
    if !frames.contains(.say), index - start > 5 { return nil }
    if kind == .fragment, !isBehindSource(index, start) || isSubject(pair, index, start) { return nil }
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
  private func complementiser(_ index: Int, _ end: Int, _ frames: CueLemma.Frames) -> Link? {
    let classes = words.classes(index)
    if classes.contains(.fused) {
      return frames.isDisjoint(with: [.ba, .desc, .that]) ? nil : that(index, index, end)
    }
    // «خاصة وأن الفريق …» goes on with the narrator.
    guard frames.contains(.that) || frames.contains(.say), !words.hasConjunction(index),
      !words.has(index - 1, [.prep, .negation, .particle])
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
    guard let frame = Self.frame(of: classes), frames.contains(frame) else { return nil }
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
    guard words.classes(index).isEmpty, isGovernable(index) || index > start && objects.closesSubject(index - 1, start)
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
    if let pair = words.pair(openingAt: index) { return pair.close == nil ? nil : pair.whole.upperBound }
    if words.isStop(index) || words.has(index, [.break, .negation, .that]) { return nil }
    if words.isComma(index), startsChain(index + 1) { return nil }
    if words.has(index, .pleonasm) { return index + 1 }
    if cues.isFiniteVerb(index), !followsCue(index, start), !carriesMedium(index, start) { return nil }
    return index + 1
  }

  /// A participle of saying behind a comma takes the link for itself: «…، مؤكدا أن».
  private func startsChain(_ index: Int) -> Bool {
    index < words.text.tokens.count && words.forms(index).contains { $0.aspect == .participle }
      && !words.has(index, .pleonasm)
  }

  /// «في تصريح نشر على الموقع:», «في مقابلة بثتها القناة»: says where the medium stood, not who speaks.
  private func carriesMedium(_ index: Int, _ start: Int) -> Bool {
    (max(start, index - 2)..<index).contains { words.match(words.lexicon.media, at: $0) != nil }
  }

  /// «تابع سليم يقول»: the second verb belongs to the first.
  private func followsCue(_ index: Int, _ start: Int) -> Bool {
    words.forms(index).contains {
      $0.aspect == .imperfect && words.lexicon.lemmas[$0.lemma].frames.contains(.rest)
    } && !words.hasConjunction(index)
  }
}
