import NewsRecords

/// A stretch that one rule takes for a name.
struct NameProposal: Sendable {
  /// How much a rule is worth against another that wants the same tokens; higher wins.
  enum Strength: Int, Sendable, Comparable {
    case weak, tagged, known, titled
    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  let tokens: Range<Int>
  let type: NameType
  /// The title before it, or behind it where none is before it.
  var title: TitlePhrase?
  /// A further title behind a name that has one before it: «الأمير سليم، محافظ الرملة».
  var apposition: TitlePhrase?
  /// What the lexicons know it as.
  var known: KnownName?
  let strength: Strength
}

extension [NameProposal] {
  /// The strongest proposals that do not overlap, in the order of the text; of equal ones the longer, then the earlier.
  func arbitrated() -> [NameProposal] {
    guard count > 1 else { return self }
    var taken: [NameProposal] = []
    var covered = TokenSet()
    let ranked = enumerated().sorted { a, b in
      if a.element.strength != b.element.strength { return a.element.strength > b.element.strength }
      if a.element.tokens.count != b.element.tokens.count { return a.element.tokens.count > b.element.tokens.count }
      return a.offset < b.offset
    }
    for (_, proposal) in ranked where !covered.touches(proposal.tokens) {
      taken.append(proposal)
      covered.insert(proposal.tokens)
    }
    return taken.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
