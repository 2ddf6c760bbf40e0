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
  let deadlines: DeadlineWords
  let published: CalendarDay?

  /// A verb or noun and the time that dates it.
  struct Hit: Sendable, Equatable {
    let act: Int
    let isVerb: Bool
    let end: Int
    /// The verb begins with ت, so it may be a noun, «تصور».
    var isDoubtful = false
    /// What stands before the verb is no part of it: «مهرجان يستمر لمدة أسبوع».
    var opensClause = false
    /// The clause ends at the first comma behind the time: what follows in such leads tells of other things.
    var isShort = false
  }

  /// The furthest before its time that the act may stand, in tokens.
  static let reach = 30

  /// The dated acts of `text`, in the order of their times.
  func hits(in text: TokenizedText) -> [Hit] {
    guard published != nil else { return [] }
    return times.times(in: text.tokens.indices).compactMap { time in
      if let hit = lasting(time, in: text) { return hit }
      // «الأيام المقبلة» lies ahead without a date; «المستقبل» alone says nothing.
      let isVague = time.expression.value == "FUTURE_REF" && !isOneWordBehindIn(time.tokens, text)
      guard isVague || isAhead(time) else { return staged(on: time, in: text) }
      // «لاحقا» dates what stands close to it.
      let lower = isVague && time.tokens.count == 1 ? time.tokens.lowerBound - Self.vagueReach : 0
      // «تصور لمستقبل …» beside «المرحلة المقبلة»: ت is too weak a sign of a verb where the time is vague as well.
      return act(before: time.tokens, in: text).flatMap {
        isVague && $0.isDoubtful || $0.act < lower ? nil : $0
      } ?? staged(on: time, in: text)
    }
  }

  /// «يلتقي الوزير اليوم …»: at the head of a sentence such a verb sets something for the very day, or for one to come, whatever
  /// verbs stand between.
  private func staged(on time: TimesAndQuantities.Time, in text: TokenizedText) -> Hit? {
    guard let published, let interval = time.expression.interval, time.expression.type != .duration,
      let day = CalendarDay(iso: interval.from), day >= published, time.expression.value.utf8.count > 7,
      let sentence = text.sentence(holding: time.tokens.lowerBound)
    else { return nil }
    let act = text.sentences[sentence].lowerBound
    guard act < time.tokens.lowerBound, time.tokens.lowerBound - act <= Self.reach,
      lexicon.staged.longestMatch(in: text, at: act, allowing: .conjunction) != nil, names.mention(at: act) == nil,
      !(max(act, time.tokens.lowerBound - Self.relativeReach)..<time.tokens.lowerBound).contains(where: {
        words.isOne(.relative, at: $0, in: text)
      })
    else { return nil }
    return Hit(act: act, isVerb: true, end: time.tokens.upperBound, isShort: true)
  }

  /// «يستمر أربعة أيام», «تتواصل على مدى أسبوع»: how long it is to go on; with «منذ» it began long ago.
  private func lasting(_ time: TimesAndQuantities.Time, in text: TokenizedText) -> Hit? {
    let isLength =
      time.expression.type == .duration && time.expression.value.hasPrefix("P") && isHowLong(time.tokens, text)
    guard isLength || isAhead(time) && isUntil(time.tokens, text) else { return nil }
    let act = (max(0, time.tokens.lowerBound - Self.lastingReach)..<time.tokens.lowerBound).last { index in
      text.tokens[index].kind == .word && names.mention(at: index) == nil
        && lexicon.lasting.longestMatch(in: text, at: index, allowing: .conjunction) != nil
    }
    guard let act, !words.isOne(.hypothesis, at: act - 1, in: text), !words.isOne(.negation, at: act - 1, in: text),
      !words.isOne(.complementiser, at: act - 1, in: text)
    else { return nil }
    return Hit(act: act, isVerb: true, end: time.tokens.upperBound, opensClause: true)
  }

  /// «يستمر حتى 31 آب», «تتواصل إلى الخميس»
  private func isUntil(_ time: Range<Int>, _ text: TokenizedText) -> Bool {
    (max(0, time.lowerBound - 2)...time.lowerBound).contains { Self.until.contains(text.tokens[$0].key) }
  }

  private static let until: [FoldedKey] = ["حتى", "إلى", "لغاية"].map { FoldedKey($0) }

  /// «لمدة أربعة أيام»: «زيارة تستمر ثلاثة أيام» without it describes a visit.
  private func isHowLong(_ time: Range<Int>, _ text: TokenizedText) -> Bool {
    (max(0, time.lowerBound - 2)...time.lowerBound).contains { deadlines.role(at: $0, in: text) == .lasting }
  }

  /// The furthest before its length of time that «يستمر» may stand: «يستمر المهرجان لمدة أربعة أيام».
  static let lastingReach = 5

  /// Of a relative clause that opens so near before the time, the time is part.
  static let relativeReach = 5

  /// The same for a vague time of one word: «يفتتح الجسر قريبا».
  static let vagueReach = 6

  private func isOneWordBehindIn(_ time: Range<Int>, _ text: TokenizedText) -> Bool {
    time.count == 1 && words.isOne(.continuation, at: time.lowerBound - 1, in: text)
  }

  /// Whether `time` is a day, week or month after the day of publication.
  func isAhead(_ time: TimesAndQuantities.Time) -> Bool {
    let expression = time.expression
    guard let published, expression.type == .date || expression.type == .time, let interval = expression.interval,
      let start = CalendarDay(iso: interval.from)
    else { return false }
    // A year alone dates a plan at best («استضافة كأس العالم عام 2034»), and «الربع الأخير» may be one of a match.
    return start > published && expression.value.utf8.count > 4
      && !(time.tokens.count < 3 && expression.value.utf8.contains(UInt8(ascii: "Q")))
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
      if isImperfect(index, text) {
        guard !words.isOne(.stative, at: index, in: text), !words.isOne(.relative, at: index - 1, in: text) else {
          return nil
        }
        let shape = WordShape(at: index, in: text, droppingConjunction: true)
        return Hit(act: index, isVerb: true, end: time.upperBound, isDoubtful: shape.beginsWithTeh)
      }
    }
    return nil
  }

  private func isImperfect(_ index: Int, _ text: TokenizedText) -> Bool {
    guard names.mention(at: index) == nil, !words.isOne(.expectation, at: index, in: text) else { return false }
    let shape = WordShape(at: index, in: text)
    if shape.isThirdPersonImperfect, shape.beginsWithTeh, !mayBeVerb(index, text) { return false }
    if shape.isThirdPersonImperfect { return lexicon.future.isImperfect(shape.withoutFirst) }
    let bare = WordShape(at: index, in: text, droppingConjunction: true)
    return shape.beginsWithConjunction && bare.isThirdPersonImperfect && lexicon.future.isImperfect(bare.withoutFirst)
  }

  /// «تقدم» is "progress" as well as "she offers": behind a preposition or another verb («ليوقف تقدم …») it is the noun.
  private func mayBeVerb(_ index: Int, _ text: TokenizedText) -> Bool {
    guard index > 0, text.tokens[index - 1].kind == .word else { return true }
    if words.isOne(.continuation, at: index - 1, in: text) { return false }
    let before = WordShape(at: index - 1, in: text)
    return !before.isThirdPersonImperfect && !before.beginsWithLa || names.mention(at: index - 1) != nil
  }
}
