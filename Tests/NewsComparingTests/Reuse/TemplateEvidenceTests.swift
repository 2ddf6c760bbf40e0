import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct TemplateEvidenceTests {
  private func report(_ figures: [String]) -> String {
    "سجل مؤشر سوق القمح في ميناء دير الشيح تراجعا بـ \(figures[0]) نقطة ليغلق عند مستوى \(figures[1]) نقطة "
      + "وبتداولات تجاوزت \(figures[2]) مليون دينار وشهدت تداولات اليوم ارتفاع أسهم \(figures[3]) شركة في قيمتها."
  }

  private func pairs(_ one: [String], _ other: [String], days: (String?, String?)) -> Int {
    ReuseFinder().pairs(among: [
      ReuseSamples.article("a", report(one), published: days.0),
      ReuseSamples.article("b", report(other), published: days.1),
    ]).count
  }

  private let monday = ["136", "8654", "3.6", "12"]
  private let tuesday = ["76", "8758", "3.8", "15"]

  @Test func reportsOfTwoDaysWithoutACommonFigureAreAForm() {
    #expect(pairs(monday, tuesday, days: ("2024-05-13", "2024-05-14")) == 0)
  }

  @Test func oneReportInTwoPapersIsACopy() {
    #expect(pairs(monday, monday, days: ("2024-05-13", "2024-05-14")) == 1)
    #expect(pairs(monday, ["136", "8654", "3.8", "15"], days: ("2024-05-13", "2024-05-14")) == 1)
  }

  @Test func withoutTwoDaysNothingIsClaimed() {
    #expect(pairs(monday, tuesday, days: ("2024-05-13", "2024-05-13")) == 1)
    #expect(pairs(monday, tuesday, days: (nil, "2024-05-14")) == 1)
  }

  private func count(_ day: String, _ figure: String) -> String {
    "بلغ عدد القوارب التي دخلت ميناء دير الشيح \(day) وفق تقرير فريق الإحصاء في الميناء \(figure) قارب محملة بالسمك"
  }

  private func pairs(_ one: String, _ other: String) -> Int {
    ReuseFinder().pairs(among: [
      ReuseSamples.article("a", one, published: "2024-05-13"),
      ReuseSamples.article("b", other, published: "2024-05-14"),
    ]).count
  }

  /// «أمس» of two days.
  @Test func oneFigureIsEnoughWhereBothNameTheirOwnDay() {
    #expect(pairs(count("أمس", "1800"), count("أمس", "1554")) == 0)
    #expect(pairs(count("أمس", "1800"), count("أمس", "1800")) == 1)
    #expect(pairs(count("أمس السبت", "1800"), count("أمس السبت", "1554")) == 1)
    #expect(pairs(count("اليوم", "1800"), count("أمس", "1554")) == 1)
  }
}
