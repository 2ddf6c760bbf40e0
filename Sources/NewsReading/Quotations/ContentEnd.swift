import ArabicText

/// Finds where a reported content ends: before the next report, a postposed source, the narrator's tail, or with its
/// mark or its sentence.
struct ContentEnd {
  let words: ArticleWords
  let cues: CueMatcher
  let finder: LinkFinder
  let pieces: MarkPieces
  let chunk: SourceChunk

  /// Longer contents are cut: no report of the press reaches so far, and the cost stays linear on a text without stops.
  static let reach = 400

  /// The end of the content behind `link`, before the sentence's end.
  func end(of link: Link, before sentenceEnd: Int) -> Int {
    let start = link.content
    let limit = min(sentenceEnd, start + Self.reach)
    if link.kind == .colon || link.kind == .mark,
      let end = BracketedSpeech(words: words).end(openingAt: start, before: limit)
    {
      return end
    }
    if let pair = words.pair(openingAt: start), !pair.content.isEmpty {
      guard pair.close != nil else { return min(pair.content.upperBound, limit) }
      return afterMark(pair, limit, link)
    }
    return scan(from: start, start, limit, link)
  }

  /// A content that begins with its mark ends with it, unless the sentence goes on inside the same clause.
  private func afterMark(_ pair: MarkPair, _ limit: Int, _ link: Link) -> Int {
    let end = min(pair.whole.upperBound, limit)
    guard end < limit, !words.isStop(end), words.token(end).kind != .bracket else { return end }
    if link.kind == .mark || link.kind == .colon, isNarratorsAnd(end, behind: pair) { return end }
    if words.isComma(end) {
      let scanned = scan(from: end, link.content, limit, link)
      return holdsMark(end..<scanned) ? scanned : end
    }
    return scan(from: end, link.content, limit, link)
  }

  /// «"لن أعود" وغادر القاعة»: behind speech that no complementiser opened, و goes on with the narrator.
  private func isNarratorsAnd(_ index: Int, behind pair: MarkPair) -> Bool {
    guard words.isWord(index), words.starts(index, "و"), words.token(index).bytes.count > 4, !words.has(index, .that)
    else { return false }
    return pieces.kind(of: pair) == .speech && !holdsMark(index..<min(index + 3, words.text.tokens.count))
  }

  private func holdsMark(_ range: Range<Int>) -> Bool {
    range.prefix(40).contains { index in words.pair(openingAt: index).map { pieces.kind(of: $0) != .name } ?? false }
  }

  private func scan(from first: Int, _ start: Int, _ limit: Int, _ link: Link) -> Int {
    var index = first
    while index < limit {
      if let pair = words.pair(openingAt: index) {
        guard pair.close != nil else { return min(limit, pair.content.upperBound) }
        index = pair.whole.upperBound
        continue
      }
      if index > start, ends(at: index, from: start, limit, link) { return index }
      index += 1
    }
    return trimmed(start, limit)
  }

  /// Stops at the end of the sentence belong to nobody.
  private func trimmed(_ start: Int, _ limit: Int) -> Int {
    var end = limit
    while end > start + 1, words.isStop(end - 1) || words.isComma(end - 1) { end -= 1 }
    return end
  }

  private func ends(at index: Int, from start: Int, _ limit: Int, _ link: Link) -> Bool {
    let isComma = words.isComma(index)
    let next = isComma ? index + 1 : index
    guard next < limit else { return false }
    if words.endsSentence(index), link.kind != .colon || !isPause(index, limit) { return true }
    if words.token(next).key == Self.kama, repeats(next + 1, limit) { return true }
    if startsReport(next, limit, behindComma: isComma, behindMark: words.token(index - 1).kind == .quote) {
      return true
    }
    if isComma, startsAside(next, limit, link) || goesOn(next, limit, link) { return true }
    if !isComma, !Self.isClause(link), isNextVerb(index) || isNextClause(index, limit) { return true }
    return index > start + 1 && startsTail(next, limit, link, behindComma: isComma)
  }

  /// «..» inside the body of an article is a pause of the speaker; in a headline it parts clauses.
  private func isPause(_ index: Int, _ limit: Int) -> Bool {
    guard words.token(index).key.rawValue == 0x2026, index + 1 < limit,
      let paragraph = words.text.paragraph(holding: index), !opensReport(index + 1, limit)
    else { return false }
    return words.text.paragraphs[paragraph].count > Self.headline
  }

  /// «يتحدث عن مرحلة جديدة | والسكان يستعدون للرحيل»: in a headline و with a subject and its verb begin a clause, behind what was named
  /// by a noun alone.
  private func isNextClause(_ index: Int, _ limit: Int) -> Bool {
    let verb = index + 1
    guard verb + 1 < limit, words.starts(index, "وال"), words.isWord(verb), words.text.paragraph(holding: index) == 0,
      words.starts(verb, "ي") || words.starts(verb, "ت"), words.token(verb).bytes.count >= 8,
      words.mentionIndex(verb) == nil, !words.ends(verb, "ا"), words.classes(verb).isEmpty,
      words.match(words.lexicon.titles, at: verb) == nil, words.match(words.lexicon.sources, at: verb) == nil
    else { return false }
    return MasdarShape(words.text.source.utf8, words.token(verb).bytes).stems.allSatisfy {
      words.lexicon.objects[$0].isEmpty
    }
  }

  /// «.. بدوره وصف», «.. وأضاف»: another speaker, or the narrator, has the word.
  private func opensReport(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return false }
    if words.has(index, .switch) || !cues.matches(at: index).isEmpty { return true }
    return words.match(words.lexicon.phrases, at: index, before: limit, allowing: .conjunction)?.values
      .contains { $0.contains(.switch) || $0.contains(.prepositional) } ?? false
  }

  /// A headline is no longer, in tokens.
  private static let headline = 30

  /// «كما قال المتحدث»: says of the content before it who said it.
  private func repeats(_ index: Int, _ limit: Int) -> Bool {
    index < limit
      && cues.matches(at: index).contains {
        $0.form.aspect == .perfect && finder.link(of: $0, from: index + 1, before: limit) == nil
      }
  }

  /// A participle of the same chain, or a verb of saying with و, لكنه or a comma before it, that has a link of its own.
  private func startsReport(_ index: Int, _ limit: Int, behindComma: Bool, behindMark: Bool) -> Bool {
    guard let place = verbPlace(from: index, limit) else { return false }
    // Without و, a comma or a particle before it only a participle goes on: no need to look whether a verb is denied.
    let isBare = place == index && !behindComma && !words.hasConjunction(place)
    if isBare, !words.forms(place).contains(where: { $0.aspect == .participle }) { return false }
    return cues.matches(at: place).contains { match in
      switch match.form.aspect {
      case .masdar: return false
      case .participle:
        // Behind a comma it belongs to the narrator, whatever it governs.
        if behindComma || behindMark, !match.lemma.guards.contains(.quoted) { return true }
      case .perfect, .imperfect:
        guard behindComma || words.hasConjunction(place) || place > index, !match.lemma.guards.contains(.start) else {
          return false
        }
      }
      // «…، ونسبت إلى الوزير قوله إن»
      if match.lemma.force == .relay, match.form.aspect == .perfect, behindComma, words.hasConjunction(place) {
        return true
      }
      guard let found = finder.link(of: match, from: place + 1, before: limit) else { return false }
      if match.form.aspect != .participle, place == index, !words.hasConjunction(place) {
        return chunk.source(in: (place + 1)..<found.start) != nil
      }
      if match.form.aspect == .participle, !behindComma {
        if found.kind == .that || found.kind == .colon || found.kind == .mark { return true }
        // «بالانسحاب من المدينة ومطالبا بإجراءات», «… مشيدا بدور»: an accusative with its own preposition right behind it.
        return (found.kind == .fused || found.kind == .preposition) && found.start == place + 1
          && (words.bearsTanwin(place) || words.ends(place, "ا"))
          && (words.hasConjunction(place) || endsPhrase(place - 1))
      }
      return !match.lemma.guards.contains(.quoted)
    }
  }

  /// «الحوار بأكمله مشيدا بـ»: a definite word ends a phrase; «ما زال مصرا على» goes on.
  private func endsPhrase(_ index: Int) -> Bool {
    words.isWord(index) && (words.isDefinite(index) || words.mentionIndex(index) != nil || words.ends(index, "ها"))
  }

  /// Behind «لكنه», «كما», «إلا أنه», which open a clause of the narrator when a verb of saying follows.
  private func verbPlace(from index: Int, _ limit: Int) -> Int? {
    var place = index
    if words.token(place).key == Self.illa, place + 1 < limit, words.has(place + 1, .that) {
      place += 2
    } else if words.has(place, [.subject, .particle]) || words.has(place, .auxiliary) && words.hasConjunction(place)
      || words.token(place).key == Self.idh
    {
      place += 1
    }
    while place > index, place < limit, words.has(place, .auxiliary) { place += 1 }
    if place > index, words.has(index, .particle), words.has(index, .break) { place = verb(behind: place, limit) }
    // «… بينما قال شاهد آخر إن»
    if place == index, words.has(index, .break), index + 1 < limit, cues.isFiniteVerb(index + 1) { place += 1 }
    return place < limit ? place : nil
  }

  /// «لكن الهيئة تنبه إلى أن»: the subject may stand before the verb; `start` where none follows it.
  private func verb(behind start: Int, _ limit: Int) -> Int {
    guard start < limit, !cues.isFiniteVerb(start) else { return start }
    for place in (start + 1)..<max(start + 1, min(limit, start + 7)) where cues.isFiniteVerb(place) {
      return chunk.subject(in: start..<place) == nil ? start : place
    }
    return start
  }

  /// «، كما وقع …» goes on with the narrator; a relative clause behind a comma is his remark on a content that is no
  /// clause.
  private func startsAside(_ index: Int, _ limit: Int, _ link: Link) -> Bool {
    if words.token(index).key == Self.kama { return index + 1 < limit && !words.has(index + 1, .that) }
    return words.has(index, .relative) && (link.kind == .preposition || link.kind == .fused || link.kind == .object)
  }

  /// «دعمها للطالب، وفي 1997 نال …», «بأكبر الأسواق، وذكر …»: behind the comma of a content that is no clause the narrator's
  /// next clause begins with a verb, a time or a formula of his own.
  private func goesOn(_ index: Int, _ limit: Int, _ link: Link) -> Bool {
    guard !Self.isClause(link) else { return false }
    if isFormula(index, limit) || looksFinite(index) { return true }
    guard words.hasConjunction(index) else { return false }
    if words.has(index, [.light, .auxiliary]) { return true }
    if words.has(index, .fi), index + 1 < limit { return words.timeEnd(index + 1) != nil }
    return isNextVerb(index)
  }

  /// «نفت علمها بالأمر | وأضافت شرحا»: و before a verb of saying joins no noun to a content that is no clause.
  private func isNextVerb(_ index: Int) -> Bool {
    words.hasConjunction(index)
      && words.forms(index).contains {
        $0.aspect == .perfect && !words.lexicon.lemmas[$0.lemma].guards.contains(.start)
      }
      && !words.forms(index).contains { $0.aspect == .masdar }
  }

  /// «، وطردت حكومات», «، ويتولى فريق»: what no lexicon knows shows by its letters that it is a verb behind و.
  private func looksFinite(_ index: Int) -> Bool {
    guard words.isWord(index), words.starts(index, "و"), words.mentionIndex(index) == nil, words.timeEnd(index) == nil,
      !words.isDefinite(index), words.token(index).bytes.count >= 10
    else { return false }
    if words.starts(index, "وي") { return !words.ends(index, "ة") && !words.ends(index, "ا") }
    return words.ends(index, "ت") && !words.ends(index, "ات") && !finder.objects.isNoun(index, cutting: 2)
  }

  /// «، يبدو أن»
  private func isFormula(_ index: Int, _ limit: Int) -> Bool {
    words.match(words.lexicon.phrases, at: index, before: limit, allowing: .conjunction)?.values
      .contains { $0.contains(.formula) } ?? false
  }

  private static func isClause(_ link: Link) -> Bool { link.kind == .that || link.kind == .colon || link.kind == .mark }

  private func startsTail(_ index: Int, _ limit: Int, _ link: Link, behindComma: Bool) -> Bool {
    guard
      let match = words.match(words.lexicon.phrases, at: index, before: limit, allowing: .conjunction)
    else { return false }
    let isClause = Self.isClause(link)
    let isBehindMark = words.token(index - 1).kind == .quote
    return match.values.contains { classes in
      if classes.contains(.prepositional) { return match.tokens.count > 1 || citesSource(match.tokens, limit) }
      if classes.contains(.tail) { return behindComma || isBehindMark }
      return classes.contains(.soft) && !isClause && behindComma
    }
  }

  /// «وفق مبدأ "…"» cites nobody, «وفق الوزارة» does.
  private func citesSource(_ preposition: Range<Int>, _ limit: Int) -> Bool {
    let next = preposition.upperBound
    if next < limit, words.token(next).key == Self.ma || words.token(next).key == Self.lima { return true }
    return PrepositionalReader(words: words, cues: cues, chunk: chunk).cue(at: preposition.lowerBound, before: limit)
      != nil
  }

  private static let ma = FoldedKey("ما")
  private static let lima = FoldedKey("لما")

  private static let kama = FoldedKey("كما")
  private static let illa = FoldedKey("إلا")
  private static let idh = FoldedKey("إذ")
}
