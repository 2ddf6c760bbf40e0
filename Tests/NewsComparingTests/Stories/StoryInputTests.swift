import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct StoryInputTests {
  private func input(_ id: String, _ day: String?) -> StoryInput {
    StoryInput(Article(id: id, text: "نص", published: day))
  }

  @Test func theDayIsTheOneThatIsWritten() {
    #expect(input("a", "2024-05-02T23:30:00-05:00").day == input("b", "2024-05-02").day)
    #expect(input("a", nil).day == nil)
    #expect(StoryInput(Article(id: "a", text: "نص"), published: "1970-01-02").day == 1)
  }

  @Test func articlesStandByDayThenIdUndatedOnesLast() {
    let inputs = [input("c", nil), input("b", "2024-05-02"), input("a", "2024-05-02"), input("z", "2024-05-01")]
    #expect(inputs.sorted(by: StoryInput.isBefore).map(\.id) == ["z", "a", "b", "c"])
  }
}
