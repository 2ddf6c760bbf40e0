import Testing

@testable import NewsComparing

@Suite struct DisjointSetsTests {
  @Test func joinsInAnyOrder() {
    var sets = DisjointSets(count: 6)
    sets.join(4, 2)
    sets.join(0, 5)
    sets.join(2, 5)
    #expect(sets.sets() == [[0, 2, 4, 5], [1], [3]])
  }

  @Test func noneAtAll() {
    var sets = DisjointSets(count: 0)
    #expect(sets.sets().isEmpty)
  }

  @Test(arguments: [(0..<10, 5..<15, true), (0..<10, 6..<30, false), (0..<4, 0..<10, false), (3..<3, 0..<5, false)])
  func mutualOverlap(_ one: Range<Int>, _ other: Range<Int>, _ expected: Bool) {
    #expect(Overlap.mutual(one, other) == expected)
    #expect(Overlap.mutual(other, one) == expected)
  }

  @Test func unionCountsEachPlaceOnce() { #expect(Overlap.union([5..<9, 0..<6, 20..<22, 8..<9]) == 11) }
}
