import Testing

@testable import NewsComparing

@Suite struct AverageLinkTests {
  private func clusters(
    _ count: Int, _ links: [(Int, Int, Double)], threshold: Double = 0.5
  ) -> [[Int]] {
    var clustering = AverageLink(threshold: .init(many: threshold, single: threshold))
    for _ in 0..<count { clustering.add() }
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
    var clustering = AverageLink(threshold: .init(many: 0.5, single: 0.5))
    clustering.add()
    clustering.add()
    clustering.link(0, 1, 0.9)
    #expect(clustering.settle() == [.init(kept: 0, gone: 1, average: (0.9 * 65536).rounded() / 65536)])
    clustering.add()
    clustering.link(1, 2, 0.9)
    #expect(clustering.settle().isEmpty, "0.45 on average")
    clustering.link(0, 2, 0.3)
    clustering.settle()
    #expect(clustering.clusters == [[0, 1, 2]])
  }

  @Test func clustersMayBeGivenBeforehand() {
    var clustering = AverageLink(threshold: .init(many: 0.25, single: 0.25))
    clustering.add(clusters: [[0, 2], [1], [3]])
    for (a, b, likeness) in [(0, 1, 0.4), (1, 2, 0.4), (2, 3, 0.4)] { clustering.link(a, b, likeness) }
    #expect(clustering.clusters == [[0, 2], [1], [3]])
    clustering.settle()
    #expect(clustering.clusters == [[0, 1, 2], [3]], "0 and 2 are like 1 both, only 2 is like 3")
    #expect(clustering.root(1) == 0)
  }

  @Test func aSinglePairMustBeMoreAlikeThanMany() {
    var clustering = AverageLink(threshold: .init(many: 0.2, single: 0.4))
    for _ in 0..<6 { clustering.add() }
    for (a, b) in [(0, 1), (2, 3)] { clustering.link(a, b, 0.9) }
    for a in 0...1 { for b in 2...3 { clustering.link(a, b, 0.31) } }
    clustering.link(4, 5, 0.31)
    clustering.settle()
    #expect(clustering.clusters == [[0, 1, 2, 3], [4], [5]], "four pairs must reach 0.3, one 0.4")
  }

  @Test func anItemMayStandForManyArticles() {
    var clustering = AverageLink(threshold: .init(many: 0.2, single: 0.4))
    for weight in [10, 10, 1, 1] { clustering.add(weight: weight) }
    clustering.link(0, 1, 0.3)
    clustering.link(2, 3, 0.3)
    clustering.settle()
    #expect(clustering.clusters == [[0, 1], [2], [3]])
  }

  @Test func aGreatItemOutweighsASmallStranger() {
    var clustering = AverageLink(threshold: 0.3)
    for weight in [9, 1, 1] { clustering.add(weight: weight) }
    clustering.link(0, 1, 0.9)
    clustering.link(0, 2, 0.4)
    clustering.settle()
    #expect(clustering.clusters == [[0, 1, 2]], "0.36 on average over ten pairs, though 2 shares nothing with 1")
  }
}
