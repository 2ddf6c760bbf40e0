import ArabicText
import NewsRecords

/// Whoever stands right behind or right before a place in the text.
extension NounPhrases {
  /// Whoever stands right before `end`, and where he begins: a name, a body, «حكومة تركيا», «الأطراف المتنازعة».
  func actor(endingAt end: Int) -> (name: String, start: Int)? {
    let known = names.mention(at: end - 1)?.name.lowerBound ?? names.reference(at: end - 1)?.tokens.lowerBound
    if let known, isAgent(known - 1), !WordShape(at: known - 1, in: text).hasArticle {
      return (text.string(of: known - 1..<end), known - 1)
    }
    if let known { return name(endingAt: end).map { ($0, known) } }
    guard let start = agentNoun(before: end) else { return nil }
    // «المجتمع الدولي والدول المانحة | إلى»: whom و joins is asked as well.
    if WordShape(at: start, in: text).beginsWithConjunction, let first = agentNoun(before: start) {
      return (text.string(of: first..<end), first)
    }
    return (text.string(of: start..<end), start)
  }

  /// The agent noun behind which only words with the article stand before `end`.
  private func agentNoun(before end: Int) -> Int? {
    for start in (max(0, end - 6)..<max(0, end)).reversed() {
      guard text.tokens[start].kind == .word else { return nil }
      if isAgent(start) { return start }
      let shape = WordShape(at: start, in: text)
      let isConnected = words.isOne(.continuation, at: start, in: text) && end - start > 1
      guard shape.hasArticle || isConnected else { return nil }
    }
    return nil
  }

  /// Whoever is named right before `end`: «بقي التحالف | عازما»; nobody behind a preposition, «رسالة لسليم | متعهدا».
  func name(endingAt end: Int) -> String? {
    let start = names.mention(at: end - 1)?.name.lowerBound ?? names.reference(at: end - 1)?.tokens.lowerBound ?? end
    if start < end, prepositions.bearsAny(at: start) || words.isOne(.continuation, at: start - 1, in: text) {
      return nil
    }
    if let mention = names.mention(at: end - 1) {
      let name = names.name(of: mention, in: text)
      // «فرنسا وإيطاليا | عازمتان», «دعا سليم #فرنسا وإيطاليا | إلى»
      guard WordShape(at: start, in: text).beginsWithConjunction, let other = names.mention(at: start - 1),
        other.type == mention.type, name != text.string(of: start..<end)
      else { return name }
      return names.name(of: other, in: text) + " و" + withoutAnd(name, at: start)
    }
    return names.reference(at: end - 1).map(name(of:))
  }

  /// The name or title that begins at `start`; no adjective or possessor further on counts.
  func headName(from first: Int, before end: Int) -> String? {
    let start = behindCount(first, before: end)
    return head(of: start..<phraseEnd(from: start, before: min(end, start + Self.reach)))
  }

  /// «كل من | الوزير والمدير», «العديد من | الشركات»: where those who are counted begin.
  func behindCount(_ first: Int, before end: Int) -> Int {
    let isCount =
      first + 1 < min(end, text.tokens.count) && text.tokens[first + 1].key == Self.of
      && (text.tokens[first].key == Self.each || words.isOne(.quantifier, at: first, in: text))
    return isCount ? first + 2 : first
  }

  private static let each = FoldedKey("كل")
}
