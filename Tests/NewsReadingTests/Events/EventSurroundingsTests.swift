import ArabicText
import Testing

@testable import NewsReading

/// What stands near an event's word. Every look ends at a comma.
@Suite struct EventSurroundingsTests {
  private func around(_ source: String) -> (ActFixture, EventSurroundings) {
    let fixture = ActFixture(source)
    return (
      fixture,
      EventSurroundings(
        text: fixture.text, lexicon: EventLexicon(), clauses: fixture.clauses, names: fixture.names,
        times: fixture.times)
    )
  }

  private func isThere(_ need: EventCue.Need, near word: String, _ source: String) -> Bool {
    let (fixture, around) = around(source)
    let index = fixture.index(word)
    return around.isThere(need, near: index..<index + 1, isOwned: false)
  }

  @Test(arguments: [
    (EventCue.Need.forcesBehind, "سحب", "سحب القوات من الجزيرة"), (.talks, "جولة", "جولة من المحادثات"),
    (.pact, "توقيع", "توقيع اتفاقية جديدة"), (.phase, "الحوار", "بدأ الحوار"), (.place, "وصل", "وصل إلى بيروت"),
    (.time, "اجتماع", "اجتماع أمس"), (.name, "زيارة", "زيارة سليم حداد"), (.next("في"), "جولة", "جولة في المرفأ"),
  ])
  func near(need: EventCue.Need, word: String, source: String) { #expect(isThere(need, near: word, source)) }

  @Test(arguments: [
    (EventCue.Need.forcesBehind, "سحب", "سحب المال من الجزيرة"), (.talks, "جولة", "جولة، قبل المحادثات"),
    (.place, "وصل", "وصل إلى المرفأ"), (.time, "اجتماع", "اجتماع، أمس"), (.next("في"), "جولة", "جولة جديدة في المرفأ"),
  ])
  func notNear(need: EventCue.Need, word: String, source: String) { #expect(!isThere(need, near: word, source)) }

  @Test(arguments: [("الجولة الرابعة", 4), ("رابع جولة", 4), ("الجولة الحادية عشرة", 11)])
  func ordinals(source: String, number: Int) {
    let (fixture, around) = around(source)
    let index = fixture.text.tokens.indices.first { fixture.text.string(at: $0).hasSuffix("جولة") } ?? 0
    #expect(around.ordinal(of: index..<index + 1) == number)
  }
}
