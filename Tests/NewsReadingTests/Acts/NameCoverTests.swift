import ArabicText
import Testing

@testable import NewsReading

@Suite struct NameCoverTests {
  private let fixture = ActFixture("التقى وزير النقل سليم حداد وفدا في باريس. وقالت باريس إن حداد سيعود.")

  @Test func aMentionCoversAllItsTokens() {
    let first = fixture.names.mention(at: fixture.index("سليم"))
    #expect(first?.name == fixture.names.mention(at: fixture.index("سليم") + 1)?.name)
    #expect(fixture.names.mention(at: fixture.index("التقى")) == nil)
  }

  @Test func aPersonIsCalledByTheFullestName() {
    let last = fixture.text.tokens.indices.last { fixture.text.string(at: $0) == "حداد" } ?? 0
    let mention = fixture.names.mention(at: last)
    #expect(mention.map { fixture.names.name(of: $0, in: fixture.text) } == "سليم حداد")
  }

  @Test func aCapitalThatSpeaksIsItsState() {
    let state = fixture.names.state(called: "باريس")
    #expect(state.map(fixture.names.name(ofState:)) == "فرنسا")
    #expect(fixture.names.state(called: "المرفأ") == nil)
  }

  @Test func actorsAreThoseThatBeginInTheRange() {
    let start = fixture.index("حداد")
    #expect(fixture.names.actors(in: start..<start + 1).isEmpty)
    #expect(fixture.names.actors(in: start - 1..<start).count == 1)
  }
}
