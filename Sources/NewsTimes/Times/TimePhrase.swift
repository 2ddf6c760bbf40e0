import NewsRecords

/// What the words of a time say, before anything is counted from a day: the grammar makes it, the anchoring resolves it.
indirect enum TimePhrase: Sendable, Hashable {
  /// «29 حزيران», «كانون الثاني 2020», «عام 2017».
  case date(DateFields)
  /// «الاثنين», «الاثنين الماضي».
  case weekday(Int, Direction?)
  /// «أمس», with the weekday said beside it: «أمس الإثنين».
  case deictic(Int, weekday: Int?)
  /// «العام الماضي», «هذا الأسبوع», «نهاية العام» (current).
  case period(TimeUnit, Direction)
  /// «مؤخرا»: the row of `vague-times.tsv`.
  case vague(Int)
  /// The season that begins in `month`: «صيف 2014», «الشتاء المقبل».
  case season(month: Int, DateFields)
  /// «الربع الأول من», «النصف الثاني من»: part `index` of `count` (−1: the last) of a period.
  case portion(index: Int, count: Int, TimePhrase)
  /// «تسعينيات القرن الماضي»: 9 and the century's number, nil where it is not said.
  case decade(Int, century: Int?)
  /// «القرن التاسع عشر».
  case century(Int, beforeChrist: Bool)
  /// «مطلع العام».
  case part(TimeExpression.Modifier, isEdge: Bool, TimePhrase)
  /// «وقت لاحق من هذا الشهر».
  case later(TimePhrase)
  /// «مساء الثلاثاء»: the row of `day-parts.tsv`, nil day for the day of publication; `late` for «ساعة متأخرة من».
  case dayPart(Int, TimePhrase?, late: Bool)
  case clock(ClockTime, TimePhrase?)
  case range(TimePhrase, TimePhrase)
  case duration(Duration)
  /// «قبل ثلاثة أيام» is backwards, «بعد يومين» forwards.
  case shift(Duration, forwards: Bool)
  /// «كل يوم»: the TIMEX3 value.
  case set(SetPhrase)
  /// The row of `feasts.tsv`, with the year or direction said of it.
  case feast(Int, DateFields)
  /// «عشية رأس السنة».
  case eve(TimePhrase)
}

/// The fields of a date as far as the text gives them.
struct DateFields: Sendable, Hashable {
  var day: Int?
  var month: Int?
  var year: Int?
  var era: Era = .gregorian
  /// «حزيران الماضي»: the month itself is placed.
  var direction: Direction?
  /// «حزيران من العام الماضي»: its year is placed.
  var yearDirection: Direction?
  /// «الثلاثين من الشهر الجاري»: the month is named by its place alone.
  var monthDirection: Direction?
  /// «الجمعة 13 آب».
  var weekday: Int?
  /// «حزيران/ مايو»: the second name, where the two disagree.
  var otherMonth: Int?

  /// Whether nothing is left to complete.
  var isComplete: Bool { year != nil }
}

/// A length of time: «عام ونصف» is 1.5 years, «ساعات قليلة» an unknown number of hours.
struct Duration: Sendable, Hashable {
  struct Amount: Sendable, Hashable {
    /// Nil for an unknown number.
    var count: Double?
    var unit: TimeUnit
  }

  /// Longest unit first.
  var amounts: [Amount]
  /// «تسعين إلى 180 يوما»: the other end.
  var upTo: Double?
  /// «أقل من», «نحو».
  var mod: TimeExpression.Modifier?
  /// «الأشهر القليلة الماضية» ends now, «الأيام الثلاثة المقبلة» begins now.
  var direction: Direction?
  /// How it stands to what is around it.
  var frame = Frame.plain

  enum Frame: UInt8, Sendable {
    case plain
    /// «قبل ثلاثة أشهر من الانتخابات»
    case beforeEvent
    case afterEvent
    /// «منذ شهرين»
    case since
    /// «بعد خمسة أيام» in a narrative
    case afterText
  }

  init(_ count: Double?, _ unit: TimeUnit) { amounts = [Amount(count: count, unit: unit)] }
}

/// A time of the clock.
struct ClockTime: Sendable, Hashable {
  var hour: Int
  var minute: Int
  /// The row of `zones.tsv`, −1 for Greenwich, nil where none is said.
  var zone: Int?
}

/// A returning time: its TIMEX3 value.
enum SetPhrase: Sendable, Hashable {
  /// «كل أسبوعين»
  case every(Double, TimeUnit)
  /// «كل يوم جمعة», «أيام الجمعة»
  case weekday(Int, dayPart: Int?)
  /// «كل صباح»
  case dayPart(Int)
  /// The row of `frequencies.tsv`.
  case frequency(Int)
}
