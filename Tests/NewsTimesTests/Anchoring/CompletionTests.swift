import ArabicText
import NewsRecords
import Testing

@testable import NewsTimes

/// The order of completing a year that the text leaves out.
@Suite struct CompletionTests {
  @Test(arguments: [
    Meaning("2022-04", "نيسان المقبل", "شهر نيسان القادم", "أبريل/ نيسان المقبل"),
    Meaning("2021-06", "حزيران الماضي", "شهر يونيو المنصرم", "حزيران الفائت"),
    Meaning("2020-08", "آب الماضي", "في أغسطس الماضي"),
    Meaning("2020-07", "تموز الماضي"),
    Meaning("2021-07-05", "5 تموز الماضي", "الخامس من يوليو الجاري", "5 تموز الحالي"),
    Meaning("2021-10-10", "العاشر من تشرين الأول المقبل", "10 أكتوبر المقبل", "في 10 تشرين الأول القادم"),
    Meaning("2020-05-12", "12 أيار من العام الماضي", "12 مايو من العام الفائت"),
    Meaning("2022-05", "أيار من العام المقبل", "مايو من السنة القادمة"),
    Meaning("2021-07-30", "الثلاثين من الشهر الجاري", "30 من الشهر الحالي", "في الثلاثين من هذا الشهر"),
    Meaning("2021-08-05", "الخامس من الشهر المقبل"),
    Meaning("2021-06-12", "12 من الشهر الماضي"),
  ])
  func placed(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning(
      "2021-12-15", "يجب التسليم بحلول 15 كانون الأول", "تبدأ الدراسة ابتداء من 15 ديسمبر", "اعتبارا من 15 ديسمبر"),
    Meaning(
      "2021-11", "ستجرى الانتخابات في تشرين الثاني", "من المقرر أن تعقد القمة في نوفمبر", "سوف يفتتح المعرض في نوفمبر"),
    Meaning("2022-02-10", "تعتزم الشركة إطلاق هاتفها في 10 شباط", "المقررة في 10 فبراير"),
  ])
  func ahead(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning("2020-11", "انتهت المهمة في نوفمبر عندما غادر الوفد", "وقع الانفجار في تشرين الثاني"),
    Meaning("2021-06-29", "قصفت الطائرات مواقع الجماعة في 29 حزيران", "آخرها في 29 حزيران حينما هاجم المسلحون"),
    Meaning("2020-09-15", "اندلعت الحرائق في 15 أيلول"),
  ])
  func behind(meaning: Meaning) { expectValues(meaning) }

  /// Behind «أن» an imperfect looks ahead, whatever its letter: «أن تحضر».
  @Test(arguments: [
    Meaning("2021-12", "توقعت أن تحضر الوفود في كانون الأول", "قررت أن يعقد اللقاء في ديسمبر"),
    Meaning("2020-12", "وقع الانفجار في كانون الأول"),
  ])
  func subjunctive(meaning: Meaning) { expectValues(meaning) }

  /// «آنذاك» never means a day to come.
  @Test(arguments: [
    Meaning("2021-07-28;PAST_REF", "يلتقيان غدا، وكان المدرب آنذاك لاعبا"),
    Meaning("2010;2010", "فاز النادي عام 2010، وكان المدرب آنذاك لاعبا"),
  ])
  func backwards(meaning: Meaning) { expectValues(meaning) }

  /// Only a present verb close by announces a day to come.
  @Test(arguments: [
    Meaning("2021-07-29", "يزور الوفد بغداد الخميس"),
    Meaning("2021-07-22", "يشتبه بأنهما حاولا إشعال \"حريق\" الخميس"),
  ])
  func announced(meaning: Meaning) { expectValues(meaning) }

  /// A feast that words of the past come with is the last, even behind «بحلول».
  @Test(arguments: [
    Meaning("2021-07-20", "تبادلوا التهاني بحلول عيد الأضحى"), Meaning("2022-07-09", "سيفتتح الجسر بحلول عيد الأضحى"),
    Meaning("2016-12;2016-12-25", "وقع الحريق في كانون الأول 2016 حين اشتعل سوق عيد الميلاد"),
  ])
  func feasts(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: ["بين 10 و15 آب الجاري", "في 10 آب الجاري"])
  func theCurrentMonthIsAnother(phrase: String) {
    let reading = reader.read(TokenizedText(phrase), published: CalendarDay(iso: tuesday))
    #expect(reading.diagnostics.map(\.code) == ["month-is-not-current"])
  }

  @Test func narrative() {
    let text = "بدأ الحصار في 3 آذار 2014. وفي 30 آذار دخل المراقبون البلدة."
    #expect(values(text, published: "2018-06-13") == "2014-03-03;2014-03-30")
    #expect(times(text, published: "2018-06-13").map(\.anchor) == [.explicit, .text])
  }

  @Test(arguments: [("2021-03-25", "2020-06"), ("2021-07-27", "2021-06"), ("2018-05-14", "2017-06")])
  func lastJune(published: String, expected: String) {
    #expect(values("حزيران الماضي", published: published) == expected)
  }

  @Test(arguments: [
    ("في 12 أيار", "XXXX-05-12"), ("في أيار", "XXXX-05"), ("الثلاثاء", "XXXX-WXX-2"), ("أمس", "PAST_REF"),
    ("غدا", "FUTURE_REF"), ("العام المقبل", "FUTURE_REF"), ("مساء الثلاثاء", "XXXX-WXX-2TEV"),
    ("أمس الاثنين", "XXXX-WXX-1"),
    ("قبل ثلاثة أيام", "PAST_REF"), ("الصيف المقبل", "XXXX-SU"),
  ])
  func unanchored(phrase: String, expected: String) {
    #expect(values(phrase, published: nil) == expected)
    #expect(times(phrase, published: nil).map(\.anchor) == [.none])
    #expect(intervals(phrase, published: nil) == "none")
  }

  @Test(arguments: [
    ("في 12 أيار 2020", TimeExpression.Anchor.explicit, "explicit-date"),
    ("أمس", .published, "day-from-publication"),
    ("أمس الإثنين", .published, "day-with-weekday"),
    ("قبل ثلاثة أشهر من الانتخابات", .event, "duration-before-event"),
    ("حزيران الماضي", .published, "last-of-name"),
    ("17 ذي الحجة 1442", .explicit, "hijri-date"),
  ])
  func rules(phrase: String, anchor: TimeExpression.Anchor, rule: String) {
    #expect(times(phrase).map(\.anchor) == [anchor])
    #expect(times(phrase).map(\.rule) == [rule])
  }
}
