import ArabicText
import NewsRecords

/// What the grammar of titles, bodies and known names finds in an article.
struct GrammarFindings: Sendable {
  /// Names, without overlaps.
  var proposals: [NameProposal] = []
  /// Titles that introduce nobody: they point at somebody named elsewhere.
  var loneTitles: [TitlePhrase] = []
  /// Bodies described rather than named: «الحكومة العراقية», «الوزارة».
  var bodies: [BodyPhrase] = []
  /// Adjectives of origin, with their states.
  var nisbas: [(token: Int, state: Int)] = []
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
    if let name = lexicon.knownName(at: index, in: text, words, before: limit) {
      findings.proposals.append(
        NameProposal(tokens: name.tokens, type: name.value.type, known: name.value, strength: .known))
      return name.tokens.upperBound
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

  /// The name that `title` introduces, over a comma too: «الرئيس الأميركي، جو بايدن،»; further titles may stand between:
  /// «الرئيس السابق الشيخ محمد …».
  private func introduce(
    _ title: TitlePhrase, _ text: TokenizedText, _ words: NameWords, _ limit: Int, _ findings: inout GrammarFindings
  ) -> Int {
    noteNames(inside: title, text, words, &findings)
    var start = title.tokens.upperBound
    if start < limit, text.tokens[start].isScalar("،"), start + 1 < limit,
      words[start + 1].senses.contains(.givenName) || words[start + 1].senses.contains(.joinsBefore)
    {
      start += 1
    }
    if start < limit, words[start].senses.contains(.startsTitle), !words[start].isJoined,
      let inner = titles.title(at: start, in: text, words, before: limit),
      let name = personName(after: inner, at: inner.tokens.upperBound, text, words, limit)
    {
      findings.proposals.append(NameProposal(tokens: name, type: .person, title: title, strength: .titled))
      return name.upperBound
    }
    if title.entry.number == .singular, let name = personName(after: title, at: start, text, words, limit) {
      findings.proposals.append(NameProposal(tokens: name, type: .person, title: title, strength: .titled))
      return name.upperBound
    }
    if title.entry.kind == .office { findings.loneTitles.append(title) }
    return max(title.tokens.upperBound, title.tokens.lowerBound + 1)
  }

  private func personName(
    after title: TitlePhrase, at start: Int, _ text: TokenizedText, _ words: NameWords, _ limit: Int
  ) -> Range<Int>? {
    guard start < limit else { return nil }
    let word = words[start]
    // Without ال or a body «نائب», «مدير» is an ordinary noun, and the word behind it its genitive.
    let isIntroduction = title.isDefinite || title.hasComplement || title.entry.takes == .name
    let isGiven = word.senses.contains(.givenName) || word.senses.contains(.joinsBefore)
    guard isIntroduction || isGiven else { return nil }
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
