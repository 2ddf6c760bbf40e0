import NewsRecords
import Testing

@testable import NewsReading

/// Many reports in one article: their order, what holds what, and what is left over.
@Suite struct AttributionReaderTests {
  @Test func reportsStandInTheOrderOfTheText() {
    let text = """
      قال وزير النقل سليم حداد إن العمل بدأ، مشيرا إلى أن الطريق آمن، لافتا إلى أن الجسر جديد.
      وأضاف أن المدينة سعيدة.
      """
    #expect(Said.quotations(text).flatMap { $0.cue.map(\.text) } == ["قال", "مشيرا", "لافتا", "أضاف"])
  }

  @Test func whatAContentHoldsIsItsChild() {
    let found = Said.quotations("قال سليم حداد إن اللجنة أعلنت أن الجسر آمن. وأضاف أن العمل بدأ.")
    #expect(found.map(\.parent) == [nil, "q1", nil])
  }

  @Test func speechInsideMarksIsReadOnlyWhereItIsCertain() {
    #expect(Said.quotations("قال سليم حداد: \"أكدت اللجنة أن الجسر آمن\".").map(\.parent) == [nil, "q1"])
    #expect(Said.quotations("قال سليم حداد: \"نريد أن نقول: الجسر آمن\".").count == 1)
  }

  @Test func whomTheSpeakerQuotesHeAloneKnows() {
    let found = Said.quotations("قال سليم حداد: \"زرت الجسر أمس وأخبروني بدورهم أنهم بدأوا العمل هناك\".")
    #expect(found.map(\.parent) == [nil, "q1"])
    #expect(found.last?.speaker == nil)
  }

  @Test func intentionsCountOnlyInsideWhatSomebodySays() {
    #expect(Said.quotations("البلدية تعتزم نقل السوق إلى المرفأ.").isEmpty)
    #expect(Said.quotations("قال سليم حداد إن البلدية تعتزم نقل السوق إلى المرفأ.").map(\.parent) == [nil, "q1"])
  }

  @Test func aParticipleMayGoOnBehindAFullStop() {
    let text = "قال سليم حداد إن العمل بدأ في المدينة.\n لافتا إلى أن الجسر جديد."
    #expect(Said.speakers(text).last == "لافتا | سليم حداد | الجسر جديد")
  }

  @Test func emptyAndSilentTextsReportNothing() {
    #expect(Said.quotations("").isEmpty)
    #expect(Said.quotations("طلعت الشمس.").isEmpty)
  }
}
