import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct DisjointDeadlinesTests {
  private func deadlines(_ days: [String]) -> [Difference] {
    Affair(
      days.enumerated().map { index, day in
        ("n\(index)", "2024-03-18", "قال رئيس المجلس سهيل المراني إن المجلس سيفتح ميناء الهدهد أمام السفن \(day).")
      }
    ).dossier.differences.filter { $0.rule == "disjoint-deadline" }
  }

  @Test func twoDaysExcludeOneAnother() {
    #expect(deadlines(["بحلول 10 نيسان 2024", "بحلول 20 نيسان 2024"]).map(\.sides.count) == [2])
  }

  @Test func threeDaysAreOneQuestion() {
    #expect(
      deadlines(["بحلول 10 نيسان 2024", "بحلول 20 نيسان 2024", "بحلول 30 نيسان 2024"]).map(\.sides.count) == [3])
  }

  /// One speech in two articles: the days differ by the days of print alone.
  @Test(arguments: [
    (("2024-03-18", "الأربعاء"), ("2024-03-22", "الأربعاء")),
    (("2024-03-18", "خلال أسبوع"), ("2024-03-19", "خلال أسبوع")),
    (("2024-03-18", "على الفور"), ("2024-03-19", "على الفور")),
    (("2024-03-18", "يوم 20 آذار"), ("2024-03-21", "في 20 آذار/مارس")),
  ])
  func whatIsReckonedFromTheDayOfPrintAgrees(first: (String, String), second: (String, String)) {
    let texts = [first, second].enumerated().map { index, told in
      ("n\(index)", told.0, "قال رئيس المجلس سهيل المراني إن المجلس سيفتح ميناء الهدهد أمام السفن \(told.1).")
    }
    #expect(!Affair(texts).differences.contains("disjoint-deadline"))
  }

  @Test func otherWordsOfOtherDaysDoNot() {
    let texts = [("2024-03-18", "الأربعاء المقبل"), ("2024-03-18", "الجمعة المقبل")].enumerated().map { index, told in
      ("n\(index)", told.0, "قال رئيس المجلس سهيل المراني إن المجلس سيفتح ميناء الهدهد أمام السفن \(told.1).")
    }
    #expect(Affair(texts).differences.contains("disjoint-deadline"))
  }

  @Test func aDayInItsMonthAgrees() {
    #expect(deadlines(["بحلول 10 نيسان 2024", "بحلول 10 نيسان 2024"]).isEmpty)
    #expect(deadlines(["بحلول 10 نيسان 2024", "في نيسان 2024"]).isEmpty)
  }
}
