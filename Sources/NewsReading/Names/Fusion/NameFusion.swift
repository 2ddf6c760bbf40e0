import ArabicText
import NewsRecords

/// Makes one row of proposals of what the tagger and the grammar found.
///
/// The tagger decides where a name begins and ends and of what type it is: it has seen the grammar's findings among its
/// features. The grammar adds the title beside a name, what the lexicons know a name as, and names that it vouches for where
/// the tagger saw none.
struct NameFusion: Sendable {
  let lexicon: NameLexicon
  /// What raw news tells of a word by its key.
  let news: NewsWords

  /// The proposals, without overlaps, in the order of the text.
  func proposals(
    _ tags: [Int], _ findings: GrammarFindings, _ text: TokenizedText, _ words: NameWords
  ) -> [NameProposal] {
    let titles = TitleEnds(findings, words)
    let introduced = introducedNames(findings)
    var result: [NameProposal] = []
    // What one name has taken no later span is widened over again: a hashtag of a thousand words is one name, read once.
    var end = 0
    let spans = TaggedSpans(tags, findings, text, words, news)
    for span in spans.spans where span.tokens.lowerBound >= end {
      var tokens = span.type == .person ? completed(span.tokens, introduced, text, words) : span.tokens
      if tokens.lowerBound < end { tokens = end..<tokens.upperBound }
      let whole = text.hashtag(around: tokens)
      guard whole.lowerBound >= end else { continue }
      end = whole.upperBound
      if whole != tokens, speaks(whole, words) { continue }
      guard var proposal = tagged(whole, span.type, titles, text, words) else { continue }
      if whole != tokens, proposal.tokens != whole { proposal = proposal.over(whole) }
      end = max(end, proposal.tokens.upperBound)
      result.append(proposal)
    }
    result = whole(result, findings, text, words)
    var covered = TokenSet()
    for index in result.indices { covered.insert(result[index].tokens) }
    for index in findings.proposals.indices where !covered.touches(findings.proposals[index].tokens) {
      if isVouchedFor(findings.proposals[index], text, words) { result.append(findings.proposals[index]) }
    }
    if !result.isInOrder { result.sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
    return ownTitles(withoutNouns(result, words), words)
  }

  /// The proposals, with states and outlets whole: of «الولايات المتحدة» the tagger may see two names, which neither is, of «سي إن إن»
  /// a letter.
  func whole(
    _ proposals: [NameProposal], _ findings: GrammarFindings, _ text: TokenizedText, _ words: NameWords
  ) -> [NameProposal] {
    let states = findings.proposals.filter {
      $0.tokens.count > 1 && $0.known?.kind == .state || $0.known?.kind == .body && $0.tokens.count > 2
        || $0.known?.kind == .outlet && isSpelt($0.tokens, text)
    }
    guard !states.isEmpty else { return proposals }
    var (result, swallowed) = (proposals, Set<Int>())
    for state in states {
      let pieces = touching(state.tokens, proposals)
      guard let first = pieces.first,
        pieces.allSatisfy({ isPiece(proposals[$0], of: state) || hangs(proposals[$0], state, words) })
      else { continue }
      result[first] = state
      swallowed.formUnion(pieces.dropFirst())
    }
    return result.indices.filter { !swallowed.contains($0) }.map { result[$0] }
  }

  /// «سي إن إن», «إن بي سي»: three letters and more, each spelt as a word.
  private func isSpelt(_ name: Range<Int>, _ text: TokenizedText) -> Bool {
    name.count > 2 && name.suffix(3).allSatisfy { text.tokens[$0].bytes.count <= 6 }
  }

  /// Which proposals, in the order of the text and without overlaps, touch `tokens`. O(log n).
  private func touching(_ tokens: Range<Int>, _ proposals: [NameProposal]) -> Range<Int> {
    var (low, high) = (0, proposals.count)
    while low < high {
      let middle = (low + high) / 2
      if proposals[middle].tokens.upperBound <= tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < proposals.count, proposals[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return low..<end
  }

  /// «واستعداد الولايات المتحدة»: a noun behind و that the tagger hung on a state, as no name begins.
  private func hangs(_ proposal: NameProposal, _ state: NameProposal, _ words: NameWords) -> Bool {
    proposal.type == .miscellaneous && proposal.tokens.upperBound == state.tokens.upperBound
      && proposal.tokens.lowerBound < state.tokens.lowerBound && words[proposal.tokens.lowerBound].isJoined
  }

  /// A part of the state's name that is no name the lexicons know: «دولة | قطر» are two words of which one is.
  private func isPiece(_ proposal: NameProposal, of state: NameProposal) -> Bool {
    proposal.known == nil && proposal.tokens != state.tokens
      && proposal.tokens.clamped(to: state.tokens) == proposal.tokens
  }

  /// The proposals without the noun before a name that was taken for a name of its own: «البائع | علي حداد».
  func withoutNouns(_ proposals: [NameProposal], _ words: NameWords) -> [NameProposal] {
    guard proposals.indices.contains(where: { isNoun($0, proposals, words) }) else { return proposals }
    return proposals.indices.filter { !isNoun($0, proposals, words) }.map { proposals[$0] }
  }

  private func isNoun(_ index: Int, _ proposals: [NameProposal], _ words: NameWords) -> Bool {
    let (noun, next) = (proposals[index].tokens.lowerBound, index + 1)
    guard next < proposals.count, proposals[index].type == .person, proposals[index].tokens.count == 1,
      proposals[index].strength <= .tagged, words[noun].isDefinite, !words[noun].senses.contains(.givenName)
    else { return false }
    return proposals[next].type == .person && proposals[next].tokens.count > 1
      && proposals[next].tokens.lowerBound == noun + 1 && words[noun + 1].senses.contains(.givenName)
  }

  /// «سليم حداد وزير النقل، ونادر سالم وزير التجارة»: a title behind one name is not that of the next one behind the comma,
  /// nor is «محامي سليم حداد» Salim himself.
  func ownTitles(_ proposals: [NameProposal], _ words: NameWords) -> [NameProposal] {
    var result = proposals
    for index in result.indices where result[index].type == .person {
      guard let title = result[index].title, title.isInConstruct,
        title.row.upperBound == result[index].tokens.lowerBound
      else { continue }
      result[index].title = nil
    }
    for index in result.indices.dropFirst() where result[index].type == .person {
      guard let title = result[index].title, title.row.upperBound < result[index].tokens.lowerBound,
        result[index - 1].type == .person,
        (0...1).contains(title.row.lowerBound - result[index - 1].tokens.upperBound)
      else { continue }
      result[index].title = nil
    }
    return result
  }

  /// «#سليم_حداد» is one name, but «#لا_للحرب_على_العراق» says something.
  func speaks(_ hashtag: Range<Int>, _ words: NameWords) -> Bool {
    hashtag.contains {
      words[$0].senses.contains(.particle) && words[$0].senses.isDisjoint(with: [.joinsBetween, .joinsBefore])
    }
  }

  /// «ممثل مؤسسة | خليفة حداد», «مدير مطار الملك | سليم»: behind the noun of a body the name is the body's, and the title somebody
  /// else's.
  func isCalledAfter(_ title: TitlePhrase, _ name: Range<Int>, _ words: NameWords) -> Bool {
    let last = title.row.upperBound - 1
    guard title.row.count > 1, last + 1 == name.lowerBound else { return false }
    if isBody(words[last]) { return true }
    return title.row.count > 2 && words[last].isDefinite && words[last].senses.contains(.startsTitle)
      && isBody(words[last - 1])
  }

  func isBody(_ word: NameWord) -> Bool {
    word.senses.contains(.headsBody) && !word.isDefinite && word.proclitics.isEmpty
  }

  /// Names behind a title, by each of their tokens.
  func introducedNames(_ findings: GrammarFindings) -> [Int: Range<Int>] {
    var result: [Int: Range<Int>] = [:]
    for proposal in findings.proposals where proposal.strength == .titled {
      for token in proposal.tokens { result[token] = proposal.tokens }
    }
    return result
  }

  /// The tagger may see «هاكان» alone of «النائب العام هاكان لارسن», «سليم حداد» of «المدير ضيف الله سليم حداد»: what the grammar
  /// has before the name, and one word behind a single one, belongs to it unless raw news knows that as something else.
  func completed(
    _ span: Range<Int>, _ introduced: [Int: Range<Int>], _ text: TokenizedText, _ words: NameWords
  ) -> Range<Int> {
    guard let name = introduced[span.lowerBound], name.upperBound >= span.upperBound else { return span }
    func belongs(_ index: Int) -> Bool {
      !words[index].senses.isDisjoint(with: [.givenName, .joinsBefore, .joinsBetween, .joinsAfter])
        || news.mayBeName(text.tokens[index].key)
    }
    let start = (name.lowerBound..<span.lowerBound).allSatisfy(belongs) ? name.lowerBound : span.lowerBound
    // «عبد الإله | ابن كيران»
    if name.upperBound > span.upperBound + 1, words[span.upperBound].senses.contains(.joinsBetween) {
      return start..<name.upperBound
    }
    let isOneMore = span.count == 1 && name.upperBound == span.upperBound + 1 && belongs(span.upperBound)
    return start..<(isOneMore ? name.upperBound : span.upperBound)
  }

  /// A name of the tagger, with its title and what the lexicons know of it.
  func tagged(
    _ tokens: Range<Int>, _ type: NameType, _ titles: TitleEnds, _ text: TokenizedText, _ words: NameWords
  ) -> NameProposal? {
    var start = Self.start(of: tokens, type, titles, text)
    if type == .person {
      start = behindHonorific(start..<tokens.upperBound, text, words)
      if isPlural(start, before: tokens.upperBound, text, words) { start += 1 }
    }
    let tokens =
      tokens.lowerBound..<max(tokens.upperBound, type == .person ? titledEnd(from: start, tokens, text, words) : 0)
    guard start < tokens.upperBound else { return nil }
    var name = start..<Self.end(of: start..<tokens.upperBound, text, words)
    if type == .person || type == .organization {
      name = NameTrimmer(titles: titles, text: text, words: words, news: news, type: type).trimmed(name)
    }
    name = name.lowerBound..<hearer(in: name, text, words)
    while name.count > 1, text.tokens[name.upperBound - 1].kind == .punctuation {
      name = name.lowerBound..<(name.upperBound - 1)
    }
    if type == .organization {
      name = name.lowerBound..<taskEnd(behind: name.upperBound, text, words)
      name = name.lowerBound..<brandEnd(of: name, text, words)
    }
    guard !name.isEmpty, !isCommon(name, type, text, words) else { return nil }
    // «يتابع المتحدث للمرسى»: whom he spoke to.
    if type == .person, isOutletAsked(name, text) || arePeople(name, text, words) { return nil }
    if titles.title(before: name.lowerBound, text) == nil, isUnlikely(name, type, text, words) { return nil }
    // «لـCNN»: a word of Latin letters alone is an outlet or a firm before it is a man.
    let isLatin = name.count == 1 && text.tokens[name.lowerBound].kind == .latin
    let type = type == .person && isLatin ? .organization : type
    var proposal = NameProposal(tokens: name, type: type, strength: .tagged)
    if type == .person {
      let title = titles.title(before: name.lowerBound, text)
      proposal.title = title.flatMap { isCalledAfter($0, name, words) ? nil : $0 }
    } else if let known = lexicon.knownName(at: name.lowerBound, in: text, words, before: name.upperBound),
      known.tokens.upperBound == name.upperBound
    {
      proposal.known = known.value
    }
    return proposal
  }

  /// «آية الله سليم حداد»: behind an honorific of several words that the tagger took for the name.
  func behindHonorific(_ tokens: Range<Int>, _ text: TokenizedText, _ words: NameWords) -> Int {
    guard tokens.count > 1,
      let title = lexicon.titles.longestMatch(in: text, at: tokens.lowerBound, before: tokens.upperBound),
      title.tokens.count > 1, title.value.kind == .honorific || title.value.kind == .rank
    else { return tokens.lowerBound }
    return title.tokens.upperBound
  }

  /// Where nothing but the honorific was tagged, the name is the two words behind it that raw news has in names.
  func titledEnd(from start: Int, _ tagged: Range<Int>, _ text: TokenizedText, _ words: NameWords) -> Int {
    guard start == tagged.upperBound, tagged.count > 1 else { return 0 }
    var end = start
    while end < text.tokens.count, end - start < 2, text.tokens[end].kind == .word, words[end].proclitics.isEmpty,
      words[end].senses.contains(.givenName)
        || !words[end].senses.contains(.plain) && news.mayBeName(text.tokens[end].key)
    {
      end += 1
    }
    return end
  }

  /// «منظمة الأمم | لحماية الآثار العالمية»: what a body is for, a noun of titles on ل with its genitive.
  func taskEnd(behind end: Int, _ text: TokenizedText, _ words: NameWords) -> Int {
    guard words[end].proclitics == .la, words[end].senses.contains(.titleNoun), !words[end].isDefinite,
      words[end + 1].isDefinite, words[end + 1].proclitics == .article,
      words[end + 1].senses.isDisjoint(with: [.plain, .startsTitle])
    else { return end }
    let adjective = words[end + 2]
    let isAdjective =
      adjective.senses.contains(.titleAdjective)
      || end + 2 < text.tokens.count && text.source.utf8[text.tokens[end + 2].bytes].suffix(4).elementsEqual("ية".utf8)
    let goesOn = isAdjective && adjective.isDefinite && adjective.proclitics == .article
    return end + (goesOn ? 3 : 2)
  }

  /// «سناب | شات», «سكاي | نيوز»: behind a name of one word another that raw news has in names of bodies.
  private func brandEnd(of name: Range<Int>, _ text: TokenizedText, _ words: NameWords) -> Int {
    let next = name.upperBound
    guard name.count == 1, next < text.tokens.count, text.tokens[next].kind == .word, !words[next].isDefinite,
      words[next].senses.isEmpty, words[next].proclitics.isEmpty, !words[name.lowerBound].isDefinite,
      words[name.lowerBound].senses.isEmpty, news.isBrand(text.tokens[next].key)
    else { return next }
    return next + 1
  }

  /// Where the name ends at the outlet that its bearer spoke to: «قال برانكوف لقناة المرسى».
  func hearer(in name: Range<Int>, _ text: TokenizedText, _ words: NameWords) -> Int {
    name.dropFirst().first { index in
      lexicon.knownName(at: index, in: text, words, before: text.tokens.count).map {
        $0.value.kind == .outlet && $0.form.proclitics == .la
      } ?? false
    } ?? name.upperBound
  }

  /// Where the name begins once what is none of it is off: a clitic parted by tatweel («لـ» of «لـCNN»), a title that the
  /// tagger took in («الشيخ محمد …»).
  static func start(
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
  static func end(of tokens: Range<Int>, _ text: TokenizedText, _ words: NameWords) -> Int {
    for index in tokens.dropFirst() where !words[index].senses.contains(.givenName) {
      let isChained =
        text.firstForm(at: index) { form in
          form.proclitics.contains(.conjunction) && !form.proclitics.isDisjoint(with: [.ba, .ka])
        } != nil
      if isChained { return index }
    }
    return tokens.upperBound
  }

}

extension TokenizedText {
  /// `tokens` and the words that a hashtag ties to them: all of «#سليم_حداد», whatever of it was seen.
  func hashtag(around tokens: Range<Int>) -> Range<Int> {
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    while start > 0, isTied(start - 1) { start -= 1 }
    while end < self.tokens.count, isTied(end - 1) { end += 1 }
    return start..<end
  }

  /// Whether the token is tied to the next by a low line, or is the low line.
  func isTied(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].start == tokens[index].end else { return false }
    return isLowLine(index) || isLowLine(index + 1)
  }

  func isLowLine(_ index: Int) -> Bool { tokens[index].isScalar("_") }
}
