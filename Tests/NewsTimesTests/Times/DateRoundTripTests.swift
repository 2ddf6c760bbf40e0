import ArabicText
import NewsLexicons
import NewsRecords
import Testing

@testable import NewsTimes

/// Every date of 1900 to 2100 in every naming of its month: 76 namings, some 460,000 dates.
@Suite struct DateRoundTripTests {
  private static let names: [Int: [String]] = {
    let rows = LexiconFile.required("months").rows.filter { $0["calendar"] == "gregorian" }
    return Dictionary(grouping: rows) { Int($0["month"]) ?? 0 }.mapValues { $0.map { $0["form"] } }
  }()

  /// «في 5 كانون الثاني 1900.» and so on, one line a day: a line that gave no value or two would shift all that follow.
  @Test(arguments: 1...12)
  func everyDateInEveryNaming(month: Int) throws {
    let names = try #require(Self.names[month])
    for year in 1900...2100 {
      let span = DaySpan(year: year, month: month)
      let days = (0..<span.count).map { span.from.adding(days: $0).iso }
      for name in names {
        let text = (1...days.count).map { "في \($0) \(name) \(year)." }.joined(separator: "\n")
        #expect(times(text).map(\.value) == days, "\(name) \(year)")
      }
    }
  }

  /// With Arabic-Indic digits the same dates, one year of each century.
  @Test(arguments: 1...12)
  func digitsOfAnotherKind(month: Int) throws {
    for year in [1900, 2000, 2100] {
      let span = DaySpan(year: year, month: month)
      let days = (0..<span.count).map { span.from.adding(days: $0).iso }
      for name in try #require(Self.names[month]) {
        let text = (1...days.count).map { indic("في \($0) \(name) \(year).") }.joined(separator: "\n")
        #expect(times(text).map(\.value) == days, "\(name) \(year)")
      }
    }
  }

  private func indic(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          ("0"..."9").contains(scalar) ? Unicode.Scalar(scalar.value - 0x30 + 0x660) ?? scalar : scalar
        }))
  }
}
