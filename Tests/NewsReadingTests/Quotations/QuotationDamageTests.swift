import NewsRecords
import Testing

@testable import NewsReading

/// Marks removed, doubled, reversed: the damage stays in its paragraph, and is named.
@Suite struct QuotationDamageTests {
  private static let paragraphs = [
    "قال وزير النقل سليم حداد: \"سنفتح الجسر غدا\"، مؤكدا أن \"العمل انتهى في موعده\".",
    "وقالت وزيرة الصحة ريم صباغ إن «المستشفى جاهز لاستقبال المرضى».",
    "وأضافت: “وصل الأطباء من ثلاث مدن”. وتحدثت عن حزب \"الأمل\" أيضا.",
  ]

  /// Every text that one mark of `paragraph` removed, doubled or turned gives.
  private static func damaged(_ paragraph: String) -> [String] {
    let scalars = Array(paragraph.unicodeScalars)
    let marks: Set<Unicode.Scalar> = ["\"", "«", "»", "“", "”"]
    return scalars.indices.filter { marks.contains(scalars[$0]) }.flatMap { index -> [String] in
      ["", String(scalars[index]) + String(scalars[index]), "»", "”"].map { replacement in
        let before = String(String.UnicodeScalarView(scalars[..<index]))
        return before + replacement + String(String.UnicodeScalarView(scalars[(index + 1)...]))
      }
    }
  }

  @Test(arguments: [0, 1, 2])
  func damageStaysInItsParagraph(number: Int) {
    let others = Self.paragraphs.indices.filter { $0 != number }
    for damaged in Self.damaged(Self.paragraphs[number]) {
      var paragraphs = Self.paragraphs
      paragraphs[number] = damaged
      let found = contents(paragraphs)
      for other in others { #expect(found[other] == contents(Self.paragraphs)[other], "\(damaged)") }
    }
  }

  /// What is said in each paragraph.
  private func contents(_ paragraphs: [String]) -> [[String]] {
    let quotations = Said.quotations(paragraphs.joined(separator: "\n"))
    var start = 0
    return paragraphs.map { paragraph in
      let end = start + paragraph.unicodeScalars.count
      defer { start = end + 1 }
      let inside = quotations.filter { $0.content[0].start >= start && $0.content[0].end <= end }
      #expect(quotations.allSatisfy { $0.content[0].start >= end || $0.content[0].end <= end })
      return inside.map { $0.content.map(\.text).joined(separator: "|") }
    }
  }

  @Test func repairsAreNamed() {
    #expect(Said.diagnostics("قال الوزير: \"سنعود غدا إلى العمل. ثم غادر.") == ["unclosed-mark \""])
    #expect(Said.diagnostics("قال الوزير: »سنعود غدا إلى العمل«.") == ["reversed-marks »"])
  }

  @Test func orphansAreNamed() {
    let text = "غادر الوفد المدينة.\n\"لن ننسى ما حدث في ذلك اليوم\"."
    #expect(Said.diagnostics(text) == ["unattributed-quotation \"لن ننسى ما حدث في ذلك اليوم\""])
    #expect(Said.quotations(text).isEmpty)
  }

  @Test func aVerbWithoutContentIsNamed() {
    #expect(Said.diagnostics("أوضح الوزير. ثم غادر.") == ["abandoned-cue أوضح"])
  }

  @Test func manyOpenMarksInOneLineAreReadInOnePass() {
    let text = String(repeating: "قال سليم «نعم ", count: 2_000)
    #expect(Said.reading(text).diagnostics.count >= 1_999)
  }
}
