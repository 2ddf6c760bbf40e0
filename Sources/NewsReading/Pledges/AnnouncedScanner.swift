import ArabicText

/// Finds acts that somebody announces of himself by their verbal noun: «أعلنت الشركة إغلاق مصنعها».
struct AnnouncedScanner: Sendable {
  let lexicon: PledgeLexicon
  let words: ActWords
  let clauses: ClauseFinder

  /// An announcing verb and the act behind it.
  struct Hit: Sendable {
    let verb: Int
    let act: Int
  }

  /// The furthest behind its verb that the act may stand: title, name, day stand between.
  static let reach = 16

  /// The announced acts of `text`, in order.
  func hits(in text: TokenizedText) -> [Hit] {
    text.tokens.indices.compactMap { index in
      guard text.tokens[index].kind == .word, role(at: index, in: text) == .announce,
        !words.isOne(.negation, at: index - 1, in: text)
      else { return nil }
      return act(behind: index, in: text).map { Hit(verb: index, act: $0) }
    }
  }

  /// The first act behind the verb with no clause («أعلن مدير تنظيم البطولة أن …») up to the sentence's end.
  private func act(behind verb: Int, in text: TokenizedText) -> Int? {
    let end = min(clauses.envelope(of: verb).upperBound, verb + Self.reach)
    var act: Int?
    for index in verb + 1..<max(verb + 1, end) {
      if isEnd(index, text) { return act }
      if words.isOne(.complementiser, at: index, in: text) || words.isOne(.pronoun, at: index, in: text) { return nil }
      if act == nil, role(at: index, in: text) == .act { act = index }
    }
    return act
  }

  private func isEnd(_ index: Int, _ text: TokenizedText) -> Bool {
    let token = text.tokens[index]
    return token.isScalar(":") || token.kind == .quote || token.isScalar(".")
  }

  private func role(at index: Int, in text: TokenizedText) -> PledgeLexicon.AnnouncedRole? {
    lexicon.announced.longestMatch(in: text, at: index, allowing: .conjunction)?.value
  }
}
