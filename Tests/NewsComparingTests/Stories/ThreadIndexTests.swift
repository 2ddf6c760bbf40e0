import Testing

@testable import NewsComparing

@Suite struct ThreadIndexTests {
  private func profile(_ day: Int?, _ terms: [TermTable.Term]) -> ArticleProfile {
    ArticleProfile(day: day, vector: TermVector(terms.map { ($0, 1) }, limit: 64), shingles: TextSample([]))
  }

  @Test func threadsAreFoundByThreeSharedTerms() {
    let profiles = [profile(0, [1, 2, 3, 4]), profile(200, [1, 2, 3, 5]), profile(200, [1, 2, 8, 9])]
    var index = ThreadIndex(profiles, [[0], [1], [2]], settings: StorySettings())
    #expect(index.add(0).isEmpty)
    #expect(index.add(1).map(\.other) == [0])
    #expect(index.add(2).isEmpty)
  }

  @Test func timeBetweenThreadsLowersTheirLikeness() throws {
    func likeness(_ day: Int?) throws -> Double {
      let profiles = [profile(0, [1, 2, 3, 4]), profile(day, [1, 2, 3, 4])]
      var index = ThreadIndex(profiles, [[0], [1]], settings: StorySettings())
      _ = index.add(0)
      return try #require(index.add(1).first).likeness
    }
    #expect(try abs(likeness(0) - 1) < 1e-5)
    #expect(try likeness(900) < likeness(90))
    #expect(try likeness(nil) < likeness(0))
  }

  @Test func theCentreIsThatOfAllArticlesOfAThread() {
    let profiles = [profile(0, [1, 2, 3]), profile(1, [4, 5, 6]), profile(2, [1, 2, 3, 4, 5, 6])]
    var index = ThreadIndex(profiles, [[0, 1], [2]], settings: StorySettings())
    _ = index.add(0)
    #expect(index.add(1).map(\.other) == [0])
  }
}
