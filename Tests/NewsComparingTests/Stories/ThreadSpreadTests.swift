import Testing

@testable import NewsComparing

@Suite struct ThreadSpreadTests {
  /// So many threads that all have term 1; each has a term of its own beside.
  private func spread(_ threads: Int) -> ThreadSpread {
    ThreadSpread((0..<threads).map { TermVector([(1, 1), (TermTable.Term($0 + 2), 1)], limit: 64) })
  }

  @Test func whatManyThreadsHaveTellsLittle() {
    let spread = spread(900)
    #expect(spread.share(1) < 0.2)
    #expect(spread.share(2) > 0.95)
  }

  @Test func inAFolderOfThreeThreadsNothingIsCommon() {
    #expect(spread(3).share(1) > 0.9)
  }

  @Test func sharesFallWithTheNumberOfThreads() {
    #expect(spread(50).share(1) < spread(5).share(1))
    #expect(spread(100_000).share(1) > 0)
  }
}
