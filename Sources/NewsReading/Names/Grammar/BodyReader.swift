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
    let (walk, state) = walk(from: index + 1, text, words, end)
    let isBare = walk == index + 1
    // «جامعة سعودية» is any of them.
    let isIndefinite = state != nil && words[walk - 1].senses.contains(.nisba) && !words[walk - 1].isDefinite
    // «منظمة حظر الأسلحة» says which, though no state stands in it.
    let isBound = !isBare && !words[index + 1].isDefinite && words[walk - 1].isDefinite
    let isOpen = words[index].senses.contains(.headsOpenBody)
    let isName = !isBare && !isIndefinite && (state != nil || isBound || !isOpen)
    // «شركة طيران» is any such company.
    guard isName || words[index].isDefinite else { return nil }
    return BodyPhrase(tokens: index..<walk, name: index..<walk, head: index, state: state, isName: isName)
  }

  /// How far a body goes on, up to the state it is of.
  private func walk(
    from start: Int, _ text: TokenizedText, _ words: NameWords, _ end: Int
  ) -> (end: Int, state: Int?) {
    var walk = start
    while walk < end {
      if let match = stateName(at: walk, text, end) { return (match.tokens.upperBound, match.value.state) }
      guard
        goesOn(words[walk], after: words[walk - 1])
          || walk + 1 < end && bindsOn(walk, text, words) && goesOn(words[walk + 1], after: words[walk])
      else { break }
      walk += 1
      if let state = words[walk - 1].state { return (walk, state) }
    }
    return (walk, nil)
  }

  /// «منظمة [حظر] الأسلحة»: a noun no lexicon knows between two that belong together. A verb may stand there too
  /// («شركة تبيع الغاز»): its first or last letter must not look like one's.
  private func bindsOn(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    let (word, last) = (words[index], words[index - 1])
    guard word.isNameLike, !word.isDefinite, word.proclitics.isEmpty, !last.isDefinite,
      word.senses.isEmpty || word.senses == [.plain, .verb],
      words[index + 1].isDefinite, words[index + 1].proclitics == .article
    else { return false }
    let bytes = text.source.utf8[text.tokens[index].bytes]
    return !bytes.starts(with: "ي".utf8) && !bytes.suffix(2).elementsEqual("ت".utf8)
  }

  /// «حركة "النهضة"»: the name is inside the marks. Behind a definite noun they are speech: «إن الهيئة "ستنشر الأرقام"».
  private func quoted(after index: Int, _ text: TokenizedText, _ words: NameWords, _ end: Int) -> BodyPhrase? {
    guard index + 1 < end, let pair = text.soundPair(openedAt: index + 1),
      (1...(words[index].isDefinite ? 1 : 5)).contains(pair.content.count)
    else { return nil }
    return BodyPhrase(tokens: index..<pair.whole.upperBound, name: pair.content, head: index, isName: true)
  }

  /// «المكتب الإعلامي لوزير النقل», «مكتب نائب الرئيس».
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
