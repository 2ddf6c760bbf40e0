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
  /// A body whose words name it and do not only say of which state or kind it is: «الهيئة العامة للطيران المدني».
  var isOwnBody = false

  /// The same name over other tokens.
  func over(_ tokens: Range<Int>) -> NameProposal {
    NameProposal(tokens: tokens, type: type, title: title, apposition: apposition, known: known, strength: strength)
  }
}

extension [NameProposal] {
  /// The strongest proposals that do not overlap, in the order of the text; of equal ones the longer, then the earlier.
  func arbitrated() -> [NameProposal] {
    guard count > 1 else { return self }
    var taken: [Int] = []
    var covered = TokenSet()
    for index in indices.sorted(by: goesBefore) where !covered.touches(self[index].tokens) {
      taken.append(index)
      covered.insert(self[index].tokens)
    }
    return taken.sorted { self[$0].tokens.lowerBound < self[$1].tokens.lowerBound }.map { self[$0] }
  }

  private func goesBefore(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (self[a], self[b])
    if first.strength != second.strength { return first.strength > second.strength }
    if first.tokens.count != second.tokens.count { return first.tokens.count > second.tokens.count }
    return a < b
  }
}
