import ArabicText

/// Reads titles: a head of `titles.tsv` and what it takes.
///
/// TITLE = head (body | adjective | nisba | country | link body)*, where a body is a known name, a noun of titles, or the
/// one definite word that follows a head or noun at once («وزير الخارجية»). A definite word that is nothing known ends
/// the title, for it may be a surname: «رئيس الوزراء الكاظمي».
struct TitleReader: Sendable {
  let lexicon: NameLexicon
  private static let longest = 16

  /// The title that begins at `index`, nil if none does.
  func title(at index: Int, in text: TokenizedText, _ words: NameWords, before limit: Int) -> TitlePhrase? {
    guard words[index].senses.contains(.startsTitle),
      let match = lexicon.titles.longestMatch(in: text, at: index, before: limit)
    else { return nil }
    let isDefinite = match.form.proclitics.contains(.article)
    var title = TitlePhrase(
      tokens: match.tokens, head: match.tokens, entry: match.value, isDefinite: isDefinite)
    guard match.value.number == .singular || match.value.takes == .body else { return title }
    var walk = Walk(title: title, expectsBody: match.value.takes == .body && !words[match.tokens.upperBound - 1].isDefinite)
    let end = min(limit, match.tokens.upperBound + Self.longest)
    while walk.end < end, step(&walk, text, words, end) {}
    title = TitlePhrase(
      tokens: match.tokens.lowerBound..<walk.end, head: match.tokens, entry: match.value, state: walk.title.state,
      isFormer: walk.title.isFormer, isDefinite: isDefinite)
    return title
  }

  /// Where a title has been read up to.
  private struct Walk {
    var title: TitlePhrase
    /// A genitive must follow: after «وزير», «لجنة», «باسم».
    var expectsBody: Bool
    var end: Int

    init(title: TitlePhrase, expectsBody: Bool) {
      self.title = title
      self.expectsBody = expectsBody
      end = title.head.upperBound
    }
  }

  /// Takes the next word or name into the title; false where the title ends.
  private func step(_ walk: inout Walk, _ text: TokenizedText, _ words: NameWords, _ limit: Int) -> Bool {
    let word = words[walk.end]
    if let known = lexicon.knownName(at: walk.end, in: text, words, before: limit),
      !known.form.proclitics.contains(.conjunction),
      walk.expectsBody || isComplement(known, word)
    {
      walk.title.state = walk.title.state ?? (known.value.kind == .state ? known.value.state : nil)
      (walk.end, walk.expectsBody) = (known.tokens.upperBound, false)
      return true
    }
    if text.tokens[walk.end].kind == .quote { return quoted(&walk, text, limit) }
    guard word.isNameLike else { return false }
    if word.senses.contains(.nisba), !word.senses.contains(.givenName) || word.isDefinite,
      word.isDefinite || !walk.title.isDefinite
    {
      walk.title.state = walk.title.state ?? word.state
      return take(&walk, expectsBody: false)
    }
    if word.senses.contains(.titleLink), !word.isDefinite || walk.end > walk.title.head.lowerBound {
      guard leadsToBody(walk.end + 1, text, words, limit) else { return false }
      return take(&walk, expectsBody: true)
    }
    if word.senses.contains(.titleAdjective), !word.isJoined || word.isDefinite {
      if text.isFormerMark(at: walk.end) { walk.title.isFormer = true }
      return take(&walk, expectsBody: walk.expectsBody && !word.isDefinite)
    }
    if word.senses.contains(.titleNoun), walk.expectsBody || word.isJoined || hasPreposition(word) {
      return take(&walk, expectsBody: !word.isDefinite)
    }
    if walk.expectsBody, word.isDefinite, !word.senses.contains(.plain) {
      return take(&walk, expectsBody: false)
    }
    // «العلاقات الخارجية»: a feminine adjective of relation after a definite noun is no surname.
    if word.isDefinite, !word.isJoined, words[walk.end - 1].isDefinite, text.endsInYa(at: walk.end),
      walk.end > walk.title.head.upperBound, !word.senses.contains(.givenName)
    {
      return take(&walk, expectsBody: false)
    }
    // «الدفاع والداخلية»: a second genitive on و.
    if word.isJoined, word.isDefinite, !word.senses.contains(.plain), walk.end > walk.title.head.upperBound,
      words[walk.end - 1].isDefinite, walk.title.entry.takes == .body
    {
      return take(&walk, expectsBody: false)
    }
    // «للأمم», «للشركة»: ل with the article carries the body of a title.
    if hasPreposition(word), word.isDefinite, word.proclitics.contains(.la), !word.senses.contains(.plain) {
      return take(&walk, expectsBody: false)
    }
    return false
  }

  private func take(_ walk: inout Walk, expectsBody: Bool) -> Bool {
    walk.end += 1
    walk.expectsBody = expectsBody
    return true
  }

  /// «حركة "النهضة"»: the body of a title in quotation marks.
  private func quoted(_ walk: inout Walk, _ text: TokenizedText, _ limit: Int) -> Bool {
    guard walk.expectsBody, let pair = text.marks.first(where: { $0.open == walk.end }), pair.repair == nil,
      pair.content.count <= 4, pair.whole.upperBound <= limit
    else { return false }
    (walk.end, walk.expectsBody) = (pair.whole.upperBound, false)
    return true
  }

  private func hasPreposition(_ word: NameWord) -> Bool { !word.proclitics.isDisjoint(with: .prepositions) }

  /// A known name behind a finished title goes on with it only as its state or on a preposition: «الرئيس التركي» but not
  /// «الوزير القاهرة».
  private func isComplement(_ name: PhraseTable<KnownName>.Match, _ word: NameWord) -> Bool {
    name.value.kind == .state || hasPreposition(word) || !name.form.proclitics.isDisjoint(with: .prepositions)
  }

  /// Whether a body begins at `index`, so that «في», «من», «إلى» before it belong to the title.
  private func leadsToBody(_ index: Int, _ text: TokenizedText, _ words: NameWords, _ limit: Int) -> Bool {
    guard index < limit else { return false }
    let word = words[index]
    if text.tokens[index].kind == .quote { return true }
    return lexicon.knownName(at: index, in: text, words, before: limit) != nil || word.senses.contains(.titleNoun)
      || word.senses.contains(.headsBody)
  }
}

extension TokenizedText {
  /// Whether the word at `index` says that a post is no longer held.
  fileprivate func isFormerMark(at index: Int) -> Bool {
    firstForm(at: index) { TitleReader.former.contains($0.key) } != nil
  }
}

extension TokenizedText {
  /// Whether the word at `index` ends in ـية, with ه or ة.
  fileprivate func endsInYa(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.bytes.count >= 12 else { return false }
    let bytes = source.utf8[(token.end - 4)..<token.end]
    return bytes.elementsEqual([0xD9, 0x8A, 0xD8, 0xA9]) || bytes.elementsEqual([0xD9, 0x8A, 0xD9, 0x87])
  }
}

extension TitleReader {
  /// سابق، أسبق، راحل, in both genders.
  static let former: Set<FoldedKey> = Set(
    ["سابق", "سابقة", "أسبق", "راحل", "راحلة", "مخلوع", "مستقيل", "معزول"].map { FoldedKey($0) })
}
