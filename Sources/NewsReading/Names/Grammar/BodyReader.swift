import ArabicText

/// Reads bodies from their class nouns on: «وزارة» + its genitive and adjectives, «حزب» + a name, «حركة» + a name in marks,
/// «مكتب» + the title of whose office it is.
struct BodyReader: Sendable {
  let lexicon: NameLexicon
  let titles: TitleReader
  private static let longest = 8

  init(lexicon: NameLexicon) {
    self.lexicon = lexicon
    titles = TitleReader(lexicon: lexicon)
  }

  /// The body that begins at `index`, nil if the class noun stands for nothing in particular.
  func body(at index: Int, in text: TokenizedText, _ words: NameWords, before limit: Int) -> BodyPhrase? {
    let end = min(limit, index + Self.longest)
    if let quoted = quoted(after: index, text, words, end) { return quoted }
    if let office = office(at: index, text, words, limit) { return office }
    var walk = index + 1
    var state: Int?
    while walk < end, state == nil {
      if let match = stateName(at: walk, text, end) {
        (state, walk) = (match.value.state, match.tokens.upperBound)
      } else if goesOn(words[walk], after: words[walk - 1]) {
        (state, walk) = (words[walk].state, walk + 1)
      } else {
        break
      }
    }
    let isBare = walk == index + 1
    let isName = !isBare && (state != nil || !words[index].senses.contains(.headsOpenBody))
    // «شركة طيران» is any such company.
    guard isName || words[index].isDefinite else { return nil }
    return BodyPhrase(tokens: index..<walk, name: index..<walk, head: index, state: state, isName: isName)
  }

  /// «حركة "النهضة"»: the name is inside the marks. Behind a definite noun they are speech: «إن الهيئة "ستنشر الأرقام"».
  private func quoted(after index: Int, _ text: TokenizedText, _ words: NameWords, _ end: Int) -> BodyPhrase? {
    guard index + 1 < end, let pair = text.soundPair(openedAt: index + 1),
      (1...(words[index].isDefinite ? 1 : 5)).contains(pair.content.count)
    else { return nil }
    return BodyPhrase(tokens: index..<pair.whole.upperBound, name: pair.content, head: index, isName: true)
  }

  /// «المكتب الإعلامي لرئيس الوزراء العراقي», «مكتب نائب الرئيس».
  private func office(at index: Int, _ text: TokenizedText, _ words: NameWords, _ limit: Int) -> BodyPhrase? {
    guard words[index].senses.contains(.headsOffice) else { return nil }
    var start = index + 1
    if start < limit, words[start].isDefinite, words[start].senses.contains(.titleAdjective) { start += 1 }
    guard start < limit, let title = titles.title(at: start, in: text, words, before: limit),
      !words[start].isJoined, title.entry.kind == .office
    else { return nil }
    let tokens = index..<title.tokens.upperBound
    return BodyPhrase(tokens: tokens, name: tokens, head: index, state: title.state, isName: true)
  }

  private func stateName(at index: Int, _ text: TokenizedText, _ end: Int) -> PhraseTable<KnownName>.Match? {
    guard let match = lexicon.known.longestMatch(in: text, at: index, before: end, allowing: []),
      match.value.kind == .state
    else { return nil }
    return match
  }

  /// Whether `word` belongs to the body: a definite word, or a noun that wants a genitive of its own («لجنة شؤون …»).
  private func goesOn(_ word: NameWord, after last: NameWord) -> Bool {
    guard word.isNameLike, word.senses.isDisjoint(with: [.plain, .startsTitle, .joinsBefore]),
      word.senses.contains(.nisba) || !word.senses.contains(.startsKnownName)
    else { return false }
    if word.isJoined {
      return word.isDefinite && last.isDefinite && !last.senses.contains(.nisba) && word.senses.contains(.titleNoun)
    }
    if word.proclitics.contains(.la), word.isDefinite { return true }
    guard word.proclitics.isDisjoint(with: .prepositions) else { return false }
    if word.senses.contains(.titleNoun), !word.isDefinite, !last.isDefinite { return true }
    return word.isDefinite && !word.senses.contains(.givenName)
  }
}
