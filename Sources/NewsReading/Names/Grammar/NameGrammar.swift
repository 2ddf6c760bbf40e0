import ArabicText
import NewsRecords

/// What the grammar of titles, bodies and known names finds in an article.
struct GrammarFindings: Sendable {
  /// Names, without overlaps.
  var proposals: [NameProposal] = []
  /// Titles that introduce nobody: they point at somebody named elsewhere.
  var loneTitles: [TitlePhrase] = []
  /// Of each row of titles the most telling one, whether a name was read behind it or not.
  var rows: [TitlePhrase] = []
  /// Bodies described rather than named: «الحكومة العراقية», «الوزارة».
  var bodies: [BodyPhrase] = []
  /// Adjectives of origin, with their states.
  var nisbas: [(token: Int, state: Int)] = []

  /// Offices whose names were none in the end: in «أعرب مفتي مصر عن سعادته ببرقية» nobody stands behind the office, and it points
  /// at its holder as a lone title does.
  func unborneTitles(_ names: [NameProposal]) -> [TitlePhrase] {
    var covered = TokenSet()
    // «رئيسة المجلس [البلدي] نجاة حداد»: right before a name the office is hers, if not all of it was read.
    for index in names.indices where names[index].type == .person {
      covered.insert(max(0, names[index].tokens.lowerBound - 1)..<names[index].tokens.upperBound)
    }
    return proposals.indices.compactMap { index in
      guard proposals[index].strength == .titled, let title = proposals[index].title, title.entry.kind == .office,
        !covered.touches(proposals[index].tokens)
      else { return nil }
      return title
    }
  }
}

/// Goes over an article once and reads titles with their names, known names, bodies, and names that begin with a given name.
struct NameGrammar: Sendable {
  private let lexicon: NameLexicon
  private let titles: TitleReader
  private let bodies: BodyReader
  private let persons = PersonReader()

  init(lexicon: NameLexicon) {
    self.lexicon = lexicon
    titles = TitleReader(lexicon: lexicon)
    bodies = BodyReader(lexicon: lexicon)
  }

  /// All findings of the article, sentence by sentence. O(n).
  func read(_ text: TokenizedText, _ words: NameWords) -> GrammarFindings {
    var findings = GrammarFindings()
    for paragraph in text.paragraphs {
      var index = paragraph.lowerBound
      while index < paragraph.upperBound {
        index = step(at: index, text, words, paragraph.upperBound, &findings)
      }
    }
    findings.proposals = findings.proposals.arbitrated()
    return findings
  }

  /// Reads what begins at `index` and returns where to go on.
  private func step(
    at index: Int, _ text: TokenizedText, _ words: NameWords, _ limit: Int, _ findings: inout GrammarFindings
  ) -> Int {
    let word = words[index]
    guard word.isNameLike, !word.senses.isEmpty else { return index + 1 }
    if word.senses.contains(.startsTitle), let title = titles.title(at: index, in: text, words, before: limit) {
      return introduce(title, text, words, limit, &findings)
    }
    if let name = lexicon.knownName(at: index, in: text, words, before: limit), !isOrigin(name, text, words) {
      return take(name, text, words, &findings)
    }
    if word.senses.contains(.headsBody), let body = bodies.body(at: index, in: text, words, before: limit) {
      findings.bodies.append(body)
      if body.isName { findings.proposals.append(body.proposal) }
      return body.tokens.upperBound
    }
    if let name = persons.name(at: index, in: text, words, before: limit, .none) {
      findings.proposals.append(NameProposal(tokens: name, type: .person, strength: .weak))
      return name.upperBound
    }
    if word.senses.contains(.nisba), let state = word.state { findings.nisbas.append((index, state)) }
    return index + 1
  }

  /// A name of the lexicons. «مجلس النواب» goes on to the state that it is of, and is then known by its words alone.
  private func take(
    _ name: PhraseTable<KnownName>.Match, _ text: TokenizedText, _ words: NameWords, _ findings: inout GrammarFindings
  ) -> Int {
    let (tokens, end) = (name.tokens, name.tokens.upperBound)
    let next = words[end]
    if name.value.isOfManyStates, next.senses.contains(.nisba), next.isDefinite,
      next.proclitics.subtracting(.article).isEmpty
    {
      let whole = tokens.lowerBound..<(end + 1)
      findings.proposals.append(NameProposal(tokens: whole, type: .organization, strength: .known))
      findings.bodies.append(
        BodyPhrase(tokens: whole, name: whole, head: whole.lowerBound, state: next.state, isName: true))
      return whole.upperBound
    }
    findings.proposals.append(
      NameProposal(tokens: tokens, type: name.value.type, known: name.value, strength: .known))
    return end
  }

  /// «المرأة السعودية», «طبيبة سورية»: what is a state's name elsewhere is the adjective of a feminine noun before it.
  private func isOrigin(_ name: PhraseTable<KnownName>.Match, _ text: TokenizedText, _ words: NameWords) -> Bool {
    name.tokens.count == 1 && name.value.kind == .state && text.isOrigin(at: name.tokens.lowerBound, words)
  }

  /// The name that `title` introduces, over a comma too («الرئيس الأميركي، جو برانكوف،»), perhaps behind further titles:
  /// «معالي وزير الصيد الدكتور نادر …».
  private func introduce(
    _ title: TitlePhrase, _ text: TokenizedText, _ words: NameWords, _ limit: Int, _ findings: inout GrammarFindings
  ) -> Int {
    let row = TitleRow(from: title, in: text, words, titles, before: limit)
    for title in row.titles { noteNames(inside: title, text, words, &findings) }
    findings.rows.append(row.best)
    for start in row.nameStarts(text, words, before: limit) {
      guard title.entry.number == .singular, let last = row.titles.last,
        let name = personName(after: last, at: start, text, words, limit)
      else { continue }
      findings.proposals.append(NameProposal(tokens: name, type: .person, title: row.best, strength: .titled))
      return name.upperBound
    }
    findings.loneTitles += row.offices
    return max(row.end, title.tokens.lowerBound + 1)
  }

  private func personName(
    after title: TitlePhrase, at start: Int, _ text: TokenizedText, _ words: NameWords, _ limit: Int
  ) -> Range<Int>? {
    guard start < limit else { return nil }
    let word = words[start]
    if title.wantsBody(words) { return nil }
    // Without ال or a body «نائب», «مدير» is an ordinary noun, and the word behind it its genitive.
    let isIntroduction = title.isDefinite || title.hasComplement || title.entry.takes == .name
    let isGiven = word.senses.contains(.givenName) || word.senses.contains(.joinsBefore)
    guard isIntroduction || isGiven else { return nil }
    // «مستشار ناصر بن سليم»: an office without ال and body has the name for its genitive, and another for its holder.
    if !isIntroduction, title.entry.kind == .office, title.entry.takes == .body { return nil }
    guard !word.isDefinite || title.isDefinite || title.hasComplement || isGiven else { return nil }
    if lexicon.knownName(at: start, in: text, words, before: limit) != nil, !isGiven { return nil }
    return persons.name(at: start, in: text, words, before: limit, .title)
  }

  /// States and bodies inside a title are names of their own: «رئيس مجلس النواب في العراق».
  private func noteNames(
    inside title: TitlePhrase, _ text: TokenizedText, _ words: NameWords, _ findings: inout GrammarFindings
  ) {
    var index = title.head.upperBound
    while index < title.tokens.upperBound {
      if let name = lexicon.knownName(at: index, in: text, words, before: title.tokens.upperBound) {
        findings.proposals.append(
          NameProposal(tokens: name.tokens, type: name.value.type, known: name.value, strength: .known))
        index = name.tokens.upperBound
      } else if words[index].senses.contains(.headsBody), !words[index].isDefinite,
        let body = bodies.body(at: index, in: text, words, before: title.tokens.upperBound), body.isName
      {
        findings.bodies.append(body)
        findings.proposals.append(body.proposal)
        index = body.tokens.upperBound
      } else {
        index += 1
      }
    }
  }
}
