import ArabicText
import NewsRecords
import Testing

@testable import NewsReading

/// What somebody announces or affirms of himself by a verbal noun.
@Suite struct AnnouncedScannerTests {
  private func hits(_ source: String) -> [String] {
    let fixture = ActFixture(source)
    let scanner = AnnouncedScanner(
      lexicon: PledgeLexicon(), words: fixture.words, clauses: fixture.clauses, agents: AgentNouns(),
      names: fixture.names,
      verbalNouns: VerbalNouns())
    return scanner.hits(in: fixture.text).map { "\($0.kind.rawValue): \(fixture.text.string(at: $0.act))" }
  }

  @Test(arguments: [
    ("أعلنت الشركة إغلاق مصنعها القديم.", "plan: إغلاق"), ("كشفت البلدية عن تنظيم مهرجان.", "plan: تنظيم"),
    ("أعلن النادي توقيع عقد رعاية جديد.", "agreement: توقيع"), ("أكد سليم حداد دعمه للمزارعين.", "commitment: دعمه"),
    ("أكد الجانبان على خفض الرسوم.", "agreement: خفض"),
  ])
  func acts(source: String, line: String) { #expect(hits(source) == [line]) }

  @Test(arguments: [
    "أعلنت الشركة أن إغلاق المصنع انتهى.", "أكد سليم حداد أهمية دعم المزارعين.", "لم يعلن النادي توقيع العقد.",
    "أعلنت الشركة أرباحها.", "أعلنت هيئة تنظيم الملاحة أرباحها.", "أعلنت الشركة أنها تنتظر.",
    "كشف التقرير أن البناء قديم.",
  ])
  func none(source: String) { #expect(hits(source) == []) }
}
