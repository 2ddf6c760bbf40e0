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
    if isAdjectiveAlready(index, words) { return nil }
    if let quoted = quoted(after: index, text, words, end) { return quoted }
    if let office = office(at: index, text, words, limit) { return office }
    if isVerbalNoun(index, text, words, end) { return nil }
    let found = walk(from: index + 1, text, words, end)
    let (walk, state) = (found.end, found.state)
    let isBare = walk == index + 1
    // «النظام المالي السوري» is no government.
    let isTight = walk == index + 2 && state != nil && !words[index + 1].senses.contains(.titleAdjective)
    let isLoose = words[index].senses.contains(.headsStateBody) && !isTight
    if isLoose { return nil }
    // «جامعة سعودية» is any of them.
    let isIndefinite = state != nil && words[walk - 1].senses.contains(.nisba) && !words[walk - 1].isDefinite
    // «منظمة حظر الأسلحة» says which, though no state stands in it.
    let isBound = !isBare && !words[index + 1].isDefinite && words[walk - 1].isDefinite
    let isOpen = words[index].senses.contains(.headsOpenBody)
    let isOwn = !isBare && (found.hasTask || isParty(index, text, words))
    let isSaid = state != nil || isBound || !isOpen || isOwn || isPair(index, text, words)
    let isName = !isBare && !isIndefinite && isSaid
    // «شركة طيران» is any such company.
    guard isName || words[index].isDefinite else { return nil }
    // «وكالة الأنباء الليبية "سهم"»: what it is called stands in marks behind it.
    let whole = index..<(isName && words[index].senses.contains(.headsOutlet) ? marksEnd(at: walk, text, limit) : walk)
    return BodyPhrase(tokens: whole, name: whole, head: index, state: state, isName: isName, isOwn: isOwn)
  }

  /// «السياسة [الخارجية] الأميركية»: behind a definite noun the ministry's word is an adjective.
  private func isAdjectiveAlready(_ index: Int, _ words: NameWords) -> Bool {
    guard words[index].senses.contains(.headsMinistry), words[index].senses.contains(.titleAdjective) else {
      return false
    }
    let last = words[index - 1]
    return words[index].proclitics.isEmpty && last.isNameLike && last.isDefinite
      && last.senses.isDisjoint(with: [.verb, .particle])
  }

  /// How far a body has been read.
  private struct Walk {
    var end: Int
    /// The state whose name or adjective ends it.
    var state: Int?
    /// What it is for or whose it is stands in it, on ل behind an adjective or a body: «الهيئة العامة للطيران».
    var hasTask = false
  }

  /// How far a body goes on, up to the state it is of.
  private func walk(from start: Int, _ text: TokenizedText, _ words: NameWords, _ end: Int) -> Walk {
    var walk = Walk(end: start)
    while walk.end < end {
      if let match = stateName(at: walk.end, text, end) {
        return Walk(end: match.tokens.upperBound, state: match.value.state, hasTask: walk.hasTask)
      }
      if let owner = owner(at: walk.end, after: start, text, words, end) {
        (walk.end, walk.hasTask) = (owner, true)
        continue
      }
      let (word, last) = (words[walk.end], words[walk.end - 1])
      guard
        goesOn(walk.end, text, words)
          // «جمعية الساحل للمياه [سد الرملة]»: behind a word with ال a noun without it begins something else.
          || walk.end + 1 < end && !(last.isDefinite && word.proclitics.isEmpty)
            && bindsOn(walk.end, text, words) && goesOn(walk.end + 1, text, words)
      else { break }
      if word.proclitics.contains(.la), word.isDefinite {
        // «المفوضية العليا للانتخابات [للانطلاق] …»: a body has one task.
        if walk.hasTask { break }
        walk.hasTask = walk.end > start && last.isDefinite && describes(last)
      }
      walk.end += 1
      if let state = words[walk.end - 1].state {
        let end = walk.hasTask ? walk.end : taskEnd(behind: walk.end, text, words, end)
        return Walk(end: end, state: state, hasTask: walk.hasTask || end > walk.end)
      }
    }
    return walk
  }

  /// «المجلس النرويجي | لشؤون اللاجئين», «المعهد البرازيلي | للجغرافيا والإحصاء»: what a body of a state is for.
  private func taskEnd(behind adjective: Int, _ text: TokenizedText, _ words: NameWords, _ end: Int) -> Int {
    guard adjective < end, words[adjective - 1].isDefinite else { return adjective }
    if isTask(adjective, words) { return min(end, adjective + 2) }
    let word = words[adjective]
    // «وزارة النقل العراقية للصحفيين»: whom it told.
    guard word.proclitics.contains(.la), word.isDefinite, !word.senses.contains(.headsOutlet),
      !text.ends(adjective, "ين"), goesOn(adjective, text, words)
    else { return adjective }
    let next = adjective + 1
    return next < end && words[next].isJoined && goesOn(next, text, words) ? next + 1 : next
  }

  /// Behind the body known by name whose office this is: «مكتب [الأمم المتحدة] لتنسيق الإغاثة», «الجمعية العامة [للأمم المتحدة]». In
  /// «قوات الأمم المتحدة» they are a name of their own.
  private func owner(at index: Int, after start: Int, _ text: TokenizedText, _ words: NameWords, _ end: Int) -> Int? {
    guard let known = lexicon.knownName(at: index, in: text, words, before: end), known.value.kind == .body else {
      return nil
    }
    let (cut, after) = (known.form.proclitics, known.tokens.upperBound)
    if cut.isEmpty { return index == start && !words[index - 1].isDefinite && isTask(after, words) ? after : nil }
    let isTied = cut.contains(.la) && cut.isDisjoint(with: [.conjunction, .ba, .ka])
    return isTied && words[index - 1].isDefinite && describes(words[index - 1]) ? after : nil
  }

  /// «[لتنسيق] الشؤون», «[لشؤون] اللاجئين»: what a body is for.
  private func isTask(_ index: Int, _ words: NameWords) -> Bool {
    let word = words[index]
    let isTie = word.proclitics == .la && !word.isDefinite && word.senses.contains(.titleNoun)
    return (isTie || Self.tasks.contains(word.stem)) && words[index + 1].isDefinite
      && words[index + 1].proclitics == .article
  }

  private static let tasks: Set<FoldedKey> = Set(["لشؤون", "لحقوق"].map { FoldedKey($0) })

  /// An adjective of the kind that names bodies: «العامة», «الوطني», «العراقية».
  private func describes(_ word: NameWord) -> Bool { !word.senses.isDisjoint(with: [.titleAdjective, .nisba]) }

  /// «قيادة المرأة», «تنظيم كأس العالم»: what the noun does to what is behind it, which is no body.
  private func isVerbalNoun(_ index: Int, _ text: TokenizedText, _ words: NameWords, _ end: Int) -> Bool {
    guard words[index].senses.contains(.headsVerbal), !words[index].isDefinite, index + 1 < end else { return false }
    let next = words[index + 1]
    let isBody = !next.senses.isDisjoint(with: [.titleNoun, .headsBody, .startsKnownName, .startsTitle])
    return !isBody && !next.senses.contains(.nisba)
  }

  private func isPair(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    guard words[index].isDefinite, words[index + 1].isDefinite,
      words[index + 1].proclitics.subtracting(.article).isEmpty
    else { return false }
    return lexicon.bodyPairs.contains(
      BodyPair(head: bare(index, text, words), adjective: bare(index + 1, text, words)))
  }

  /// The key of the word without ال, also of one that a lexicon knows as a whole.
  private func bare(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> FoldedKey {
    text.firstForm(at: index) { $0.proclitics.contains(.article) }?.key ?? words[index].stem
  }

  /// «الحزب الإصلاحي الدستوري»: two adjectives of relation that no lexicon of titles has say which party.
  private func isParty(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    guard Self.parties.contains(bare(index, text, words)), words[index].isDefinite else { return false }
    return (1...2).allSatisfy { distance in
      let place = index + distance
      guard place < text.tokens.count, words[place].isDefinite, words[place].proclitics == .article else {
        return false
      }
      return text.source.utf8[text.tokens[place].bytes].suffix(2).elementsEqual("ي".utf8)
    }
  }

  private static let parties: Set<FoldedKey> = [FoldedKey("حزب")]

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

  /// Behind the one or two words in marks that open at `index`, else `index`.
  private func marksEnd(at index: Int, _ text: TokenizedText, _ limit: Int) -> Int {
    guard index < limit, let pair = text.soundPair(openedAt: index), pair.content.count <= 2 else { return index }
    return pair.whole.upperBound
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

  /// Whether the word at `index` belongs to the body: a definite word, or a noun that wants a genitive of its own («لجنة شؤون …»).
  private func goesOn(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    let (word, last) = (words[index], words[index - 1])
    // «جهاز أمن [الدولة]»: the genitive is an ordinary noun, or a name elsewhere («مكتب تعليم [الشرق]»).
    let isBare = word.proclitics.subtracting(.article).isEmpty
    let isGenitive = word.isDefinite && isBare && !last.isDefinite
    guard word.isNameLike, word.senses.isDisjoint(with: [.verb, .particle, .joinsBefore]),
      word.senses.isDisjoint(with: [.plain, .startsTitle])
        || isGenitive && word.senses.isSuperset(of: [.plain, .titleNoun]),
      word.senses.contains(.nisba) || isGenitive || !word.senses.contains(.startsKnownName)
    else { return false }
    if isBare, word.isDefinite, last.isDefinite, !last.proclitics.contains(.la),
      !isAdjective(index, text, words)
    {
      return false
    }
    if last.isDefinite, isTask(index, words) { return true }
    if word.isJoined {
      return word.isDefinite && last.isDefinite
        && (!last.senses.contains(.nisba) && word.senses.contains(.titleNoun) || areRelations(index, text, words)
          || isSecondTask(index, words))
    }
    if word.proclitics.contains(.la), word.isDefinite { return true }
    guard word.proclitics.isDisjoint(with: .prepositions) else { return false }
    if word.senses.contains(.titleNoun), !word.isDefinite, !last.isDefinite { return true }
    return word.isDefinite && !word.senses.contains(.givenName)
  }

  /// «الهيئة العامة للغذاء [والدواء]»: what else the body is for.
  private func isSecondTask(_ index: Int, _ words: NameWords) -> Bool {
    let (word, last) = (words[index], words[index - 1])
    return last.proclitics.contains(.la) && last.isDefinite
      && word.senses.isDisjoint(with: [.headsBody, .startsTitle, .startsKnownName, .nisba, .givenName, .titleAdjective])
  }

  /// «الشؤون [البلدية والقروية]»: two adjectives of relation, neither of them of a state.
  private func areRelations(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    ((index - 1)...index).allSatisfy { place in
      text.ends(place, "ية") && words[place].senses.isDisjoint(with: .nisba)
    }
  }

  /// Behind a definite noun a definite word is its adjective, or the object of the verb before: «أعاد البرلمان [الجدل]». Known
  /// adjectives are taken, and what looks like one: a word of relation or a participle.
  private func isAdjective(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    let word = words[index]
    if !word.senses.isDisjoint(with: [.nisba, .titleAdjective]) { return true }
    func ends(_ place: Int, _ letters: String) -> Bool {
      text.source.utf8[text.tokens[place].bytes].suffix(letters.utf8.count).elementsEqual(letters.utf8)
    }
    if ["ية", "ى", "اء"].contains(where: { ends(index, $0) }) { return true }
    let isParticiple = text.source.utf8[text.tokens[index].bytes].starts(with: "الم".utf8)
    guard isParticiple && !word.senses.contains(.titleNoun) || ends(index, "ي") else { return false }
    // «المنظمة المشروع» do not agree.
    return !ends(index - 1, "ة") || ends(index, "ة")
  }
}
