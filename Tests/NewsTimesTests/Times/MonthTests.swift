import ArabicText
import NewsRecords
import Testing

@testable import NewsTimes

@Suite struct MonthTests {
  @Test(arguments: [
    Meaning(
      "2019-01", "زار الوفد المدينة في كانون الثاني 2019", "في كانون ثاني ٢٠١٩", "خلال شهر كانون الثاني عام 2019"),
    Meaning("2020-02", "أقيم المعرض في شباط 2020", "شباط من العام 2020", "في شهر شباط/ فبراير 2020"),
    Meaning("2018-08", "افتتح الجسر في آب 2018", "منذ آب ٢٠١٨", "في شهر آب 2018"),
    Meaning("2017-10", "تشرين الأول 2017", "في تشرين أول 2017", "تشرين الأول من عام 2017"),
    Meaning("2017-12", "كانون الأول 2017", "في كانون أول ٢٠١٧"),
    Meaning("2017-11-05", "في 5 تشرين الثاني 2017", "الخامس من تشرين ثاني 2017"),
  ])
  func levant(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning("2015-04-03", "يوم 3 أبريل 2015", "في 3 إبريل 2015", "3 ابريل 2015م"),
    Meaning("2016-06", "في يونيو 2016", "في شهر يونية 2016", "يونيه 2016"),
    Meaning("2016-07", "يوليو 2016", "يولية 2016", "في شهر يوليه 2016"),
    Meaning("2020-03", "في مارس 2020", "خلال مارس من عام 2020"),
  ])
  func egyptAndGulf(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning("2019-01-20", "20 جانفي 2019", "في العشرين من جانفي 2019"),
    Meaning("2019-04", "أفريل 2019", "شهر أفريل من سنة 2019"),
    Meaning("2019-06", "في جوان 2019", "شهر جوان 2019"),
    Meaning("2019-07-05", "يوم 5 جويلية 2019", "الخامس من جويلية 2019"),
    Meaning("2019-08", "في أوت 2019", "شهر أوت 2019"),
    Meaning("2019-05-01", "1 ماي 2019", "الفاتح من ماي 2019"),
  ])
  func algeriaAndTunisia(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning("2021-07-14", "14 يوليوز 2021", "في 14 يوليوز من السنة الجارية"),
    Meaning("2018-08-20", "20 غشت 2018"),
    Meaning("2018-09", "في شتنبر 2018", "شهر شتنبر 2018"),
    Meaning("2018-11-06", "السادس من نونبر 2018"),
    Meaning("2018-12", "دجنبر 2018", "دجنبر من عام 2018"),
  ])
  func morocco(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning("2019-08-01", "1 أغشت 2019"),
    Meaning("2019-09", "في شتمبر 2019"),
    Meaning("2019-12-02", "2 دجمبر 2019"),
  ])
  func mauritania(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning("1985-04-03", "في 3 الطير 1985"),
    Meaning("1990-08-15", "15 هانيبال 1990"),
    Meaning("1988-09-01", "الأول من الفاتح 1988"),
  ])
  func oldLibya(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning("2021-03-21", "1 فروردين 1400", "الأول من فروردين 1400"),
    Meaning("2018-02-11", "22 بهمن 1396"),
    Meaning("2009-06-12", "في 22 خرداد 1388"),
  ])
  func iran(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    Meaning("2021-12", "شهر 12 المقبل", "الشهر الثاني عشر المقبل"),
    Meaning("2019-10", "شهر 10 من عام 2019", "الشهر العاشر من عام 2019"),
  ])
  func byNumber(meaning: Meaning) { expectValues(meaning) }

  /// Names of months that are also other words count only where something beside them says so.
  @Test(arguments: [
    "مارس ضغوطا على الشركات", "مارس اللاعب هوايته", "قالت تيريزا ماي إن الاتفاق قريب", "آب القادة إلى قواعدهم",
    "لقاح من إنتاج شركة نيسان", "الماء والكهرباء", "جلس ناصر مع الطير", "فيلم رمضان الجديد عن جوان وحدها",
    "الأسباب التي ذكرها", "محرم عليهم الدخول",
  ])
  func noMonth(phrase: String) { #expect(values(phrase) == "") }
}

@Suite struct DoubleFormTests {
  @Test(arguments: [
    Meaning(
      "2020-06-29", "29 حزيران/ يونيو 2020", "29 حزيران / يونيو 2020", "29 حزيران/يونيو 2020", "29 حزيران (يونيو) 2020"),
    Meaning(
      "2019-01", "كانون الثاني (يناير) 2019", "كانون الثاني/يناير 2019", "كانون الثاني-يناير 2019",
      "يناير - كانون الثاني 2019"),
    Meaning("2020-11-03", "الثالث من تشرين الثاني/ نوفمبر 2020", "3 نوفمبر / تشرين الثاني من عام 2020"),
    Meaning("2020-06", "في يونيو/ حزيران من العام الماضي", "حزيران (يونيو) من العام الماضي"),
    Meaning("2021-12-31", "يوم 31 كانون الأول/ ديسمبر للعام الجاري", "31 ديسمبر/كانون الأول من العام الحالي 2021"),
  ])
  func oneTime(meaning: Meaning) { expectValues(meaning) }

  @Test func disagreement() {
    let text = "عقد الاجتماع في 5 حزيران/ مايو 2020"
    let reading = reader.read(.init(text), published: CalendarDay(iso: tuesday))
    #expect(reading.times.map(\.expression.value) == ["2020-06-05"])
    #expect(reading.diagnostics.map(\.code) == ["months-disagree"])
  }
}
