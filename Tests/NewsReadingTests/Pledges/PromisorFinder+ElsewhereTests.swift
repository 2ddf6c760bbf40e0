import NewsRecords
import Testing

@testable import NewsReading

/// Whoever the sentence or the text before names.
@Suite struct PromisorFinderElsewhereTests {
  @Test(arguments: [
    ("من جهة أخرى، يخوض فريق النخيل أول مبارياته، وسيسعى من خلالها إلى الفوز.", "فريق النخيل"),
    ("وقال سليم حداد إن فرنسا شكلت لجنة، والتي ستضم الوزير نادر سعيد.", nil),
    ("قال سليم حداد إن الرئيس نادر سعيد الذي يسعى للفوز يزور الجزيرة.", "نادر سعيد"),
  ])
  func promisors(text: String, name: String?) {
    #expect(
      Pledged.promisors(text).last == .some(name),
      "\(Pledged.pledges(text).map { ($0.range.text, $0.promisor, $0.rule) })")
  }
}
