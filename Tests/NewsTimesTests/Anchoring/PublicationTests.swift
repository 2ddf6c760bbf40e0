import ArabicText
import NewsRecords
import Testing

@testable import NewsTimes

@Suite struct PublicationTests {
  private func published(_ text: String) -> String? {
    reader.read(TokenizedText(text), published: nil).publishedInText?.day.iso
  }

  @Test(arguments: [
    ("عنوان الخبر\n27 يوليو 2021\nأعلن الناطق أمس خطة جديدة.", "2021-07-27"),
    ("بغداد، 27 تموز 2021 - أعلن الناطق أمس خطة جديدة.", "2021-07-27"),
    ("عنوان\nتاريخ النشر: 5/3/2020\nأعلن الناطق خطة جديدة.", "2020-03-05"),
    ("أعلن الناطق أمس الإثنين خطة جديدة. وكان اللقاء يوم 26 تموز 2021 في بيروت.", "2021-07-27"),
  ])
  func fixedByTheText(text: String, expected: String) { #expect(published(text) == expected) }

  @Test(arguments: [
    "أعلن الناطق خطة جديدة أمس، وكانت الحرب بدأت في 3 آذار 2014 واستمرت أعواما طويلة في البلاد كلها.",
    "أعلن الناطق أمس الإثنين خطة جديدة.", "أعلن الناطق أمس خطة جديدة",
  ])
  func notFixed(text: String) { #expect(published(text) == nil) }

  @Test func relativeTimesCountFromIt() {
    let reading = reader.read(TokenizedText("عنوان الخبر\n27 يوليو 2021\nأعلن الناطق أمس خطة."), published: nil)
    #expect(reading.times.map(\.expression.value) == ["2021-07-27", "2021-07-26"])
  }

  @Test func theGivenDayStands() {
    let reading = reader.read(
      TokenizedText("عنوان\n20 يوليو 2021\nأعلن أمس خطة."), published: CalendarDay(iso: tuesday))
    #expect(reading.publishedInText == nil)
    #expect(reading.times.map(\.expression.value) == ["2021-07-20", "2021-07-26"])
  }
}
