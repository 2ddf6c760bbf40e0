import NewsRecords

/// A pledge in the making: tokens, not yet ranges.
struct PledgeCandidate: Sendable {
  /// The words that open it.
  var trigger: Range<Int>
  /// The clause.
  var clause: Range<Int>
  var kind: Pledge.Kind
  var doer: PledgeCue.Doer
  var form: PledgeCue.Form
  /// What stands before the clause.
  var opener: ClauseFinder.Start.Opener
  /// The verb before an announced act, whose subject is the one who acts.
  var announcement: Int?
  /// Whoever stands behind the announced act has it done to him, «أعلن الوزير نقل السجين».
  var isDoneToNext = false
  /// The name of the rule, as in `rules-acts.tsv`.
  var rule: String
}
