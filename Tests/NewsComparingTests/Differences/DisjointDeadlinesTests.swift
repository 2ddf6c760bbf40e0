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

  @Test func aDayInItsMonthAgrees() {
    #expect(deadlines(["بحلول 10 نيسان 2024", "بحلول 10 نيسان 2024"]).isEmpty)
    #expect(deadlines(["بحلول 10 نيسان 2024", "في نيسان 2024"]).isEmpty)
  }
}
