import ArabicText
import NewsRecords

/// Makes one row of proposals of what the tagger and the grammar found.
///
/// The tagger decides where a name begins and ends and of what type it is: it has seen the grammar's findings among its
/// features. The grammar adds the title beside a name, what the lexicons know a name as, and names that it vouches for where
/// the tagger saw none.
struct NameFusion: Sendable {
  let lexicon: NameLexicon

  /// The proposals, without overlaps, in the order of the text.
  func proposals(
    _ tags: [Int], _ findings: GrammarFindings, _ text: TokenizedText, _ words: NameWords
  ) -> [NameProposal] {
    let titles = TitleEnds(findings)
    var result = NameTag.spans(tags).compactMap { span in
      tagged(span.range, NameTag.types[span.type], titles, text, words)
    }
    var covered = TokenSet()
    for proposal in result { covered.insert(proposal.tokens) }
    for proposal in findings.proposals where !covered.touches(proposal.tokens) {
      if isVouchedFor(proposal, words) { result.append(proposal) }
    }
    return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// A name of the tagger, with its title and what the lexicons know of it.
  private func tagged(
    _ tokens: Range<Int>, _ type: NameType, _ titles: TitleEnds, _ text: TokenizedText, _ words: NameWords
  ) -> NameProposal? {
    let start = Self.start(of: tokens, type, titles, text)
    guard start < tokens.upperBound else { return nil }
    let end = Self.end(of: start..<tokens.upperBound, text, words)
    guard start < end else { return nil }
    // A day of the week or a pronoun is no name of one word, whatever stood around it.
    let senses = words[start].senses
    if end - start == 1, senses.contains(.plain), !senses.contains(.givenName) { return nil }
    // «لـCNN»: a word of Latin letters alone is an outlet or a firm before it is a man.
    let isLatin = end - start == 1 && text.tokens[start].kind == .latin
    let type = type == .person && isLatin ? .organization : type
    var proposal = NameProposal(tokens: start..<end, type: type, strength: .tagged)
    if type == .person {
      proposal.title = titles.title(before: start, text)
    } else if let known = lexicon.knownName(at: start, in: text, words, before: end),
      known.tokens.upperBound == end
    {
      proposal.known = known.value
    }
    return proposal
  }

  /// Where the name begins once what is none of it is off: a clitic parted by tatweel («لـ» of «لـCNN»), a title that the
  /// tagger took in («الشيخ محمد …»).
  private static func start(
    of tokens: Range<Int>, _ type: NameType, _ titles: TitleEnds, _ text: TokenizedText
  ) -> Int {
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      let isClitic =
        text.isGlued(start) && text.tokens[start].kind == .word && text.tokens[start].bytes.count <= 4
        && [.word, .latin].contains(text.tokens[start + 1].kind)
      guard isClitic || type == .person && titles.covered.contains(start) else { break }
      start += 1
    }
    return start
  }

  /// A name ends before a word that hangs on it by و and another clitic: «برانكوف وبجانبه» names one man.
  private static func end(of tokens: Range<Int>, _ text: TokenizedText, _ words: NameWords) -> Int {
    for index in tokens.dropFirst() where !words[index].senses.contains(.givenName) {
      let isChained =
        text.firstForm(at: index) { form in
          form.proclitics.contains(.conjunction) && !form.proclitics.isDisjoint(with: [.ba, .ka])
        } != nil
      if isChained { return index }
    }
    return tokens.upperBound
  }

  /// Whether a finding of the grammar stands though the tagger saw no name there.
  private func isVouchedFor(_ proposal: NameProposal, _ words: NameWords) -> Bool {
    switch proposal.strength {
    case .known: true
    case .titled:
      !words[proposal.tokens.lowerBound].senses.isDisjoint(with: [.givenName, .joinsBefore])
        && proposal.tokens.count > 1
    default: false
    }
  }
}

/// The titles of an article by where they end.
struct TitleEnds {
  private var byEnd: [Int: TitlePhrase] = [:]
  /// The tokens of all titles.
  private(set) var covered = TokenSet()

  init(_ findings: GrammarFindings) {
    for title in findings.loneTitles + findings.proposals.compactMap(\.title) where title.entry.number == .singular {
      byEnd[title.tokens.upperBound] = title
      covered.insert(title.tokens)
    }
  }

  /// The title that ends at `index`, or before a comma that stands there: «الرئيس الأميركي، جو بايدن».
  func title(before index: Int, _ text: TokenizedText) -> TitlePhrase? {
    if let title = byEnd[index] { return title }
    guard index > 0, text.tokens[index - 1].isScalar("،"), let title = byEnd[index - 1] else { return nil }
    return title.isDefinite || title.hasComplement ? title : nil
  }
}
