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
    if isSettled { return self }
    var taken: [Int] = []
    var covered = TokenSet()
    for index in indices.sorted(by: goesBefore) where !covered.touches(self[index].tokens) {
      taken.append(index)
      covered.insert(self[index].tokens)
    }
    return taken.sorted { self[$0].tokens.lowerBound < self[$1].tokens.lowerBound }.map { self[$0] }
  }

  /// Whether they stand in the order of the text.
  var isInOrder: Bool {
    indices.dropFirst().allSatisfy { self[$0 - 1].tokens.lowerBound <= self[$0].tokens.lowerBound }
  }

  /// Whether they stand in the order of the text and none overlaps another.
  private var isSettled: Bool {
    indices.dropFirst().allSatisfy { self[$0 - 1].tokens.upperBound <= self[$0].tokens.lowerBound }
  }

  private func goesBefore(_ a: Int, _ b: Int) -> Bool {
    if self[a].strength != self[b].strength { return self[a].strength > self[b].strength }
    if self[a].tokens.count != self[b].tokens.count { return self[a].tokens.count > self[b].tokens.count }
    return a < b
  }
}
