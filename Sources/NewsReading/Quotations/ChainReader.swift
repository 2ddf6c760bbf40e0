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
  }

  /// The hops that `ranges` name, in the order of the text.
  func hops(in ranges: [Range<Int>]) -> [Hop] {
    var result: [Hop] = []
    for range in ranges {
      var index = range.lowerBound
      while index < min(range.upperBound, range.lowerBound + 60) {
        if let hop = hop(at: index, before: range.upperBound) {
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
    if let cue = words.lexicon.relays.longestMatch(in: words.text, at: index, before: end, allowing: .conjunction) {
      let start = skipAdjective(cue.tokens.upperBound, end)
      guard start < end, let name = name(at: start, before: end) ?? (cue.value.needsOutlet ? nil : body(at: start, end))
      else { return nil }
      return Hop(kind: kind(cue.value.kind, at: start), tokens: name)
    }
    return hearer(at: index, before: end)
  }

  /// «في مقابلة مع», «لوكالة الأنباء», «لـ"…"»: who asked is a hop too.
  private func hearer(at index: Int, before end: Int) -> Hop? {
    if words.has(index, .li), index + 1 < end {
      guard
        words.pair(openingAt: index + 1) != nil || words.token(index + 1).kind == .latin
          || words.mention(index + 1)?.type == .organization
      else { return nil }
      return name(at: index + 1, before: end).map { Hop(kind: kind(.relay, at: index + 1), tokens: $0) }
    }
    guard words.starts(index, "ل"), words.isWord(index) else { return nil }
    let isOutlet = words.lexicon.outletNouns.longestMatch(in: words.text, at: index, before: end)
    guard isOutlet?.form.proclitics.contains(.la) == true else { return nil }
    return name(at: index, before: end).map { Hop(kind: isOutlet?.value ?? .relay, tokens: $0) }
  }

  private func kind(_ kind: ChainHop.Kind, at index: Int) -> ChainHop.Kind {
    guard kind == .relay || kind == .interview else { return kind }
    return words.lexicon.outletNouns.longestMatch(in: words.text, at: index)?.value ?? .relay
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
    if let noun = words.lexicon.outletNouns.longestMatch(in: words.text, at: start, before: end) {
      return body(from: noun.tokens.upperBound, start, end)
    }
    guard let mention = words.mention(start), mention.type == .organization else { return nil }
    return start..<mention.name.upperBound
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
      if !words.classes(index).isEmpty { break }
      index += 1
    }
    return start..<index
  }

  private func bracketEnd(_ open: Int, _ end: Int) -> Int {
    for index in open..<min(end, open + 8) where words.token(index).isScalar(")") { return index + 1 }
    return open
  }
}
