import ArabicText
import NewsRecords

/// What a word or phrase can mean to the readers of times and quantities. A phrase may have several senses: «ثانية» is a
/// unit of time and an ordinal. Trivial values only, so that looking one up copies a few bytes.
enum Sense: Sendable, Hashable {
  /// «حزيران»: the number of the month, its calendar, and what it asks for before it counts as a month.
  case month(Int, Era, Guard)
  /// «الاثنين» is 1; bare forms («جمعة») count only behind يوم, أيام, كل.
  case weekday(Int, bare: Bool)
  case unit(TimeUnit, UnitForm)
  /// «أمس» is −1.
  case deictic(Int)
  case relative(Direction)
  /// «هذا», «هذه».
  case demonstrative
  /// «نهاية» is an edge, «أواخر» a stretch.
  case part(TimeExpression.Modifier, isEdge: Bool)
  /// The row of `day-parts.tsv`.
  case dayPart(Int)
  case role(Role)
  /// The row of `vague-times.tsv`.
  case vague(Int)
  /// First month of the season.
  case season(Int)
  /// «تسعينيات» is 9.
  case decade(Int)
  /// The row of `feasts.tsv`.
  case feast(Int)
  /// The row of `zones.tsv`.
  case zone(Int)
  case zoneLead
  case greenwich
  /// The row of `frequencies.tsv`.
  case frequency(Int)
  /// «هـ», «م», «ق.م».
  case era(Era)
  case number(NumberWord)
  case approximator(Quantity.Relation, after: Bool)
  /// The row of `currencies.tsv`.
  case currency(Int)
  case percent
  /// The row of `news-nouns.tsv`.
  case noun(Int, UnitForm)
  /// The row of `predicates.tsv`.
  case predicate(Int)
  case tense(Tense)
  /// «قرار»: the number behind it is a name.
  case identifierHead
  /// «شارع»: the date behind it is a name.
  case nameHead
  /// A phrase that holds a word of time and is no time: «الرأي العام».
  case trap
  /// «على», «أن»: words that are never counted.
  case particle
  /// A word of the small set that `glue-words.tsv` names.
  case glue(Glue)
}

/// A calendar.
enum Era: UInt8, Sendable, Hashable { case gregorian, hijri, iran, beforeChrist }

/// What a month's name needs beside it.
enum Guard: UInt8, Sendable, Hashable { case none, beside, between }

/// A unit of time, shortest first.
enum TimeUnit: UInt8, Sendable, Hashable, Comparable, CaseIterable {
  case second, minute, hour, day, week, month, year, decade, century

  static func < (a: TimeUnit, b: TimeUnit) -> Bool { a.rawValue < b.rawValue }
}

/// The grammatical number of a counted word.
enum UnitForm: UInt8, Sendable, Hashable, CaseIterable {
  case singular
  /// «يوما»: the accusative behind 11 to 99.
  case counted
  case dual
  /// «يومي الاثنين والثلاثاء»
  case construct
  case plural
}

/// Where an adjective places a period: «الماضي», «الجاري», «المقبل».
enum Direction: UInt8, Sendable, Hashable, CaseIterable { case past, recent, current, next, before, same, following }

/// The relation a preposition gives to the time behind it.
enum Role: UInt8, Sendable, Hashable, CaseIterable {
  case since, until, by, before, after, during, between, from, to, at, ago, each, conjunction, matching
}

/// The tense a word gives to its clause.
enum Tense: UInt8, Sendable, Hashable { case past, present, future }

/// Small words that rules name: each is one slot of a pattern, its spellings stand in `glue-words.tsv`.
enum Glue: UInt8, Sendable, Hashable, CaseIterable {
  /// «الثالثة والنصف», «عام ونصف», «إلا ربعا»
  case half, quarter, third
  /// «السابعة إلا ربعا»
  case less
  /// «عشية رأس السنة»
  case eve
  /// «غرة محرم», «سلخ رمضان»
  case firstDay, lastDay
  /// «وقت لاحق من هذا الشهر», «وقت سابق من العام»
  case laterIn, earlierIn
  /// «ساعة متأخرة من ليلة أمس»
  case lateHour
  /// «الأشهر القليلة الماضية»
  case few
  /// «عدة أيام»
  case several
  /// «الثلاثينيات من عمره» is an age and no decade
  case age
  /// «أعمارهم»: the years that follow are an age
  case ageCue
  /// «من أصل 18»
  case outOf
  /// «وأربع أخرى»
  case another
  /// «بتاريخ»
  case dated
  /// «للموسم 2020-2021»
  case seasonOf
  /// «مونديال 2022»: the bare number behind is a year
  case yearHead
  case midnight
  /// «تاريخ النشر»
  case published
  /// «فصل الصيف»
  case titled
  /// «الـ» written apart from its number
  case article
  /// «نفس اليوم»
  case sameAs
  /// «صحيفة اليوم»
  case paper
  /// «السابع من سبتمبر و11 منه»
  case ofIt
  /// «أن تحضر»
  case that
  /// «من 13 لـ21 أكتوبر»
  case unto
  /// No pattern's slot: what an unknown name in the file becomes, which a test forbids.
  case unknown
}
