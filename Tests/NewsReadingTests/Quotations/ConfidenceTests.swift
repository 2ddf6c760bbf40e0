import NewsLexicons
import NewsRecords
import Testing

@testable import NewsReading

@Suite struct ConfidenceTests {
  private func first(_ text: String) -> Double { Said.quotations(text).first?.confidence ?? -1 }

  @Test func aSureRuleAndAPersonByNameAreHigh() {
    #expect(first("قال وزير النقل سليم حداد إن الجسر القديم آمن وإن الطريق \"مفتوح منذ أمس\".") > 0.95)
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

  @Test func aLongWayBetweenCueAndContentMakesItDoubtful() {
    let near = Quotation(
      type: .indirect, content: [range(20, "إن الجسر آمن تماما")], cue: [range(5, "قال")], rule: "verb-that",
      confidence: 0)
    var far = near
    far.content = [range(300, "إن الجسر آمن تماما")]
    #expect(Confidence.shared.of(far, isRepaired: false) < Confidence.shared.of(near, isRepaired: false))
  }

  private func range(_ start: Int, _ text: String) -> TextRange {
    TextRange(start: start, end: start + text.unicodeScalars.count, text: text)
  }

  @Test func everyWeightIsOfAKnownFeature() {
    let rules = Set(LexiconFile.required("rules-quotations").rows.map { "rule:" + $0["rule"] })
    let kinds = Set(["person", "org", "group", "country", "anonymous", "null"].map { "speaker:" + $0 })
    let others: Set = ["always", "carried", "nested", "far", "short", "long", "unquoted", "repaired"]
    for row in LexiconFile.required("confidence").rows {
      #expect(rules.union(kinds).union(others).contains(row["feature"]), "\(row["feature"])")
      #expect(Double(row["weight"]) != nil, "\(row["feature"])")
    }
  }

  @Test func staysInsideItsBounds() {
    let text = "قال سليم إن ريم قالت إن اللجنة أعلنت أن الوزير أكد: \"نعم. ذكر أن هذا"
    #expect(Said.quotations(text).allSatisfy { (0.05...0.99).contains($0.confidence) })
  }
}
