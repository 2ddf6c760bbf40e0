import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct ComparisonTerminalTests {
  /// The lines without the marks of direction.
  private func lines(_ width: Int, _ language: Language = .arabic) -> [String] {
    ComparisonSample.comparison(language).terminal(width: width).split(separator: "\n").map { line in
      String(line.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) })
    }
  }

  @Test func columnsStandSideBySideWhereThereIsRoom() throws {
    let lines = lines(120)
    let head = try #require(lines.first { $0.contains("صدى المرسى") })
    #expect(head.contains("جريدة الغيلم · 13 أيار 2024") && head.contains("c · غير مؤرَّخ"))
    let row = try #require(lines.first { $0.contains("[الميناء]") })
    #expect(row.split(separator: "│").count == 3)
    #expect(row.contains("[المرفأ]"))
  }

  @Test func narrowTerminalsHaveOneUnderAnother() {
    let lines = lines(40)
    #expect(!lines.contains { $0.contains("│") })
    #expect(lines.contains("·"))
    #expect(lines.contains { $0.contains("{+متعب+}") })
  }

  /// A column shows what it alone has, and what only the first has.
  @Test func eachColumnHasItsOwnSigns() {
    let text = lines(400).joined(separator: "\n")
    #expect(text.contains("فتح الميناء بابه {-صباح-} الأحد") || text.contains("بابه  {-صباح-} الأحد"))
    #expect(text.contains("راكب {+متعب+} إلى"))
  }

  @Test func theListSaysWhatDiffersAndWhereAndNotWhoWasFirst() {
    let lines = lines(120)
    #expect(lines.contains("تغييرات: 3 · فروق إملاء ونحو لا تُعرض: 0"))
    #expect(lines.contains("    في أحد النصين وحده · لفظ · داخل علامتي التنصيص"))
    #expect(lines.contains("    الميناء / المرفأ") && lines.contains("    صباح / لا شيء"))
    #expect(self.lines(120, .english).contains("    in one text only · word"))
  }

  @Test func everyLineIsAnIsolateOfTheLanguage() {
    for (language, mark) in [(Language.arabic, "\u{2067}"), (.english, "\u{2066}")] {
      let text = ComparisonSample.comparison(language).terminal(width: 100)
      #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix(mark) && $0.hasSuffix("\u{2069}") })
    }
  }
}

@Suite struct TextWrappingTests {
  @Test func linesBreakBetweenWords() {
    #expect(TextWrapping.lines("ماء السد يكفي البلدة", width: 9) == ["ماء السد", "يكفي", "البلدة"])
    #expect(TextWrapping.lines("كلمة\nأخرى", width: 40) == ["كلمة أخرى"])
  }

  @Test func aWordThatIsTooLongStandsAlone() {
    #expect(TextWrapping.lines("في المستشفيات ماء", width: 5) == ["في", "المستشفيات", "ماء"])
    #expect(TextWrapping.lines("", width: 5).isEmpty)
  }
}
