import ArabicText
import NewsLexicons
import NewsRecords

/// What an article has named in full it may name by surname: finds the surnames where no rule saw them.
struct DocumentMemory: Sendable {
  /// The words that end a full name of the article, by exact key.
  private var surnames: Set<FoldedKey> = []
  /// The same by folded key: a word that is none of them need not be hashed in its very spelling.
  private var foldedSurnames = KeyTable()
  /// Those with ال, by the exact key of the rest: «للمرزوقي» shows no more of «المرزوقي».
  private var bareSurnames: Set<FoldedKey> = []
  /// Surnames of two words: «آل راشد», «الجار الله».
  private var compounds: Set<Compound> = []
  /// The first words of these.
  private var compoundFirsts = KeyFilter()
  private struct Compound: Hashable {
    let first: FoldedKey
    let second: FoldedKey
  }

  /// The given names that come with a surname in names of two words.
  private var bearers: [FoldedKey: Set<FoldedKey>] = [:]

  /// Remembers the surnames of all full names among `proposals`; a first name too that no lexicon knows as one («جديدي»).
  /// What `news` knows for another word says nothing alone.
  init(_ proposals: [NameProposal], _ text: TokenizedText, _ words: NameWords, news: NewsWords) {
    for index in proposals.indices where proposals[index].type == .person && proposals[index].tokens.count > 1 {
      let (first, last) = (proposals[index].tokens.lowerBound, proposals[index].tokens.upperBound - 1)
      if Self.isTelling(words[last]), !news.isOrdinary(text.tokens[last].key) { remember(last, text) }
      if words[first].senses.isEmpty, words[first].proclitics.isEmpty, proposals[index].title != nil,
        news.mayBeName(text.tokens[first].key)
      {
        remember(first, text)
      }
      // «صلاح الدين دميرتاش»: a given name of two words.
      let isGivenCompound = last - first == 2 && words[first + 1].senses.contains(.joinsAfter)
      if last - first == 1 || isGivenCompound {
        bearers[text.tokens[last].key, default: []].insert(text.tokens[first].key)
      }
      let isCompound = words[last].senses.contains(.joinsAfter) || words[last - 1].senses.contains(.joinsBefore)
      if isCompound, last - first > 1 {
        compounds.insert(Compound(first: text.tokens[last - 1].key, second: text.tokens[last].key))
        compoundFirsts.insert(text.tokens[last - 1].key)
      }
    }
  }

  private mutating func remember(_ index: Int, _ text: TokenizedText) {
    surnames.insert(text.key(at: index, .orthographic))
    // A table keeps every number of a key: a name that comes a thousand times is entered once.
    let folded = text.tokens[index].key
    if foldedSurnames[folded] == nil { foldedSurnames.insert(folded, 0) }
    if let form = text.firstForm(at: index, where: { $0.proclitics == .article }) {
      bareSurnames.insert(key(of: form, text))
    }
  }

  /// The proposals, with single words that are surnames of the article read as persons: a headline shows too little of
  /// «المرزوقي: …» to tell a man from a town.
  func corrected(_ proposals: [NameProposal], _ text: TokenizedText) -> [NameProposal] {
    // Only what changes is written: few do, and each copy counts a name's titles up and down.
    var result = proposals
    for index in proposals.indices
    where proposals[index].type != .person && proposals[index].known == nil && proposals[index].tokens.count == 1
      && holdsSurname(text, proposals[index].tokens.lowerBound)
    {
      result[index] = NameProposal(tokens: proposals[index].tokens, type: .person, strength: .tagged)
    }
    return result
  }

  /// The proposals, with what the tagger hung on a surname taken off: «برانكوف العائد إلى المدينة», «برانكوف وإقناعه» are no
  /// men of their own where the article knows an «أوتو برانكوف»; of two bearers the surname would mean neither.
  func shortened(
    _ proposals: [NameProposal], _ text: TokenizedText, _ words: NameWords, news: NewsWords
  ) -> [NameProposal] {
    var result = proposals
    for index in proposals.indices {
      guard let tokens = shortened(proposals[index], text, words, news) else { continue }
      result[index] = NameProposal(tokens: tokens, type: .person, strength: proposals[index].strength)
    }
    return result
  }

  /// The surname alone of such a name, nil for any other.
  private func shortened(
    _ proposal: borrowing NameProposal, _ text: TokenizedText, _ words: NameWords, _ news: NewsWords
  ) -> Range<Int>? {
    let (first, second) = (proposal.tokens.lowerBound, proposal.tokens.lowerBound + 1)
    if hasVerb(proposal, text, words, news) { return second..<proposal.tokens.upperBound }
    if hasHearer(proposal, text, words) { return first..<(proposal.tokens.upperBound - 1) }
    guard proposal.type == .person, proposal.tokens.count == 2, proposal.strength <= .tagged,
      words[first].senses.isDisjoint(with: [.givenName, .joinsBefore, .joinsBetween])
    else { return nil }
    // «رحب بقدوم برانكوف», «النادي يقيل برانكوف»: a noun behind its preposition, a verb.
    if isGoverned(first, text, news) || isImperfect(first, text, words), holdsSurname(text, second),
      hasBearer(second, besides: first, text)
    {
      return second..<(second + 1)
    }
    guard words[first].senses.isEmpty, proposal.title == nil else { return nil }
    // «وسافرت برانكوف», «سلف برانكوف»: a verb, or a noun that raw news never has in names, before the surname of somebody else.
    let isForeign = isJoinedVerb(first, text) || !news.mayBeName(text.tokens[first].key)
    if isForeign, holdsSurname(text, second), hasBearer(second, besides: first, text) || isJoinedVerb(first, text) {
      return second..<(second + 1)
    }
    return holdsSurname(text, first) && hangs(second, text, words) ? first..<second : nil
  }

  /// «أهنئ سليم حداد»: a word that raw news never has in names before a full name of the article.
  private func hasVerb(
    _ proposal: borrowing NameProposal, _ text: TokenizedText, _ words: NameWords, _ news: NewsWords
  ) -> Bool {
    let first = proposal.tokens.lowerBound
    guard proposal.type == .person, proposal.tokens.count == 3, proposal.strength <= .tagged, proposal.title == nil,
      words[first].senses.isEmpty, !news.mayBeName(text.tokens[first].key)
    else { return false }
    return bearers[text.tokens[first + 2].key]?.contains(text.tokens[first + 1].key) ?? false
  }

  /// «قالت برانكوف لحداد»: behind ل the surname of somebody else whom the article names in full.
  private func hasHearer(_ proposal: borrowing NameProposal, _ text: TokenizedText, _ words: NameWords) -> Bool {
    let last = proposal.tokens.upperBound - 1
    guard proposal.type == .person, proposal.tokens.count > 1, proposal.strength <= .tagged,
      words[last - 1].senses.isDisjoint(with: [.joinsBefore, .joinsBetween]), !words[last].senses.contains(.givenName)
    else { return false }
    return text.firstForm(at: last) { form in
      form.proclitics == .la && foldedSurnames[form.key] != nil && surnames.contains(key(of: form, text))
    } != nil
  }

  /// A word on ي that no lexicon has for a name.
  private func isImperfect(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    text.source.utf8[text.tokens[index].bytes].starts(with: "ي".utf8) && !words[index].senses.contains(.givenName)
  }

  /// ب, ل or ك before a word that raw news has and never in names of persons.
  private func isGoverned(_ index: Int, _ text: TokenizedText, _ news: NewsWords) -> Bool {
    text.firstForm(at: index) { form in
      !form.proclitics.isEmpty && form.proclitics.isSubset(of: [.ba, .la, .ka, .conjunction])
        && !form.proclitics.isDisjoint(with: .prepositions) && news.table[form.key]?.personShare == 0
    } != nil
  }

  /// و before a word on ت, which raw news has without it.
  private func isJoinedVerb(_ index: Int, _ text: TokenizedText) -> Bool {
    let token = text.tokens[index]
    let bytes = text.source.utf8[token.bytes]
    return bytes.starts(with: "و".utf8) && bytes.suffix(2).elementsEqual("ت".utf8)
      && CliticLexicon.model.proclitics(of: token, in: text.source).contains(.conjunction)
  }

  /// A definite word or one that begins with و, which no lexicon knows as part of a name.
  private func hangs(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    let word = words[index]
    guard word.senses.isDisjoint(with: [.givenName, .joinsAfter, .joinsBetween]) else { return false }
    let bytes = text.source.utf8
    let start = text.tokens[index].start
    // «برانكوف يتودد»
    if text.tokens[index].bytes.count >= 10, bytes[start..<start + 4].elementsEqual("يت".utf8) { return true }
    return word.isDefinite || bytes[start] == 0xD9 && bytes[start + 1] == 0x88
  }

  /// The proposals, with names parted where the object stands right behind the subject: in «حذر سليم حداد عيسى من» the
  /// article knows a «نادر عيسى», in «اتهم برانكوف فنزويلا بـ» a state follows the surname.
  func parted(
    _ proposals: [NameProposal], _ text: TokenizedText, _ words: NameWords, _ lexicon: NameLexicon
  ) -> [NameProposal] {
    var result: [NameProposal] = []
    // Up to here they are in `result`; nothing is copied as long as no name is parted.
    var done = 0
    for index in proposals.indices where proposals[index].type == .person && proposals[index].tokens.count > 1 {
      let last = proposals[index].tokens.upperBound - 1
      let known = state(last, text, words, lexicon)
      guard mayPart(proposals[index].tokens, known, text, words) else { continue }
      let proposal = proposals[index]
      result += proposals[done..<index]
      done = index + 1
      result.append(
        NameProposal(
          tokens: proposal.tokens.lowerBound..<last, type: .person, title: proposal.title, strength: proposal.strength))
      var object = NameProposal(
        tokens: last..<(last + 1), type: known?.type ?? .person, strength: proposal.strength)
      object.known = known
      result.append(object)
    }
    return done == 0 ? proposals : result + proposals[done...]
  }

  /// Whether the last word of the name is an object behind it: `known` is the state it names.
  private func mayPart(
    _ name: Range<Int>, _ known: KnownName?, _ text: TokenizedText, _ words: NameWords
  ) -> Bool {
    let last = name.upperBound - 1
    guard words[last - 1].senses.isDisjoint(with: [.joinsBefore, .joinsBetween]),
      known != nil || isAnother(last, in: name, text)
    else { return false }
    return name.count > 2 || isSurnameAlone(last - 1, text, words)
  }

  /// Whether the surname is that of a full name which does not begin with `first`.
  private func hasBearer(_ surname: Int, besides first: Int, _ text: TokenizedText) -> Bool {
    bearers[text.tokens[surname].key]?.contains { $0 != text.tokens[first].key } ?? false
  }

  /// Whether the word ends the full name of somebody who shares no word with `name`.
  private func isAnother(_ last: Int, in name: Range<Int>, _ text: TokenizedText) -> Bool {
    guard let others = bearers[text.tokens[last].key] else { return false }
    return !name.contains { others.contains(text.tokens[$0].key) }
  }

  /// A surname of the article that is nobody's given name: «برانكوف», not «كريم».
  private func isSurnameAlone(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    !words[index].senses.contains(.givenName) && holdsSurname(text, index)
  }

  private func state(
    _ index: Int, _ text: TokenizedText, _ words: NameWords, _ lexicon: NameLexicon
  ) -> KnownName? {
    guard words[index].senses.isDisjoint(with: [.givenName, .joinsAfter]),
      let known = lexicon.knownName(at: index, in: text, words, before: index + 1), known.form.proclitics.isEmpty,
      known.value.kind == .state
    else { return nil }
    return known.value
  }

  /// A surname that is an ordinary word tells nothing alone: «العراقي», «السابق», «الأول».
  private static func isTelling(_ word: NameWord) -> Bool {
    // «كيران» is no ك before another word where it ends a full name.
    let isCut = !word.proclitics.subtracting(.article).isEmpty
    return word.isNameLike
      && (isCut
        || word.senses.isDisjoint(with: [
          .plain, .nisba, .titleAdjective, .titleNoun, .startsTitle, .joinsAfter, .ordinaryName,
        ]))
  }

  /// Surnames that stand alone outside `covered`, a clitic before them allowed.
  func proposals(outside covered: TokenSet, _ text: TokenizedText) -> [NameProposal] {
    guard !surnames.isEmpty || !compounds.isEmpty else { return [] }
    return text.tokens.indices.compactMap { index in
      guard text.tokens[index].kind == .word, !covered.contains(index) else { return nil }
      if holdsCompound(text, index), !covered.contains(index + 1) {
        return NameProposal(tokens: index..<(index + 2), type: .person, strength: .weak)
      }
      return holdsSurname(text, index)
        ? NameProposal(tokens: index..<(index + 1), type: .person, strength: .weak) : nil
    }
  }

  private func holdsCompound(_ text: TokenizedText, _ index: Int) -> Bool {
    guard compoundFirsts.mayHave(text.tokens[index].key), index + 1 < text.tokens.count else { return false }
    return compounds.contains(Compound(first: text.tokens[index].key, second: text.tokens[index + 1].key))
  }

  /// The match key does not tell «علي» from «على».
  private func key(of form: WordForm, _ text: TokenizedText) -> FoldedKey {
    FoldedKey.of(text.source.utf8, form.stem, .orthographic)
  }

  private func holdsSurname(_ text: TokenizedText, _ index: Int) -> Bool {
    // Most words begin with no letter that could be cut: their whole key decides.
    if !Self.mayBeCut(text, index) {
      return foldedSurnames[text.tokens[index].key] != nil && surnames.contains(text.key(at: index, .orthographic))
    }
    let form = text.firstForm(at: index) { form in
      let cut = form.proclitics
      if cut.isSuperset(of: [.la, .article]) { return bareSurnames.contains(key(of: form, text)) }
      return cut.isDisjoint(with: [.article, .future]) && foldedSurnames[form.key] != nil
        && surnames.contains(key(of: form, text))
    }
    return form != nil
  }

  /// و ف ب ل ك
  private static func mayBeCut(_ text: TokenizedText, _ index: Int) -> Bool {
    let (bytes, start) = (text.source.utf8, text.tokens[index].start)
    guard text.tokens[index].bytes.count > 1 else { return false }
    switch (bytes[start], bytes[start + 1]) {
    case (0xD9, 0x88), (0xD9, 0x81), (0xD8, 0xA8), (0xD9, 0x84), (0xD9, 0x83): return true
    default: return false
    }
  }
}
