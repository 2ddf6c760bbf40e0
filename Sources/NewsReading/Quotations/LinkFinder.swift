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
    // A clause that ends with its complementiser says nothing.
    search(match, from: start, before: end).flatMap { $0.content < end ? $0 : nil }
  }

  func search(_ match: CueMatcher.Match, from start: Int, before end: Int) -> Link? {
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
    return fragment ?? farLink(of: match, from: start, before: end)
  }

  /// «وبين خلال الحفل … أن», «وبيّن مدير عام الإدارة … أن»: before an adjunct, and at the head of its sentence before a
  /// title, the word is the verb, however far the link.
  func showsVerb(at index: Int, _ match: CueMatcher.Match) -> Bool {
    // «بينت الوزارة …، أن»: the feminine is no preposition.
    if words.has(index, [.adjunct, .fi])
      || match.lemma.guards.contains(.start) && match.form.agreement.gender == .feminine
    {
      return true
    }
    // «بينما عبر المدير العام للمصرف سليم حداد عن»
    guard opensSentence(match.token) || words.has(match.token - 1, [.break, .particle, .auxiliary]) else {
      return false
    }
    return words.isTitle(at: index) || words.mention(index)?.type == .person
      || words.match(words.lexicon.titles, at: index, allowing: .article) != nil
  }

  /// At its head, or behind «من جانبه،».
  func opensSentence(_ index: Int) -> Bool {
    guard let number = words.text.sentence(holding: index) else { return false }
    let first = words.text.sentences[number].lowerBound
    if index == first { return true }
    return words.match(words.lexicon.phrases, at: first, before: index, allowing: .conjunction).map { match in
      match.values.contains { $0.contains(.switch) } && index - match.tokens.upperBound <= 1
    } ?? false
  }

  func link(
    at index: Int, from start: Int, before end: Int, _ match: CueMatcher.Match
  ) -> Link? {
    let frames = match.lemma.frames
    guard index + 1 < end else { return nil }
    if words.isColon(index), index + 1 < end,
      words.pair(holding: index).map({ $0.close != nil || $0.open < start }) ?? true
    {
      return Link(kind: .colon, start: index, content: behindStrayMark(index + 1, end))
    }
    if let pair = words.pair(openingAt: index) { return mark(pair, index, start, match) }
    if words.has(index, .that), words.mentionIndex(index) == nil { return complementiser(index, end, match) }
    if let link = preposition(index, end, frames) ?? whatever(index, frames) { return link }
    if frames.contains(.ba) || frames.contains(.desc), let link = fusedBa(index, start, match) { return link }
    if frames.contains(.li), let link = fusedLam(index, start) { return link }
    if frames.contains(.noun), !isSubjectOfThat(index, start, frames),
      isObject(index, start) && saysOfObject(index, match) || isObjectOfParticiple(index, start, match)
        || match.lemma.force == .demand && isAsked(index, start) || isHeadlineObject(index, match)
        || isPerson(index, start, match.lemma)
    {
      return Link(kind: .object, start: index, content: index)
    }
    return nil
  }

  /// «:" "سنعود"»: a mark doubled by mistake is an empty pair and holds nothing.
  func behindStrayMark(_ index: Int, _ end: Int) -> Int {
    guard let pair = words.pair(openingAt: index), pair.content.isEmpty, pair.whole.upperBound < end else {
      return index
    }
    return pair.whole.upperBound
  }

  func mark(_ pair: MarkPair, _ index: Int, _ start: Int, _ match: CueMatcher.Match) -> Link? {
    let frames = match.lemma.frames
    let kind = pieces.kind(of: pair)
    guard kind != .name, !isGoverned(index, start), !isDescribed(pair, before: start) else { return nil }
    guard !frames.isDisjoint(with: [.say, .noun, .desc]) else { return nil }
    if !frames.contains(.say), index - start > 5 { return nil }
    if kind == .fragment, !isBehindSource(index, start) { return nil }
    // A noun of saying has its source behind it already: «إعلان العراق "انتصاره"».
    if kind == .fragment, match.form.aspect != .masdar, isSubject(pair, index, start) { return nil }
    // «تعهد سليم "بفتح باب الميناء"»: short pieces count where the verb itself governs them.
    if kind == .fragment, !frames.contains(.say), !frames.contains(.noun), !frames.contains(.desc) { return nil }
    return Link(kind: .mark, start: index, content: index)
  }

  /// «في ختام اجتماع "الشراكة الدولية" التي أنشئت …، "نبعث برسالة"»: what a relative clause describes is a name, where speech
  /// in marks follows.
  func isDescribed(_ pair: MarkPair, before start: Int) -> Bool {
    let next = pair.whole.upperBound
    guard next < words.text.tokens.count, words.has(next, .relative), pair.open > start else { return false }
    return (next..<min(words.text.tokens.count, next + Self.reach)).prefix { !words.isStop($0) }
      .contains { words.pair(openingAt: $0).map { pieces.kind(of: $0) == .speech } ?? false }
  }

  /// «أعلنت "النجمة" فوزها»: a short piece right behind the verb, with more words behind it, is who speaks.
  func isSubject(_ pair: MarkPair, _ index: Int, _ start: Int) -> Bool {
    let next = pair.whole.upperBound
    guard index == start, next < words.text.tokens.count else { return false }
    return words.isComma(next) || words.isWord(next) && !words.hasConjunction(next)
  }

  /// «مصادر مقربة من "…"»: a mark behind a preposition is no object of the verb.
  func isGoverned(_ index: Int, _ start: Int) -> Bool {
    index > start && words.has(index - 1, [.min, .ila, .ala, .fi, .li, .prep, .hawl])
  }

  /// أن, إن and what is written together with them; the preposition before it must be the verb's own.
  func complementiser(_ index: Int, _ end: Int, _ match: CueMatcher.Match) -> Link? {
    let frames = match.lemma.frames
    let classes = words.classes(index)
    if classes.contains(.fused) {
      // «قال محاميه، يعتقد بأنه غادر، إن»: the verb right before it takes it.
      if index - 1 > match.token, cues.isFiniteVerb(index - 1) { return nil }
      return frames.isDisjoint(with: [.ba, .desc, .that]) ? nil : that(index, index, end)
    }
    // «خاصة وأن الفريق …» goes on with the narrator.
    guard frames.contains(.that) || frames.contains(.say) && match.lemma.force != .ask, !words.hasConjunction(index),
      index - 1 == match.token || !words.has(index - 1, [.prep, .negation, .particle])
        // «قال من قبل إن»
        || takesInna(match.lemma) && words.starts(index, "إ"), !isOfNoun(index, match)
    else { return nil }
    return that(index, index, end)
  }

  /// «تعتبر الخطوة مؤشرا على أن»: the complementiser belongs to the noun that governs the preposition before it.
  func isOfNoun(_ index: Int, _ match: CueMatcher.Match) -> Bool {
    index - 2 > match.token && words.has(index - 1, [.ala, .ila, .min, .an]) && words.isWord(index - 2)
      && (words.bearsTanwin(index - 2) || words.ends(index - 2, "ا")) && words.mentionIndex(index - 2) == nil
  }

  func that(_ start: Int, _ complementiser: Int, _ end: Int) -> Link {
    // A pronoun on the complementiser is the clause's subject and belongs to it, except before a mark.
    let isClitic = words.has(complementiser, .clitic)
    let next = complementiser + 1
    let isPleonasm = next < end && words.pair(openingAt: next) != nil && !startsWithVerb(next + 1, end)
    return Link(kind: .that, start: start, content: isClitic && !isPleonasm ? complementiser : next)
  }

  /// «أنهما "أكدا …"»: the pronoun is the subject of the verb inside the marks.
  func startsWithVerb(_ index: Int, _ end: Int) -> Bool { index < end && cues.isFiniteVerb(index) }

  /// Where the search goes on behind the token, nil where it ends: at a stop, another clause, another verb of saying.
  func step(over index: Int, from start: Int) -> Int? {
    if let pair = words.pair(openingAt: index) {
      // A mark that nothing closes stands there by mistake.
      return pair.close == nil ? index + 1 : pair.whole.upperBound
    }
    if words.isStop(index) || words.endsSentence(index) || words.has(index, [.break, .negation, .that]) { return nil }
    if words.isComma(index), startsChain(index + 1) { return nil }
    if words.has(index, .pleonasm) { return index + 1 }
    if isNarrators(index) { return nil }
    if cues.isFiniteVerb(index), !isApposedAdjective(index), !followsCue(index, start), !carriesMedium(index, start),
      !isBehindPreposition(index, start)
    {
      return nil
    }
    return index + 1
  }

  /// «رئيس جمعية "…"، أبرز الجمعيات»: a word that is a verb only where it opens a clause.
  func isApposedAdjective(_ index: Int) -> Bool {
    !words.hasConjunction(index)
      && words.forms(index).allSatisfy { words.lexicon.lemmas[$0.lemma].guards.contains(.start) }
  }

  /// «المحامي عن أمل سالم»: behind a preposition stands a noun or a name, whatever verb is written like it.
  func isBehindPreposition(_ index: Int, _ start: Int) -> Bool {
    index > start && words.has(index - 1, [.an, .min, .ila, .ala, .fi, .hawl, .prep])
  }

  /// «وينبغي أن», «علما بأن»: a phrase of the narrator has an «أن» of its own.
  func isNarrators(_ index: Int) -> Bool {
    words.match(words.lexicon.phrases, at: index, allowing: .conjunction).map { match in
      match.values.contains { $0.contains(.formula) || $0.contains(.tail) }
        && words.has(match.tokens.upperBound - 1, .that)
    } ?? false
  }

  /// A participle of saying behind a comma takes the link for itself: «…، مؤكدا أن».
  func startsChain(_ index: Int) -> Bool {
    index < words.text.tokens.count && words.forms(index).contains { $0.aspect == .participle }
      && !words.has(index, .pleonasm)
  }

  /// «في تصريح نشر على الموقع:», «في مقابلة بثتها القناة»: says where the medium stood, not who speaks.
  func carriesMedium(_ index: Int, _ start: Int) -> Bool {
    !words.hasConjunction(index)
      && (max(start, index - 2)..<index).contains { words.match(words.lexicon.media, at: $0) != nil }
  }

  /// «تابع سليم يقول»: the second verb belongs to the first.
  func followsCue(_ index: Int, _ start: Int) -> Bool {
    words.forms(index).contains {
      $0.aspect == .imperfect && words.lexicon.lemmas[$0.lemma].frames.contains(.rest)
    } && !words.hasConjunction(index)
  }
}
