import NewsRecords

/// A body under its class noun: «وزارة الدفاع الأميركية», «حركة "النهضة"», «الحكومة العراقية», «الوزارة».
struct BodyPhrase: Sendable {
  /// All its tokens.
  let tokens: Range<Int>
  /// The tokens of the proper name, where it has one.
  let name: Range<Int>
  /// The token of the class noun.
  let head: Int
  /// The state of its nisba.
  var state: Int?
  /// It bears a name of its own, or describes one body of one state.
  let isName: Bool
  /// Its words name it alone: see `NameProposal.isOwnBody`.
  var isOwn = false

  /// The name as the grammar proposes it.
  var proposal: NameProposal { NameProposal(tokens: name, type: .organization, strength: .weak, isOwnBody: isOwn) }
}
