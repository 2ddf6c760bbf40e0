import Testing

@testable import NewsComparing

@Suite struct AverageLinkGroupsTests {
  @Test func groupsHoldTogetherOnAverage() {
    let chain: [(a: Int, b: Int, value: Double)] = [(0, 1, 1), (1, 2, 0.7)]
    // 2 is like 1 alone: on average 0.35 with the two.
    #expect(AverageLink.groups(of: 4, likenesses: chain, least: 0.6) == [[0, 1], [2], [3]])
    #expect(AverageLink.groups(of: 3, likenesses: chain + [(0, 2, 0.7)], least: 0.6) == [[0, 1, 2]])
  }

  @Test func nothingIsLikeNothing() { #expect(AverageLink.groups(of: 2, likenesses: [], least: 0.5) == [[0], [1]]) }
}
