import NewsRecords
import Testing

@testable import NewsReading

/// Who takes part, where, and in whose words.
@Suite struct EventSceneTests {
  @Test func aPlaceIsNoParticipant() {
    let reading = Happened.reading("التقى سليم حداد بنادر سعيد في بيروت.")
    let place = reading.entities.first { $0.name == "بيروت" }?.id
    #expect(reading.events.map(\.place) == [place] && reading.events[0].participants.count == 2)
    #expect(!reading.events[0].participants.contains { $0 == place })
  }

  @Test func whoIsNamedTwiceTakesPartOnce() {
    let reading = Happened.reading("التقى سليم حداد بوفد يرأسه سليم حداد.")
    #expect(reading.events[0].participants.count == 1)
  }

  @Test func anEventInSpeechNamesItsQuotation() {
    let reading = Happened.reading("قال وزير النقل سليم حداد: \"زرت المرفأ بعد هجوم على الجسر\".")
    #expect(reading.events.allSatisfy { $0.quotation == reading.quotations[0].id } && !reading.events.isEmpty)
  }
}
