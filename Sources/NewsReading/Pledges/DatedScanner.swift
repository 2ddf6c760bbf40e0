import ArabicText
import NewsRecords
import NewsTimes

/// Finds what the present tense or a verbal noun sets for a day to come: «ينطلق المهرجان الخميس المقبل», «إجراء الانتخابات في
/// تشرين الأول المقبل».
///
/// The press puts what is arranged in the present; the time alone tells that it lies ahead. So every time after the day of
/// publication looks back for the verb or noun that it dates.
struct DatedScanner: Sendable {
  let lexicon: PledgeLexicon
  let words: ActWords
  let clauses: ClauseFinder
  let times: TimeCover
  let names: NameCover
  let published: CalendarDay?

  /// A verb or noun and the time that dates it.
  struct Hit: Sendable, Equatable {
    let act: Int
    let isVerb: Bool
    let end: Int
  }

  /// The furthest before its time that the act may stand, in tokens.
  static let reach = 30

  /// The dated acts of `text`, in the order of their times.
  func hits(in text: TokenizedText) -> [Hit] {
    guard let published else { return [] }
    return times.times(in: text.tokens.indices).compactMap { time in
      guard isAhead(time.expression, of: published) else { return nil }
      return act(before: time.tokens, in: text)
    }
  }

  private func isAhead(_ expression: TimeExpression, of published: CalendarDay) -> Bool {
    // «خلال الأيام المقبلة» lies ahead without a date.
    if expression.value == "FUTURE_REF" { return true }
    guard expression.type == .date || expression.type == .time, let interval = expression.interval,
      let start = CalendarDay(iso: interval.from)
    else { return false }
    // A year alone dates a plan at best: «استضافة كأس العالم عام 2034».
    return start > published && expression.value.utf8.count > 4
  }

  /// The nearest imperfect or dated noun before `time` in its clause; nothing where a future or a new clause stands between.
  private func act(before time: Range<Int>, in text: TokenizedText) -> Hit? {
    let lower = max(clauses.envelope(of: time.lowerBound).lowerBound, time.lowerBound - Self.reach)
    for index in (lower..<max(lower, time.lowerBound)).reversed() {
      let token = text.tokens[index]
      if token.isScalar(":") || token.kind == .newline || token.isScalar(".")
        || words.isOne(.breaker, at: index, in: text)
      {
        return nil
      }
      guard token.kind == .word else { continue }
      if lexicon.future.isFuture(at: index, in: text) || words.isOne(.relative, at: index, in: text) { return nil }
      if lexicon.dated.longestMatch(in: text, at: index, allowing: [.conjunction, .la, .ba]) != nil {
        return Hit(act: index, isVerb: false, end: time.upperBound)
      }
      if isImperfect(index, text) { return Hit(act: index, isVerb: true, end: time.upperBound) }
    }
    return nil
  }

  private func isImperfect(_ index: Int, _ text: TokenizedText) -> Bool {
    guard names.mention(at: index) == nil else { return false }
    let shape = WordShape(at: index, in: text)
    if shape.isThirdPersonImperfect { return lexicon.future.isImperfect(shape.withoutFirst) }
    let bare = WordShape(at: index, in: text, droppingConjunction: true)
    return shape.beginsWithConjunction && bare.isThirdPersonImperfect && lexicon.future.isImperfect(bare.withoutFirst)
  }
}
