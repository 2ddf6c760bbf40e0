import Testing

@testable import NewsComparing

@Suite struct RoundUpTests {
  /// Articles with these terms, all equally weighty, without copied text.
  private func profiles(_ terms: [[TermTable.Term]]) -> [ArticleProfile] {
    terms.map { terms in
      ArticleProfile(day: 0, vector: TermVector(terms.map { ($0, 1) }, limit: 64), shingles: TextSample([]))
    }
  }

  private func brings(_ terms: [[TermTable.Term]], likeness: Double = 0.3) -> Bool {
    let profiles = profiles(terms)
    let roundUp = RoundUp(profiles, settings: StorySettings())
    return roundUp.brings(0, profiles.indices.dropFirst().map { ($0, likeness) })
  }

  @Test func threeReportsThatShareNothingMakeARoundUp() {
    #expect(brings([[1, 2, 3, 4, 5, 6], [1, 2], [3, 4], [5, 6]]))
  }

  @Test func twoDoNot() { #expect(!brings([[1, 2, 3, 4, 5, 6], [1, 2], [3, 4]])) }

  @Test func manySidesOfOneAffairDoNot() {
    #expect(!brings([[1, 2, 3, 4, 5, 6], [1, 2, 9], [1, 2, 3], [1, 2, 4], [1, 2, 5]]))
  }

  @Test func weakMatchesDoNotCount() {
    #expect(!brings([[1, 2, 3, 4, 5, 6], [1, 2], [3, 4], [5, 6]], likeness: 0.1))
  }
}
