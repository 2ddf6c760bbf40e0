import ArabicText
import NewsRecords

/// What an article has named in full it may name by surname: finds the surnames where no rule saw them.
struct DocumentMemory: Sendable {
  /// The words that end a full name of the article, by exact key.
  private var surnames: Set<FoldedKey> = []
  /// The same by folded key: a word that is none of them need not be hashed in its very spelling.
  private var foldedSurnames = KeyTable()
  /// Those with ال, by the exact key of the rest: «للمرزوقي» shows no more of «المرزوقي».
  private var bareSurnames: Set<FoldedKey> = []

  /// Remembers the surnames of all full names among `proposals`. `isOrdinary` says of a word's key that the language uses it
  /// for other things than persons.
  init(
    _ proposals: [NameProposal], _ text: TokenizedText, _ words: NameWords, isOrdinary: (FoldedKey) -> Bool
  ) {
    for proposal in proposals where proposal.type == .person && proposal.tokens.count > 1 {
      let last = proposal.tokens.upperBound - 1
      if Self.isTelling(words[last]), !isOrdinary(text.tokens[last].key) { remember(last, text) }
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
    proposals.map { proposal in
      guard proposal.type != .person, proposal.known == nil, proposal.tokens.count == 1,
        holdsSurname(text, proposal.tokens.lowerBound)
      else { return proposal }
      return NameProposal(tokens: proposal.tokens, type: .person, strength: .tagged)
    }
  }

  /// A surname that is an ordinary word tells nothing alone: «العراقي», «السابق», «الأول».
  private static func isTelling(_ word: NameWord) -> Bool {
    word.isNameLike
      && word.senses.isDisjoint(with: [
        .plain, .nisba, .titleAdjective, .titleNoun, .startsTitle, .joinsAfter, .ordinaryName,
      ])
  }

  /// Surnames that stand alone outside `covered`, a clitic before them allowed.
  func proposals(outside covered: TokenSet, _ text: TokenizedText) -> [NameProposal] {
    guard !surnames.isEmpty else { return [] }
    return text.tokens.indices.compactMap { index in
      guard text.tokens[index].kind == .word, !covered.contains(index), holdsSurname(text, index) else { return nil }
      return NameProposal(tokens: index..<(index + 1), type: .person, strength: .weak)
    }
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
    switch (bytes[start], bytes[start + 1]) {
    case (0xD9, 0x88), (0xD9, 0x81), (0xD8, 0xA8), (0xD9, 0x84), (0xD9, 0x83): return true
    default: return false
    }
  }
}
