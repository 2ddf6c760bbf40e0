import Testing

@testable import NewsComparing

@Suite struct ChainTests {
  private func run(_ a: Int, _ b: Int, _ length: Int) -> EqualRun { EqualRun(a: a, b: b, length: length) }

  @Test func runsInOneOrderAreOneChain() {
    let runs = [run(0, 10, 8), run(10, 21, 6), run(20, 60, 9)]
    #expect(Chain.chains(of: runs).map(\.runs) == [runs])
  }

  @Test func theOtherOrderIsAnotherChain() {
    let runs = [run(0, 40, 8), run(10, 0, 12)]
    #expect(Chain.chains(of: runs).map(\.runs) == [[runs[1]], [runs[0]]])
  }

  @Test func farRunsStayApart() {
    #expect(Chain.chains(of: [run(0, 0, 9), run(9 + Chain.widestGap + 1, 9, 9)]).count == 2)
    #expect(Chain.chains(of: [run(0, 0, 9), run(9 + Chain.widestGap, 9, 9)]).count == 1)
  }

  @Test func aRewrittenStretchPartsThem() {
    let change = Chain.widestChange
    #expect(Chain.chains(of: [run(0, 0, 9), run(9 + change, 9 + change, 9)]).count == 1)
    #expect(Chain.chains(of: [run(0, 0, 9), run(10 + change, 10 + change, 9)]).count == 2)
  }

  @Test func overlapIsCountedOnce() {
    let chains = Chain.chains(of: [run(0, 0, 6), run(4, 6, 6)])
    #expect(chains.map(\.runs) == [[run(0, 0, 6), run(6, 8, 4)]])
  }

  @Test func noRunsNoChains() { #expect(Chain.chains(of: []).isEmpty) }
}
