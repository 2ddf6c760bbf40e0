import Testing

@testable import NewsComparing

@Suite struct SequenceUniqueTests {
  @Test func eachOnceInItsOrder() {
    #expect([3, 1, 3, 2, 1].unique() == [3, 1, 2])
    #expect([Int]().unique().isEmpty)
  }
}
