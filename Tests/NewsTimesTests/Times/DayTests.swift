import ArabicText
import NewsRecords
import Testing

@testable import NewsTimes

@Suite struct DayTests {
  @Test(arguments: [
    Meaning("2021-07-27", "اليوم", "هذا اليوم", "اليوم الثلاثاء", "اليوم (الثلاثاء)"),
    Meaning("2021-07-26", "أمس", "البارحة", "أمس الإثنين", "أمس الاثنين", "يوم أمس الإثنين", "أمس (الإثنين)", "بالأمس"),
    Meaning("2021-07-25", "أول أمس", "أول من أمس", "أمس الأول", "أول من أمس الأحد"),
    Meaning("2021-07-28", "غدا", "غدا الأربعاء", "يوم غد", "غدا (الأربعاء)"),
    Meaning("2021-07-29", "بعد غد", "بعد غد الخميس"),
  ])
  func deictic(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning(
      "2021-07-26", "أعلن الناطق الاثنين أن الجسر أغلق", "قالت الوزارة يوم الإثنين", "وصل الاثنين",
      "وتوجهت البعثة الاثنين إلى الميناء"),
    Meaning("2021-07-27", "أعلنت البلدية الثلاثاء خطتها"),
    Meaning("2021-07-24", "وأكد السبت", "انتهى الاجتماع يوم السبت"),
    Meaning("2021-07-28", "سيعقد الاجتماع الأربعاء", "من المقرر أن يزور الأربعاء المدينة"),
    Meaning("2021-07-29", "يزور الوفد بغداد الخميس", "يستضيف النادي ضيفه الخميس"),
    Meaning("2021-07-22", "كان يزور المدينة الخميس", "لم يحضر الخميس"),
    Meaning("2021-08-02", "الاثنين المقبل", "يوم الاثنين القادم"),
    Meaning("2021-08-03", "الثلاثاء المقبل"),
    Meaning("2021-07-20", "الثلاثاء الماضي", "يوم الثلاثاء الفائت"),
    Meaning("2021-07-23", "الجمعة الماضية", "يوم الجمعة الماضي"),
  ])
  func weekday(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning(
      "2021-08-13", "الجمعة 13 آب 2021", "يوم الجمعة الموافق 13 آب 2021", "الجمعة، 13 أغسطس 2021", "الجمعة (13 آب 2021)"
    ),
    Meaning("2021-07-05", "الاثنين 5 تموز"),
  ])
  func weekdayWithDate(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning("2020-02-23", "الثالث والعشرين من شباط 2020", "الثالث والعشرون من شباط 2020", "23 من شباط 2020"),
    Meaning("2021-12-31", "الحادي والثلاثين من كانون الأول المقبل"),
    Meaning("2021-09-01", "ستبدأ في الأول من أيلول"),
    Meaning("2019-05-12", "الثاني عشر من أيار 2019", "الثاني عشر من شهر مايو 2019"),
    Meaning("1975-09-01", "الفاتح من سبتمبر 1975"),
    Meaning("2020-04-20", "العشرين من نيسان 2020"),
  ])
  func spelled(meaning: Meaning) { expectValues(meaning) }

  @Test func weekdayAgainstDate() {
    let reading = reader.read(.init("عقد اللقاء الخميس 13 آب 2021"), published: CalendarDay(iso: tuesday))
    #expect(reading.times.map(\.expression.value) == ["2021-08-13"])
    #expect(reading.diagnostics.map(\.code) == ["weekday-disagrees"])
  }

  /// The pair says on what day the report was written: here Wednesday, a day after that of publication.
  @Test func pairShiftsTheReference() {
    let reading = reader.read(.init("أعلن أمس الثلاثاء أنه يسافر غدا"), published: CalendarDay(iso: tuesday))
    #expect(reading.times.map(\.expression.value) == ["2021-07-27", "2021-07-29"])
    #expect(reading.diagnostics.map(\.code) == ["written-another-day"])
  }

  @Test(arguments: [
    ("يوم 31 من كانون الأول 2020", "يوم 31 من كانون الأول 2020"), ("وفي مساء الثلاثاء، غادر", "مساء الثلاثاء"),
    ("بحلول نهاية العام الجاري.", "نهاية العام الجاري"), ("ومطلع العام", "مطلع العام"),
  ])
  func ranges(text: String, expected: String) { #expect(times(text).map(\.range.text) == [expected]) }

  @Test(arguments: [
    "اليوم الأول من المعرض", "في اليوم الثاني", "صحيفة اليوم السابع", "اليوم الوطني للبلاد", "اليوم العالمي للغابات",
  ])
  func noToday(phrase: String) { #expect(values(phrase) == "") }

  /// «اليوم» with a word that makes it another day, a rate, or the name of a paper.
  @Test(arguments: [
    Meaning(
      "", "تنتج 500 برميل في اليوم", "كتبت صحيفة اليوم", "قالت جريدة \"اليوم\"", "صحيفة \"الميناء اليوم\" كتبت",
      "عين اليوم – الميناء"),
    Meaning("1957", "في نفس اليوم من عام 1957"),
    Meaning("2021-07-27", "قالت الوزارة اليوم", "وصل اليوم إلى الميناء"),
  ])
  func noToday(meaning: Meaning) { expectValues(meaning) }

  /// A date of publication may be the day on which an archive fetched the article: the weekday written decides.
  @Test(arguments: [
    Meaning("2021-07-24", "انطلق المهرجان أمس السبت"), Meaning("2021-07-25", "يفتتح المعرض اليوم الأحد"),
    Meaning("2021-07-24;2021-07-25", "أمس السبت وصل الوفد، ويغادر اليوم"),
    // Pairs that disagree fix no day: what is gone by is the last such weekday, what is to come stays open.
    Meaning("2021-07-22;2021-07-24;FUTURE_REF", "أمس الخميس وصل، وأمس السبت خطب، ويغادر غدا الجمعة"),
  ])
  func writtenDaysBefore(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning("2021-10-13/2021-10-21", "سيكون الوفد في جولة من 13 لـ21 تشرين الأول")
  ])
  func untoDays(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning("2021-09-07;2021-09-11", "سيلعب في السابع من أيلول، ثم يلعب في 11 منه"),
    Meaning("2021-07-05;2021-07-09", "وصل في 5 تموز وغادر في التاسع منه"),
    Meaning("", "قرأ 11 منه"),
  ])
  func ofTheMonthBefore(meaning: Meaning) { expectValues(meaning) }

  /// «والعشرين» behind a word that a slip spoilt is no twentieth: the month alone is certain.
  @Test(arguments: [
    Meaning("2020-09", "منذ االتاسع والعشرين من أيلول الماضي"),
    Meaning("2020-09-29", "منذ التاسع والعشرين من أيلول الماضي"),
  ])
  func spoiltOrdinal(meaning: Meaning) { expectValues(meaning) }
}
