import ArabicText
import NewsRecords
import Testing

@testable import NewsReading

/// Words of the pledge lexicon with the complement that each needs; the same word without it is none.
@Suite struct CueScannerTests {
  private func kinds(_ source: String) -> [Pledge.Kind] {
    let fixture = ActFixture(source)
    let scanner = CueScanner(
      lexicon: PledgeLexicon(), words: fixture.words, verbalNouns: VerbalNouns(), names: fixture.names,
      agents: AgentNouns())
    return scanner.hits(in: fixture.text).compactMap {
      scanner.cue(of: $0, in: fixture.text, before: fixture.text.tokens.count)?.kind
    }
  }

  @Test(arguments: [
    ("وعدت الشركة بفتح الجسر", Pledge.Kind.commitment), ("قررت المحكمة منع الشركة من العمل", .plan),
    ("أمر الوزير البلديات بفتح الجسر", .demand), ("عزم الوزارة هدم السوق", .plan),
    ("اتفاق بين البلدية والنقابة على فتح الجسر", .agreement), ("رحب بقرارها قطع الطريق", .plan),
    ("اتفق الطرفان على أن يلتقيا", .agreement),
    ("تفكر الشركة في إغلاق المصنع", .plan), ("أوعز الوزير بفتح الجسر", .demand),
    ("تستهدف الخطة رفع الإنتاج", .plan), ("طلب نادر سعيد دعم النقابة", .demand),
    ("دعا سليم حداد إلى الحوار", .demand), ("دعت البلدية السكان لاتخاذ الحذر", .demand),
    ("هددت النقابة بإغلاق المرفأ", .threat), ("من المنتظر انطلاق المهرجان", .schedule),
    ("ينتظر أن ينطلق المهرجان", .schedule), ("قرار الشركة بإغلاق المصنع", .plan),
  ])
  func withTheirComplement(source: String, kind: Pledge.Kind) { #expect(kinds(source) == [kind]) }

  @Test(arguments: [
    "استهدفت الغارة الجسر", "ينتظر السكان عند الجسر", "يدعون النصر", "قرار الشركة صعب", "تهدد السيول الجسر",
    "اتفقت النقابة مع الشركة على أن الجسر كان مغلقا", "القانون الذي تدرسه الوزارة يسمح بإغلاق المرفأ",
    "أمر مفيد لو قمت بفتح الجسر",
    "وجه الاتهام إلى الشركة بإغلاق المرفأ",
    "عمل في مكتب الدعوة والإرشاد بتنظيم لقاء",
    "قرار الوزير يرفع الأسعار بإغلاق السوق", "يتطلع للفوز",
    "وقعوا عريضة تؤيد الاتفاق", "كسرت نواة التمر", "سكان ينوبون عنهم",
  ])
  func withoutIt(source: String) { #expect(kinds(source) == []) }

  @Test func insideANameAWordIsPartOfIt() {
    #expect(kinds("قال الدكتور سليم العازمي على الهواء إن الجسر قديم") == [])
  }
}
