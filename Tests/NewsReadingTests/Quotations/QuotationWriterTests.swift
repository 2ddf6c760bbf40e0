import NewsRecords
import Testing

@testable import NewsReading

/// What the record says of kind, marks and chain.
@Suite struct QuotationWriterTests {
  private func first(_ text: String, outlet: String? = nil) -> Quotation? {
    Said.reading(text, outlet: outlet).quotations.first
  }

  @Test(arguments: [
    ("قال الوزير: \"الجسر آمن للجميع اليوم\".", Quotation.Kind.direct),
    ("قال الوزير إن الجسر \"آمن للجميع اليوم\" منذ الصباح.", .mixed),
    ("قال الوزير إن الجسر آمن.", .indirect),
  ])
  func kinds(text: String, expected: Quotation.Kind) { #expect(first(text)?.type == expected) }

  @Test func marksBelongToTheContentAndNotToWhatIsQuoted() {
    let found = first("قال الوزير: «الجسر آمن للجميع اليوم».")
    #expect(found?.content.map(\.text) == ["«الجسر آمن للجميع اليوم»"])
    #expect(found?.quoted.map(\.text) == ["الجسر آمن للجميع اليوم"])
  }

  /// «والبلدة» and «وتعرضت» lose the و that joins them; «وقعت» and «وتيرة» begin with their own.
  @Test(arguments: [
    ("والبلدة تعرضت لعاصفة قوية، بحسب وزارة الصناعة.", "البلدة تعرضت لعاصفة قوية"),
    ("وتيرة العمل في المرفأ تراجعت، بحسب وزارة الصناعة.", "وتيرة العمل في المرفأ تراجعت"),
    ("وتعرضت البلدة لعاصفة قوية، بحسب وزارة الصناعة.", "تعرضت البلدة لعاصفة قوية"),
    ("وقعت البلدتان اتفاقا جديدا، بحسب وزارة الصناعة.", "وقعت البلدتان اتفاقا جديدا"),
  ])
  func wholeWords(text: String, expected: String) { #expect(first(text)?.content.map(\.text) == [expected]) }

  @Test func theConjunctionIsNoPartOfTheCue() {
    #expect(first("وَقال الوزير إن الجسر آمن.")?.cue.map(\.text) == ["قال"])
  }

  @Test func theChainRunsFromTheOutletToTheSpeaker() {
    let chain = first("قال سليم حداد في بيان نشرته وكالة الأنباء إن الجسر آمن.", outlet: "النهر")?.chain
    #expect(chain?.map(\.kind) == [.outlet, .agency, .statement, .speaker])
  }
}
