import NewsRecords
import Testing

@testable import NewsReading

/// Neighbours that name one event are joined; marks and other sorts keep them apart.
@Suite struct EventMergerTests {
  private func joined(_ source: String, _ words: [(String, Event.Kind)]) -> [Event.Kind] {
    let fixture = ActFixture(source)
    let candidates = words.map { word, kind in
      EventCandidate(
        trigger: fixture.index(word)..<fixture.index(word) + 1, kind: kind, form: .noun, ordinal: nil,
        rule: EventRule.noun)
    }
    return EventMerger(text: fixture.text).joined(candidates).map(\.kind)
  }

  @Test func aRoundOfTalksIsARound() {
    #expect(joined("عقدت محادثات في جولة جديدة", [("محادثات", .meeting), ("جولة", .round)]) == [.round])
  }

  @Test func aStrikeThatIsAnAttackIsOne() {
    #expect(joined("شنت هجوما بقصف المرفأ", [("هجوما", .attack), ("بقصف", .strike)]) == [.attack])
  }

  @Test(arguments: [
    ("عقد لقاء، وزيارة الجسر", [("لقاء", Event.Kind.meeting), ("وزيارة", .visit)]),
    ("عقد لقاء، ثم اجتماع", [("لقاء", .meeting), ("اجتماع", .meeting)]),
    ("عقد لقاء والاجتماع", [("لقاء", .meeting), ("والاجتماع", .meeting)]),
    ("لقاء أمس في قاعة قرب جسر بعيد عن اجتماع", [("لقاء", .meeting), ("اجتماع", .meeting)]),
  ])
  func othersStayApart(source: String, words: [(String, Event.Kind)]) { #expect(joined(source, words).count == 2) }
}
