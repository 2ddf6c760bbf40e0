import ArabicText
import NewsRecords
import Testing

@testable import NewsTimes

@Suite struct NumericDateTests {
  @Test(arguments: [
    Meaning(
      "2021-03-05", "5/3/2021", "٥/٣/٢٠٢١", "05-03-2021", "5.3.2021", "2021/3/5", "2021-03-05", "بتاريخ 5/3/2021",
      "٢٠٢١/٣/٥",
      "5-3-2021م", "\u{200F}5/3/2021"),
    Meaning("2021-10-15", "15/10/2021", "10/15/2021"),
    Meaning("2021-08-09", "1443/1/1هـ", "1/1/1443هـ"),
    Meaning("2021-03-05", "بتاريخ 5/3", "يوم 5/3"),
    Meaning("2021-05", "في 5/2021"),
    Meaning("2018-05-15", "مايو 15، 2018", "مايو-15-2018"),
  ])
  func dates(meaning: Meaning) { expectValues(meaning) }

  @Test(arguments: [
    "القرار 15/70", "النتيجة 3-2", "32/13/2021", "31/2/2021", "نسخة 1.2.3", "مجموعة 5+1", "هاتف 07701234567",
  ])
  func noDate(phrase: String) { #expect(values(phrase) == "") }
}
