import NewsLexicons
import NewsRecords
import Testing

@testable import NewsReading

@Suite struct RulesLexiconTests {
  private let rules = Set(LexiconFile.required("rules-quotations").rows.map { $0["rule"] })

  @Test func everyRuleIsToldInBothLanguages() {
    for row in LexiconFile.required("rules-quotations").rows {
      #expect(!row["ar"].isEmpty && !row["en"].isEmpty, "\(row["rule"])")
    }
  }

  @Test func everyFindingNamesAKnownRule() {
    let text = """
      سليم حداد: الجسر آمن

      قال وزير النقل سليم حداد في بيان إن الجسر "سيفتح قريبا جدا"، مؤكدا أن العمل انتهى.
      وأضاف: "نشكر الجميع على عملهم". لكنه حذر من أن المياه ترتفع، داعيا إلى الحذر.
      وأعلنت الوزارة إغلاق الطريق. وتم التأكيد على أهمية الحوار. وانهار السقف، بحسب مصادر محلية.
      ونقلت وكالة الأنباء عن سليم حداد قوله إن الجسر مغلق. وجاء في بيان الوزارة أن الطريق طويل.
      """
    let found = Said.quotations(text)
    #expect(found.count >= 9)
    for quotation in found { #expect(rules.contains(quotation.rule), "\(quotation.rule)") }
  }
}
