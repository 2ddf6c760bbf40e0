import Testing

@testable import NewsComparing

@Suite struct OverlapTests {
  @Test(arguments: [
    (0..<10, 5..<20, 5), (0..<10, 10..<20, 0), (3..<4, 0..<9, 1), (0..<0, 0..<9, 0),
  ])
  func lengths(_ one: Range<Int>, _ other: Range<Int>, _ length: Int) {
    #expect(Overlap.length(one, other) == length)
    #expect(Overlap.length(other, one) == length)
  }

  @Test func halfOfOneIsNotHalfOfTheOther() {
    #expect(Overlap.half(of: 0..<10, in: 5..<100))
    #expect(!Overlap.half(of: 5..<100, in: 0..<10))
    #expect(Overlap.half(ofShorter: 5..<100, 0..<10))
    #expect(!Overlap.mutual(0..<10, 5..<100))
    #expect(Overlap.mutual(0..<10, 5..<15))
  }

  @Test func anEmptyRangeLiesNowhere() { #expect(!Overlap.half(of: 4..<4, in: 0..<9)) }

  @Test(arguments: [([0..<5, 3..<8], 8), ([6..<8, 0..<2, 1..<3], 5), ([0..<9, 2..<3], 9), ([], 0)])
  func unionsCountNothingTwice(_ ranges: [Range<Int>], _ length: Int) {
    #expect(Overlap.union(ranges) == length)
    #expect(Overlap.union(ranges.reversed()) == length)
  }
}
