import ArabicText

/// Reads titles: a head of `titles.tsv` and what it takes.
///
/// TITLE = head (body | adjective | nisba | country | link body)*, where a body is a known name, a noun of titles, or the
/// one definite word that follows a head or noun at once («وزير الخارجية»). A definite word that is nothing known ends
/// the title, for it may be a surname: «رئيس الوزراء المرزوقي».
struct TitleReader: Sendable {
  let lexicon: NameLexicon
  private static let longest = 16

  /// The title that begins at `index`, nil if none does.
  func title(at index: Int, in text: TokenizedText, _ words: NameWords, before limit: Int) -> TitlePhrase? {
    guard words[index].senses.contains(.startsTitle),
      let match = lexicon.titles.longestMatch(in: text, at: index, before: limit)
    else { return nil }
    let draft = Draft(
      head: match.tokens, entry: match.value, isDefinite: match.form.proclitics.contains(.article))
    guard match.value.number == .singular || match.value.takes == .body else { return draft.title(match.tokens) }
    // «معالي [وزير الحج]», «سمو [أمير المنطقة]»: the honorific is a title, and the office one of its own.
    if match.value.kind == .honorific, words[match.tokens.upperBound].senses.contains(.startsTitle) {
      return draft.title(match.tokens)
    }
    var walk = Walk(
      title: draft, expectsBody: match.value.takes == .body && !words[match.tokens.upperBound - 1].isDefinite)
    let end = min(limit, match.tokens.upperBound + Self.longest)
    while walk.end < end, step(&walk, text, words, end) {}
    if hangs(walk, words) { walk.end -= 2 }
    return walk.title.title(match.tokens.lowerBound..<walk.end)
  }

  /// «أمير الرملة [في مكتب] سموه»: a preposition and a noun whose genitive is no part of the title.
  private func hangs(_ walk: Walk, _ words: NameWords) -> Bool {
    walk.expectsBody && walk.title.entry.takes == .body && walk.end - 2 > walk.title.head.upperBound
      && Self.places.contains(words[walk.end - 2].stem)
  }

  private static let places: Set<FoldedKey> = [FoldedKey("في")]

  /// What is known of a title while it is being read.
  private struct Draft {
    let head: Range<Int>
    let entry: TitleEntry
    let isDefinite: Bool
    var state: Int?
    var isFormer = false

    func title(_ tokens: Range<Int>) -> TitlePhrase {
      TitlePhrase(
        tokens: tokens, head: head, entry: entry, state: state, isFormer: isFormer, isDefinite: isDefinite, row: tokens)
    }
  }

  /// Where a title has been read up to.
  private struct Walk {
    var title: Draft
    /// A genitive must follow: after «وزير», «لجنة», «باسم».
    var expectsBody: Bool
    var end: Int

    init(title: Draft, expectsBody: Bool) {
      self.title = title
      self.expectsBody = expectsBody
      end = title.head.upperBound
    }
  }

  /// Takes the next word or name into the title; false where the title ends.
  private func step(_ walk: inout Walk, _ text: TokenizedText, _ words: NameWords, _ limit: Int) -> Bool {
    // «زعيم #كوريا_الشمالية»: the sign of a link is no word.
    if text.tokens[walk.end].kind == .hashtag, walk.end + 1 < limit {
      var linked = walk
      linked.end += 1
      guard takeLink(&linked, text, limit) || takeKnownName(&linked, text, words, limit) else { return false }
      walk = linked
      return true
    }
    if takeKnownName(&walk, text, words, limit) { return true }
    if text.tokens[walk.end].kind == .quote { return takeQuoted(&walk, text, limit) }
    if text.tokens[walk.end].kind == .bracket { return takeBracket(&walk, text, words, limit) }
    let word = words[walk.end]
    guard word.isNameLike, let expectsBody = expectation(of: word, walk, text, words, limit) else { return false }
    if word.senses.contains(.nisba) { walk.title.state = walk.title.state ?? word.state }
    if word.senses.contains(.titleAdjective), text.isFormerMark(at: walk.end) { walk.title.isFormer = true }
    (walk.end, walk.expectsBody) = (walk.end + 1, expectsBody)
    return true
  }

  /// «زعيم #[كوريا_الشمالية]»: a name of several words that a link ties by low lines.
  private func takeLink(_ walk: inout Walk, _ text: TokenizedText, _ limit: Int) -> Bool {
    let link = text.hashtag(around: walk.end..<(walk.end + 1)).clamped(to: walk.end..<limit)
    guard walk.expectsBody, (3...9).contains(link.count) else { return false }
    let name = TokenizedText(text.string(of: link).replacing("_", with: " "))
    guard let known = lexicon.known.longestMatch(in: name, at: 0, before: name.tokens.count),
      known.tokens == name.tokens.indices, known.form.proclitics.isEmpty
    else { return false }
    walk.title.state = walk.title.state ?? (known.value.kind == .state ? known.value.state : nil)
    (walk.end, walk.expectsBody) = (link.upperBound, false)
    return true
  }

  /// «رئيس [فرنسا]», «المتحدث باسم [البيت الأبيض]»
  private func takeKnownName(
    _ walk: inout Walk, _ text: TokenizedText, _ words: NameWords, _ limit: Int
  ) -> Bool {
    guard let known = lexicon.knownName(at: walk.end, in: text, words, before: limit),
      !known.form.proclitics.contains(.conjunction), walk.expectsBody || isComplement(known, words[walk.end])
    else { return false }
    walk.title.state = walk.title.state ?? (known.value.kind == .state ? known.value.state : nil)
    (walk.end, walk.expectsBody) = (known.tokens.upperBound, false)
    return true
  }

  /// «المتحدث باسم حركة ["النهضة"]»: the body of a title in quotation marks.
  private func takeQuoted(_ walk: inout Walk, _ text: TokenizedText, _ limit: Int) -> Bool {
    guard walk.expectsBody, let pair = text.soundPair(openedAt: walk.end), pair.content.count <= 4,
      pair.whole.upperBound <= limit
    else { return false }
    (walk.end, walk.expectsBody) = (pair.whole.upperBound, false)
    return true
  }

  /// «المتحدث باسم وزارة النقل [(المنارة)] سليم …»: another name of the body in brackets, behind which the person's begins.
  private func takeBracket(_ walk: inout Walk, _ text: TokenizedText, _ words: NameWords, _ limit: Int) -> Bool {
    guard !walk.expectsBody, text.tokens[walk.end].isScalar("("), walk.end > walk.title.head.upperBound else {
      return false
    }
    let close = (walk.end + 2..<max(walk.end + 2, min(limit, walk.end + 5))).first { text.tokens[$0].isScalar(")") }
    guard let close, close + 1 < limit, introduces(words[close + 1]) || isUnknownName(words[close + 1]),
      !(walk.end..<close).contains(where: { text.tokens[$0].kind == .number })
    else { return false }
    walk.end = close + 1
    return true
  }

  /// A word without ال that no lexicon knows may begin a name.
  private func isUnknownName(_ word: NameWord) -> Bool {
    word.isNameLike && word.senses.isEmpty && word.proclitics.isEmpty && !word.isDefinite
  }

  /// Whether a body must follow once `word` is taken into the title; nil where the word is no part of it.
  private func expectation(
    of word: NameWord, _ walk: Walk, _ text: TokenizedText, _ words: NameWords, _ limit: Int
  ) -> Bool? {
    let senses = word.senses
    let isOrigin = senses.contains(.nisba) && (!senses.contains(.givenName) || word.isDefinite)
    if isOrigin, word.isDefinite || !walk.title.isDefinite { return false }
    if senses.contains(.titleLink) { return leadsToBody(walk.end + 1, text, words, limit) ? true : nil }
    if senses.contains(.titleAdjective), !word.isJoined || word.isDefinite {
      return walk.expectsBody && !word.isDefinite
    }
    // «وزير النقل ومدير الأمن» are two men, «وزارة النقل وهيئة الطرق» may be in one title.
    let isSecond = word.isJoined && !senses.contains(.startsTitle)
    if senses.contains(.titleNoun), walk.expectsBody || isSecond || hasPreposition(word) {
      return !word.isDefinite
    }
    if word.isDefinite { return isDefiniteComplement(word, walk, text, words) ? false : nil }
    guard isUnknownGenitive(at: walk.end, walk, text, words) else { return nil }
    return bindsOn(at: walk.end + 1, text, words, limit)
  }

  /// «مدير مرور [الرملة]», «مدير مهرجان [طنجة]»: the genitive that no lexicon knows has one of its own.
  private func bindsOn(at index: Int, _ text: TokenizedText, _ words: NameWords, _ limit: Int) -> Bool {
    guard index < limit, !words[index].senses.contains(.givenName) else { return false }
    if let known = lexicon.knownName(at: index, in: text, words, before: limit) {
      return known.form.proclitics.isEmpty && [.place, .capital].contains(known.value.kind)
    }
    return words[index].proclitics == .article && words[index].isDefinite
      && words[index].senses.isDisjoint(with: [.plain, .startsTitle, .nisba, .titleAdjective])
  }

  /// «محافظ [رأس العين]», «مدير [مهرجان] …»: a head without ال and with nothing behind it wants a genitive. No title of this
  /// kind introduces a name at once, so the word is the place or body, though no lexicon knows it.
  private func isUnknownGenitive(at index: Int, _ walk: Walk, _ text: TokenizedText, _ words: NameWords) -> Bool {
    guard walk.expectsBody, !walk.title.isDefinite, walk.title.entry.kind == .office,
      // «أمين معلوف»: the head is a given name too.
      !words[walk.title.head.lowerBound].senses.contains(.givenName), words[index].proclitics.isEmpty
    else { return false }
    // «رئيس يقود …», «رئيس دولة تمزقها …»: a verb.
    let bytes = text.source.utf8[text.tokens[index].bytes]
    let isVerb = bytes.starts(with: "ي".utf8) || bytes.suffix(4).elementsEqual("ها".utf8)
    return !isVerb
      && words[index].senses.isDisjoint(with: [.plain, .givenName, .joinsBefore, .startsTitle, .nisba])
  }

  /// Whether a definite word that no lexicon of titles has is part of the title and no surname.
  private func isDefiniteComplement(
    _ word: NameWord, _ walk: Walk, _ text: TokenizedText, _ words: NameWords
  ) -> Bool {
    let isPlain = word.senses.contains(.plain)
    // «وزير [الخارجية]»: the genitive that the head wants.
    if walk.expectsBody, !isPlain { return true }
    // «[للشركة]»: ل carries the body of a title.
    if word.proclitics.contains(.la), !isPlain { return true }
    guard walk.end > walk.title.head.upperBound, words[walk.end - 1].isDefinite else { return false }
    // «الدفاع [والداخلية]»: a second genitive on و.
    if word.isJoined {
      return !isPlain && walk.title.entry.takes == .body && !words[walk.end - 1].senses.contains(.nisba)
    }
    // «العلاقات [الخارجية]»: a feminine adjective of relation after a definite noun is no surname.
    if text.endsInYa(at: walk.end), !word.senses.contains(.givenName) { return true }
    // «المجلس [البلدي] المهندس سليم»: a word before another title or a given name is no surname either.
    guard !isPlain, word.senses.isDisjoint(with: [.givenName, .startsTitle]) else { return false }
    if introduces(words[walk.end + 1]) { return true }
    // «مفوضة الحوار [الوطنية]، ريم …», «[الأهلي]، ريم …»: an adjective before a comma behind which the name begins.
    let isParted = walk.end + 2 < text.tokens.count && text.tokens[walk.end + 1].isScalar("،")
    return isParted && text.source.utf8[text.tokens[walk.end].bytes].suffix(2).elementsEqual("ي".utf8)
      && introduces(words[walk.end + 2])
  }

  /// Whether a title or a name begins with `word`.
  private func introduces(_ word: NameWord) -> Bool {
    guard word.proclitics.subtracting(.article).isEmpty else { return false }
    if word.senses.contains(.startsTitle), word.isDefinite { return true }
    return word.senses.contains(.givenName) && word.senses.isDisjoint(with: [.ordinaryName, .plain, .nisba])
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
    // «في مكتبه»: a possessive is no ة.
    if !word.isDefinite, text.source.utf8[text.tokens[index].bytes].suffix(2).elementsEqual("ه".utf8),
      !word.senses.contains(.startsKnownName)
    {
      return false
    }
    return lexicon.knownName(at: index, in: text, words, before: limit) != nil || word.senses.contains(.titleNoun)
      || word.senses.contains(.headsBody)
  }
}

extension TokenizedText {
  /// The pair of marks that opens at `index`, nil for none and for one that had to be repaired. O(log n).
  func soundPair(openedAt index: Int) -> MarkPair? {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].open < index { low = middle + 1 } else { high = middle }
    }
    guard low < marks.count, marks[low].open == index, marks[low].repair == nil else { return nil }
    return marks[low]
  }

  /// Whether the word at `index` says that a post is no longer held.
  fileprivate func isFormerMark(at index: Int) -> Bool {
    firstForm(at: index) { TitleReader.former.contains($0.key) } != nil
  }

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
