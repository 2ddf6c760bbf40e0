import ArabicText

/// The titles of an article by where they end.
struct TitleEnds {
  private var byEnd: [Int: TitlePhrase] = [:]
  private var byName: [Int: TitlePhrase] = [:]
  /// The tokens of all titles.
  private(set) var covered = TokenSet()
  /// The tokens at which an office with its body begins: no name goes on there.
  private(set) var opens = TokenSet()

  /// The rows of titles that the grammar read. A lone «أمين» may be a given name and covers nothing.
  init(_ findings: GrammarFindings, _ words: NameWords) {
    for proposal in findings.proposals { byName[proposal.tokens.lowerBound] = proposal.title }
    for row in findings.rows where row.entry.number == .singular && !row.wantsBody(words) {
      byEnd[row.row.upperBound] = row
      if row.entry.kind == .office, row.hasComplement || row.head.count > 1 {
        opens.insert(row.row.lowerBound..<(row.row.lowerBound + 1))
      }
      // «آية الله» is no girl of that name.
      let isName =
        !row.hasComplement && !row.isDefinite && row.head.count == 1
        && words[row.head.lowerBound].senses.contains(.givenName)
      if !isName { covered.insert(row.row) }
    }
  }

  /// The title whose name begins at `index`: it ends there, or before a comma that stands there («الرئيس الأميركي، جو برانكوف»).
  func title(before index: Int, _ text: TokenizedText) -> TitlePhrase? {
    if let title = byName[index] ?? byEnd[index] { return title }
    // «رئيس اللجنة "سليم حداد"»: the name in marks.
    if index > 1, text.tokens[index - 1].kind == .quote, let title = byEnd[index - 1], title.hasComplement {
      return title
    }
    guard index > 0, text.tokens[index - 1].isScalar("،") || text.isDash(index - 1), let title = byEnd[index - 1] else {
      return nil
    }
    return title.isDefinite || title.hasComplement ? title : nil
  }
}
