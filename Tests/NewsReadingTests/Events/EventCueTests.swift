import Testing

@testable import NewsReading

@Suite struct EventCueTests {
  @Test(arguments: [
    ("forces", EventCue.Need.forces), ("forces behind", .forcesBehind), ("ordinal", .ordinal), ("time", .time),
    ("next:names", .name), ("next:في", .next("في")),
  ])
  func needs(word: String, need: EventCue.Need) { #expect(EventCue.Need(word) == need) }

  @Test(arguments: ["", "force", "في"])
  func unknownWords(word: String) { #expect(EventCue.Need(word) == nil) }
}
