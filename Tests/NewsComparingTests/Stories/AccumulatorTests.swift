import Testing

@testable import NewsComparing

@Suite struct AccumulatorTests {
  @Test func sumsComeInOrderOfTheFirstTouchAndOnlyOnce() {
    var sums = Accumulator<Int>(count: 5)
    for (amount, item) in [(2, 4), (1, 0), (3, 4)] { sums.add(amount, to: item) }
    var seen: [[Int]] = []
    sums.drain { seen.append([$0, $1]) }
    #expect(seen == [[4, 5], [0, 1]])
    sums.drain { _, _ in Issue.record("nothing is left") }
    sums.add(7, to: 4)
    sums.drain { #expect([$0, $1] == [4, 7]) }
  }
}
