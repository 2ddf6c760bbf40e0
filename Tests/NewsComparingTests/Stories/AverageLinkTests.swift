import Testing

@testable import NewsComparing

@Suite struct AverageLinkTests {
  private func clusters(
    _ count: Int, _ links: [(Int, Int, Double)], threshold: Double = 0.5
  ) -> [[Int]] {
    var clustering = AverageLink(threshold: threshold)
    for _ in 0..<count { _ = clustering.add() }
    for (a, b, likeness) in links { clustering.link(a, b, likeness) }
    clustering.settle()
    return clustering.clusters
  }

  @Test func theMostAlikeJoinFirst() {
    // 1 is like both 0 and 2, more like 2; the pair 1+2 is then only 0.3 like 0 on average.
    #expect(clusters(3, [(0, 1, 0.6), (1, 2, 0.8)]) == [[0], [1, 2]])
  }

  @Test func oneBridgeDoesNotJoinTwoGroups() {
    let groups = [(0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.9), (3, 4, 0.9), (3, 5, 0.9), (4, 5, 0.9)]
    #expect(clusters(6, groups + [(2, 3, 0.8)]) == [[0, 1, 2], [3, 4, 5]])
  }

  @Test func theOrderOfLinksDoesNotMatter() {
    let links = [(0, 1, 0.7), (1, 2, 0.7), (0, 2, 0.31), (2, 3, 0.7), (3, 4, 0.7), (0, 4, 0.7)]
    let straight = clusters(5, links)
    for turn in 1..<links.count {
      #expect(clusters(5, Array(links[turn...] + links[..<turn])) == straight)
    }
    #expect(clusters(5, links.reversed()) == straight)
  }

  @Test func itemsMayComeBetweenMerges() {
    var clustering = AverageLink(threshold: 0.5)
    _ = (clustering.add(), clustering.add())
    clustering.link(0, 1, 0.9)
    #expect(clustering.settle() == [.init(kept: 0, gone: 1, average: (0.9 * 65536).rounded() / 65536)])
    _ = clustering.add()
    clustering.link(1, 2, 0.9)
    #expect(clustering.settle().isEmpty, "0.45 on average")
    clustering.link(0, 2, 0.3)
    clustering.settle()
    #expect(clustering.clusters == [[0, 1, 2]])
  }

  @Test func aLowerThresholdKeepsWhatIsSettled() {
    var clustering = AverageLink(threshold: 0.5)
    for _ in 0..<4 { _ = clustering.add() }
    for (a, b, likeness) in [(0, 1, 0.6), (2, 3, 0.3), (1, 2, 0.2)] { clustering.link(a, b, likeness) }
    clustering.settle()
    #expect(clustering.clusters == [[0, 1], [2], [3]])
    clustering.lower(to: 0.25)
    clustering.settle()
    #expect(clustering.clusters == [[0, 1], [2, 3]])
  }
}
