import ArabicText

/// The titles of an article by where they end.
struct TitleEnds {
  private var byEnd: [Int: TitlePhrase] = [:]
  private var byName: [Int: TitlePhrase] = [:]
  /// The tokens of which one of them speaks: most tokens are none.
  private var known = TokenSet()
  /// The tokens of all titles.
  private(set) var covered = TokenSet()
  /// The tokens at which an office with its body begins: no name goes on there.
  private(set) var opens = TokenSet()

  /// The rows of titles that the grammar read. A lone «أمين» may be a given name and covers nothing.
  init(_ findings: GrammarFindings, _ words: NameWords) {
    for proposal in findings.proposals {
      guard let title = proposal.title else { continue }
      byName[proposal.tokens.lowerBound] = title
      known.insert(proposal.tokens.lowerBound..<(proposal.tokens.lowerBound + 1))
    }
    for row in findings.rows where row.entry.number == .singular && !row.wantsBody(words) {
      byEnd[row.row.upperBound] = row
      known.insert(row.row.upperBound..<(row.row.upperBound + 1))
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
    if known.contains(index), let title = byName[index] ?? byEnd[index] { return title }
    guard index > 0, known.contains(index - 1) else { return nil }
    // «رئيس اللجنة "سليم حداد"»: the name in marks.
    if index > 1, text.tokens[index - 1].kind == .quote, let title = byEnd[index - 1], title.hasComplement {
      return title
    }
    guard text.tokens[index - 1].isScalar("،") || text.isDash(index - 1), let title = byEnd[index - 1] else {
      return nil
    }
    return title.isDefinite || title.hasComplement ? title : nil
  }
}
