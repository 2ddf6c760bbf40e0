import ArabicText
import NewsTimes
import Testing

@testable import NewsReading

/// The present tense and verbal nouns with a day to come. The articles are of 5 March 2024.
@Suite struct DatedScannerTests {
  private func acts(_ source: String, published: String? = "2024-03-05") -> [String] {
    let fixture = ActFixture(source)
    return DatedScanner(
      lexicon: PledgeLexicon(), words: fixture.words, clauses: fixture.clauses, times: fixture.times,
      names: fixture.names, deadlines: DeadlineWords(), published: published.flatMap { CalendarDay(iso: $0) }
    ).hits(in: fixture.text).map { fixture.text.string(at: $0.act) }
  }

  @Test(arguments: [
    ("ينطلق المهرجان الخميس المقبل.", "ينطلق"), ("إجراء الانتخابات في أيار المقبل.", "إجراء"),
    ("يلتقي الوزير اليوم نقابة البحارة.", "يلتقي"), ("يستمر المعرض لمدة أربعة أيام.", "يستمر"),
    ("تستضيف البلدية السباق في 20 آذار 2024.", "تستضيف"), ("انطلاقة المعرض في 20 آذار 2024.", "انطلاقة"),
  ])
  func aDayToCome(source: String, act: String) { #expect(acts(source) == [act]) }

  @Test(arguments: [
    "انطلق المهرجان الخميس الماضي.", "ينطلق المهرجان.", "ستنطلق الدورة الخميس المقبل.",
    "قام بزيارة تستمر ثلاثة أيام.", "قال إن الوزير الذي يزور الجزيرة اليوم متعب.",
    "يتوقع استضافة البطولة عام 2030.",
  ])
  func none(source: String) { #expect(acts(source) == []) }

  @Test func withoutADayOfPublicationNothingLiesAhead() {
    #expect(acts("تستضيف البلدية السباق في 20 آذار 2024.", published: nil) == [])
  }
}
