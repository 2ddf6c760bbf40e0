import Testing

@testable import NewsComparing

@Suite struct StoryPlaceTests {
  @Test func everyArticleHasItsStoryAndEpisode() {
    // Two stories: the first of the episodes 0 and 2, the second of episode 1.
    let places = StoryPlace.places(of: [[0, 2], [1]], [[0, 3], [1], [2]], count: 4)
    #expect(places.map(\.story) == ["s1", "s2", "s1", "s1"])
    #expect(places.map(\.episode) == ["s1.1", "s2.1", "s1.2", "s1.1"])
  }
}
