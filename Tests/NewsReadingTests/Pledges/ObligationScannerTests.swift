import NewsRecords
import Testing

@testable import NewsReading

/// «على X أن»: only at the head of its clause, with somebody who can act and an act behind him.
@Suite struct ObligationScannerTests {
  private func hits(_ source: String) -> [ObligationScanner.Hit] {
    let fixture = ActFixture(source)
    return ObligationScanner(
      text: fixture.text, words: fixture.words, clauses: fixture.clauses, verbalNouns: VerbalNouns(),
      phrases: fixture.phrases
    ).hits
  }

  @Test(arguments: [
    "على الوزارة أن تفتح الجسر.", "قال سليم حداد: «على الناخبين في المركز الأول نقل قيدهم».",
    "قالت ريم صباغ إن على الشركات دفع الرسوم.", "انتهت المهلة، وعلى البلدية إغلاق السوق.",
  ])
  func bindSomebody(source: String) { #expect(hits(source).map(\.isOfSpeaker) == [false]) }

  @Test(arguments: ["قال: \"علينا أن نعيد البناء\".", "قالت إن علينا العمل معا."])
  func bindTheSpeaker(source: String) { #expect(hits(source).map(\.isOfSpeaker) == [true]) }

  @Test(arguments: [
    "حصل على الوزارة أمس.", "أثنى على الشركات التي دفعت.", "على الطريق إلى السوق.", "وعلى الجسر لافتة.",
    "على الأرجح أن الجسر مغلق.", "على الشركات التي لم تدفع غرامات كبيرة.",
  ])
  func otherUsesAreNone(source: String) { #expect(hits(source) == []) }

  @Test func itIsADemandOnTheOneBehindIt() {
    let pledges = Pledged.pledges("قالت ريم صباغ إن على وزارة النقل فتح الجسر.")
    #expect(pledges.map(\.kind) == [.demand] && pledges.map(\.promisor) == ["وزارة النقل"])
    #expect(pledges.map(\.promisee) == ["ريم صباغ"])
  }
}
