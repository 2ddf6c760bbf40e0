import NewsLexicons
import NewsRecords
import Testing

@testable import NewsReading

@Suite struct ConfidenceTests {
  private func first(_ text: String) -> Double { Said.quotations(text).first?.confidence ?? -1 }

  @Test func isTheShareOfItsRule() {
    let rows = LexiconFile.required("rules-quotations").rows
    let share = rows.first { $0["rule"] == "verb-that" }.flatMap { Double($0["confidence"]) }
    #expect(first("قال وزير النقل سليم حداد إن الجسر آمن.") == share)
  }

  @Test func aRepairMakesItDoubtful() {
    let whole = first("قال الوزير: \"سنعود غدا إلى العمل\".")
    let open = first("قال الوزير: \"سنعود غدا إلى العمل.")
    #expect(open < whole)
  }

  @Test func nestingMakesItDoubtful() {
    let found = Said.quotations("قال وزير النقل سليم حداد إن اللجنة أعلنت أن الجسر آمن.")
    #expect(found.count == 2)
    #expect(found.last.map { $0.confidence < 0.9 } == true)
  }

  @Test func staysInsideItsBounds() {
    for row in LexiconFile.required("rules-quotations").rows {
      #expect(Double(row["confidence"]).map { (0.05...0.99).contains($0) } == true, "\(row["rule"])")
    }
  }
}
