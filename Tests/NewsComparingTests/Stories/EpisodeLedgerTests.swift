import Testing

@testable import NewsComparing

@Suite struct EpisodeLedgerTests {
  private func ledger(_ count: Int) -> EpisodeLedger {
    var ledger = EpisodeLedger()
    for _ in 0..<count { ledger.add() }
    return ledger
  }

  @Test func joinedEpisodesAreOne() {
    var ledger = ledger(4)
    ledger.join(0, 2)
    ledger.join(3, 2)
    #expect(ledger.groups == [[0, 2, 3], [1]])
  }

  @Test func theMajorityKeepsTheEpisode() {
    var ledger = ledger(6)
    for article in 1...4 { ledger.join(0, article) }
    let former = ledger.episode(of: 0)
    // The window begins at 1: the new clustering knows nothing of 0.
    ledger.replace(with: [[1, 5], [2, 3, 4]])
    #expect(ledger.episode(of: 3) == former)
    #expect(ledger.episode(of: 0) == former, "an article outside of the window stays")
    #expect(ledger.groups == [[0, 2, 3, 4], [1, 5]])
  }

  @Test func aJoinTakesAlongWhatLeftTheWindow() {
    var ledger = ledger(4)
    ledger.join(0, 1)
    ledger.replace(with: [[1, 2], [3]])
    ledger.join(2, 3)
    #expect(ledger.groups == [[0, 1, 2, 3]])
  }

  @Test func clusteringTheSameAgainChangesNothing() {
    var ledger = ledger(5)
    ledger.join(0, 3)
    ledger.join(1, 4)
    let before = (0..<5).map { ledger.episode(of: $0) }
    ledger.replace(with: [[0, 3], [1, 4], [2]])
    #expect((0..<5).map { ledger.episode(of: $0) } == before)
  }
}
