import Testing

@testable import NewsComparing

@Suite struct ActiveWindowTests {
  private let profiles: [ArticleProfile] = [
    (day: 0, terms: [1, 2, 3]), (day: 10, terms: [1, 2, 4]), (day: 20, terms: [1, 2, 3]), (day: 20, terms: [7, 8, 9]),
  ].map { day, terms in
    ArticleProfile(
      day: day, vector: TermVector(terms.map { (TermTable.Term($0), 1) }, limit: 64), shingles: TextSample([]))
  }

  private func window() -> ActiveWindow {
    var window = ActiveWindow(profiles, terms: 10)
    for article in profiles.indices { window.add(article) }
    return window
  }

  @Test func neighboursShareTermsAndStandInOrder() {
    var window = window()
    let found = window.neighbours(of: 2, atLeast: 0.1)
    #expect(found.map(\.article) == [0, 1])
    #expect(
      abs(found[0].words - 1) < 1e-5 && abs(found[1].words - 0.6) < 1e-5, "of two shared terms each brings a half")
    #expect(found.allSatisfy { $0.copied == 0 })
    #expect(window.neighbours(of: 3, atLeast: 0.1).isEmpty)
  }

  @Test func tooLittleIsNotLooked() {
    var window = window()
    #expect(window.neighbours(of: 2, atLeast: 0.9).map(\.article) == [0])
  }

  @Test func oldArticlesLeave() {
    var window = window()
    window.expire(before: 5)
    #expect(window.first == 1)
    #expect(window.neighbours(of: 2, atLeast: 0.1).map(\.article) == [1])
    window.expire(before: 15)
    #expect(window.neighbours(of: 2, atLeast: 0.1).isEmpty)
  }
}
