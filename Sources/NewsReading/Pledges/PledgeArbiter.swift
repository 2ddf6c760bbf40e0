/// Chooses between proposals that cover the same words.
enum PledgeArbiter {
  /// The candidates that stay, in the order of the text. A candidate whose trigger lies in the clause of one that opens
  /// before it says the same thing again («تعهد بأنه سيعيد»), unless it schedules something else that the clause names.
  static func settle(_ candidates: [PledgeCandidate]) -> [PledgeCandidate] {
    let ordered = candidates.enumerated().sorted { a, b in
      (a.element.place, a.element.rank, a.offset) < (b.element.place, b.element.rank, b.offset)
    }.map(\.element)
    let scheduled = Set(candidates.filter { $0.rule == PledgeRule.scheduled }.flatMap(\.clause))
    var kept: [PledgeCandidate] = []
    var covered = 0
    for var candidate in ordered {
      if candidate.rule == PledgeRule.scheduled {
        kept.append(candidate)
        continue
      }
      // «انطلاق الموسم المقرر في أيار» is scheduled once, by its adjective.
      if candidate.rule == PledgeRule.dated, candidate.clause.contains(where: scheduled.contains) { continue }
      // «يتوجه الفريق السبت إلى معسكر يستمر حتى الخميس»: each has its own day.
      if candidate.rule == PledgeRule.dated, let last = kept.last, last.rule == PledgeRule.dated,
        last.trigger.upperBound < candidate.trigger.lowerBound, candidate.trigger.lowerBound < covered
      {
        kept[kept.count - 1].clause = last.clause.lowerBound..<candidate.trigger.lowerBound
        covered = candidate.trigger.lowerBound
      }
      guard candidate.trigger.lowerBound >= covered else { continue }
      candidate.clause = max(candidate.clause.lowerBound, covered)..<candidate.clause.upperBound
      kept.append(candidate)
      covered = candidate.clause.upperBound
    }
    return kept.sorted { ($0.clause.lowerBound, $0.clause.upperBound) < ($1.clause.lowerBound, $1.clause.upperBound) }
  }
}

extension PledgeCandidate {
  /// Where it opens: a future with its subject («القرار بالدمج سيصدر غدا»), everything else with its word.
  fileprivate var place: Int {
    rule == PledgeRule.future || rule == PledgeRule.negativeFuture ? clause.lowerBound : trigger.lowerBound
  }

  /// Of two that open at the same word the more explicit goes first.
  fileprivate var rank: Int {
    switch rule {
    case PledgeRule.future, PledgeRule.negativeFuture: 0
    case PledgeRule.announced, PledgeRule.assurance, PledgeRule.mutual: 2
    case PledgeRule.dated: 3
    default: 1
    }
  }
}

/// The names of the rules, explained in `lexicons/rules-acts.tsv`.
enum PledgeRule {
  static let verb = "pledge-verb"
  static let noun = "pledge-noun"
  static let participle = "pledge-participle"
  static let phrase = "pledge-phrase"
  static let obligation = "pledge-obligation"
  static let future = "pledge-future"
  static let negativeFuture = "pledge-negative-future"
  static let announced = "pledge-announced-act"
  static let assurance = "pledge-assurance"
  static let mutual = "pledge-mutual-affirmation"
  static let dated = "pledge-dated-act"
  static let scheduled = "pledge-scheduled-event"
}
