import Testing

@testable import NewsComparing

@Suite struct FactGroupsTests {
  @Test func pairsThatMeetAreOneGroup() {
    #expect(FactGroups.of([(7, 9), (1, 3), (9, 4)]) == [[1, 3], [4, 7, 9]])
    #expect(FactGroups.of([]).isEmpty)
  }

  @Test func theOrderOfThePairsChangesNothing() {
    let pairs = [(0, 5), (5, 2), (3, 8), (8, 6), (2, 9)]
    #expect(FactGroups.of(pairs) == FactGroups.of(pairs.reversed()))
    #expect(FactGroups.of(pairs) == FactGroups.of(pairs.map { ($0.1, $0.0) }))
  }
}
