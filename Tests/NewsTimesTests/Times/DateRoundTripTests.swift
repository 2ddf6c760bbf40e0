import ArabicText
import NewsLexicons
import NewsRecords
import Testing

@testable import NewsTimes

/// Every date of 1900 to 2100 in every naming of its month.
@Suite struct DateRoundTripTests {
  private static let names: [Int: [String]] = {
    let rows = LexiconFile.required("months").rows.filter { $0["calendar"] == "gregorian" }
    return Dictionary(grouping: rows) { Int($0["month"]) ?? 0 }.mapValues { $0.map { $0["form"] } }
  }()

  /// One text a month, each of its days in one naming after the other, so that all namings meet all days over the years.
  @Test func everyDate() {
    var day = CalendarDay.first(of: 1, 1900)
    while day.year <= 2100 {
      let (year, month, _) = day.components
      let span = DaySpan(year: year, month: month)
      check(span, Self.names[month] ?? [], shift: year)
      day = span.to
    }
  }

  private func check(_ span: DaySpan, _ names: [String], shift: Int) {
    let days = (0..<span.count).map { span.from.adding(days: $0) }
    let text = days.map { day in
      let (year, _, number) = day.components
      return "في \(number) \(names[(number + shift) % names.count]) \(year)."
    }.joined(separator: "\n")
    #expect(times(text, published: tuesday).map(\.value) == days.map(\.iso), "\(span.from.iso)")
  }
}
