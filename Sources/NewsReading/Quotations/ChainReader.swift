import ArabicText
import NewsRecords

/// Reads the way a report came: outlet ← relaying outlet ← agency ← statement ← speaker.
struct ChainReader {
  let words: ArticleWords

  /// One relaying hop that the words around a quotation name.
  struct Hop: Hashable {
    let kind: ChainHop.Kind
    /// The noun phrase that names it.
    let tokens: Range<Int>
    /// The byte where its name begins, behind the proclitic that makes it the hearer.
    let nameStart: Int
    /// Whether it brought a statement or an interview, which later sentences of the same speaker come from too; «وفق ما
    /// أوردته الوكالة» speaks for its own sentence only.
    let lasts: Bool
    /// Whether the speaker spoke to it: «في تصريح لوكالة الأنباء».
    var isHearer = false
  }

  /// The hops that `places` name, in the order of the text.
  func hops(in places: [MediumReader.Place]) -> [Hop] {
    var result: [Hop] = []
    for place in places {
      let range = place.tokens
      var index = range.lowerBound
      while index < min(range.upperBound, range.lowerBound + 60) {
        if let hop = hop(at: index, before: range.upperBound) ?? unknown(at: index, in: place) {
          if !result.contains(where: { $0.tokens.overlaps(hop.tokens) }) { result.append(hop) }
          index = hop.tokens.upperBound
        } else {
          index += 1
        }
      }
    }
    return result
  }

  private func hop(at index: Int, before end: Int) -> Hop? {
    if let cue = words.match(words.lexicon.relays, at: index, before: end, allowing: .conjunction) {
      let start = skipAdjective(cue.tokens.upperBound, end)
      guard start < end, let name = name(at: start, before: end) ?? (cue.value.needsOutlet ? nil : body(at: start, end))
      else { return nil }
      return hop(kind(cue.value.kind, at: start), name, lasts: isOfMedium(cue.tokens, cue.value))
    }
    return hearer(at: index, before: end)
  }

  private func hop(_ kind: ChainHop.Kind, _ name: Range<Int>, lasts: Bool) -> Hop {
    Hop(kind: kind, tokens: name, nameStart: words.token(name.lowerBound).start, lasts: lasts)
  }

  /// «بيان نشرته الوكالة», «مقابلة مع القناة»
  private func isOfMedium(_ tokens: Range<Int>, _ cue: RelayCue) -> Bool {
    if cue.kind == .interview || cue.kind == .translation { return true }
    let before = max(0, tokens.lowerBound - 3)
    return (before..<tokens.lowerBound).contains { words.match(words.lexicon.media, at: $0) != nil }
  }

  /// «لـ"المرسى"», «في تصريح لمرسى نيوز»: an outlet that no lexicon knows, in marks, or behind what was declared to it.
  private func unknown(at index: Int, in place: MediumReader.Place) -> Hop? {
    guard !place.isBehind, index > place.tokens.lowerBound else { return nil }
    let end = place.tokens.upperBound
    if words.has(index, .li), index + 1 < end, let pair = words.pair(openingAt: index + 1), pair.close != nil,
      pair.content.count <= 3, !pair.content.isEmpty
    {
      var hop = hop(.relay, pair.content, lasts: true)
      hop.isHearer = true
      return hop
    }
    guard words.isWord(index), words.starts(index, "ل"), !words.starts(index, "لل"),
      words.token(index).bytes.count >= 8, !isInterviewed(index),
      words.classes(index).isEmpty, words.timeEnd(index) == nil, declares(before: index),
      words.match(words.lexicon.sources, at: index) == nil, words.match(words.lexicon.titles, at: index) == nil
    else { return nil }
    return Hop(
      kind: .relay, tokens: index..<(index + 1), nameStart: words.token(index).start + 2, lasts: true, isHearer: true)
  }

  /// «في مقابلة لسليم على القناة»: who was asked.
  private func isInterviewed(_ index: Int) -> Bool {
    words.mention(index)?.type == .person
      && words.match(words.lexicon.media, at: index - 1, before: index)?.value == .interview
  }

  /// «تصريح», «حديث خاص»: what is given to an outlet.
  private func declares(before index: Int) -> Bool {
    (max(0, index - 2)..<index).contains { place in
      words.match(words.lexicon.media, at: place).map {
        ($0.value == .other || $0.value == .interview || $0.value == .statement) && $0.tokens.upperBound >= index - 1
      } ?? false
    }
  }

  /// «لوكالة الأنباء», «لـ"…"», «لرويترز»: who asked is a hop too.
  private func hearer(at index: Int, before end: Int) -> Hop? {
    if words.has(index, .li), index + 1 < end {
      guard isNamedInMarks(index + 1) || outlet(at: index + 1, before: end) != nil else { return nil }
      return name(at: index + 1, before: end).map {
        var hop = hop(kind(.relay, at: index + 1), $0, lasts: true)
        hop.isHearer = true
        return hop
      }
    }
    guard words.starts(index, "ل"), words.isWord(index), let found = outlet(at: index, before: end),
      found.form.proclitics.contains(.la), let name = name(at: index, before: end), names(name)
    else { return nil }
    return Hop(
      kind: found.value, tokens: name, nameStart: found.form.stem.lowerBound, lasts: true, isHearer: true)
  }

  /// «للصحيفة» takes one up that was named before, «لوسائل إعلام محلية» names none.
  private func names(_ name: Range<Int>) -> Bool {
    guard let noun = words.match(words.lexicon.outletNouns, at: name.lowerBound, before: name.upperBound) else {
      return true
    }
    return noun.tokens.count < name.count && noun.tokens.count == 1
  }

  /// «لـ"الميناء"»: the marks hold the name of a body.
  private func isNamedInMarks(_ index: Int) -> Bool {
    guard let pair = words.pair(openingAt: index), let first = pair.content.first else { return false }
    return words.mention(first)?.type == .organization
  }

  private func outlet(at index: Int, before end: Int) -> PhraseTable<ChainHop.Kind>.Match? {
    words.match(words.lexicon.outlets, at: index, before: end)
      ?? words.match(words.lexicon.outletNouns, at: index, before: end)
  }

  private func kind(_ kind: ChainHop.Kind, at index: Int) -> ChainHop.Kind {
    guard kind == .relay || kind == .interview else { return kind }
    return outlet(at: index, before: words.text.tokens.count)?.value ?? .relay
  }

  private func skipAdjective(_ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end, words.timeEnd(index) != nil || words.isComma(index) { index += 1 }
    return index
  }

  // MARK: Names

  /// The outlet's name at `start`: a class noun with what belongs to it, a name in marks, or a name as such.
  func name(at start: Int, before end: Int) -> Range<Int>? {
    if let pair = words.pair(openingAt: start), pair.close != nil, pair.content.count <= 5 { return pair.content }
    if let noun = words.match(words.lexicon.outletNouns, at: start, before: end) {
      return body(from: noun.tokens.upperBound, start, end)
    }
    guard let known = words.match(words.lexicon.outlets, at: start, before: end) else { return nil }
    let isBracket = known.tokens.upperBound < end && words.token(known.tokens.upperBound).isScalar("(")
    return start..<(isBracket ? bracketEnd(known.tokens.upperBound, end) : known.tokens.upperBound)
  }

  private func body(at start: Int, _ end: Int) -> Range<Int>? {
    guard words.isWord(start), !words.has(start, [.prep, .adjunct, .fi, .ala, .ila, .min, .an, .that]) else {
      return nil
    }
    return body(from: start + 1, start, end)
  }

  /// To the next preposition, comma or clause; a name in marks or brackets behind it belongs to it.
  private func body(from first: Int, _ start: Int, _ end: Int) -> Range<Int> {
    var index = first
    while index < min(end, start + 9) {
      if let pair = words.pair(openingAt: index), pair.close != nil, pair.content.count <= 5 {
        return start..<pair.whole.upperBound
      }
      if words.token(index).isScalar("(") { return start..<bracketEnd(index, end) }
      if !words.isWord(index) && words.token(index).kind != .latin && words.token(index).kind != .abbreviation { break }
      if words.timeEnd(index) != nil || !words.forms(index).isEmpty && words.mentionIndex(index) == nil { break }
      if !words.classes(index).isEmpty || words.match(words.lexicon.relays, at: index) != nil { break }
      index += 1
    }
    return start..<index
  }

  private func bracketEnd(_ open: Int, _ end: Int) -> Int {
    for index in open..<min(end, open + 8) where words.token(index).isScalar(")") { return index + 1 }
    return open
  }
}
