import SeededDraws
import Testing

@testable import NewsComparing

@Suite struct RangeIndexTests {
  @Test func whatMeetsARangeIsFound() {
    let index = RangeIndex([4..<9, 0..<20, 12..<14, 9..<9])
    #expect(index.meeting(8..<13) == [0, 1, 2])
    #expect(index.meeting(9..<12) == [1])
    #expect(index.meeting(20..<30) == [] && index.meeting(5..<5) == [])
    #expect(index.holds(13) && !index.holds(20))
    #expect(RangeIndex([]).meeting(0..<9) == [])
  }

  /// Against a look at all of them, on ranges that nest and meet in every way.
  @Test(arguments: 1...40) func itFindsWhatALookAtAllFinds(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let ranges = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      let start = Int.random(in: 0..<60, using: &random)
      return start..<(start + Int.random(in: 0...20, using: &random))
    }
    let index = RangeIndex(ranges)
    for start in 0..<80 {
      let range = start..<(start + Int.random(in: 1...9, using: &random))
      #expect(index.meeting(range) == ranges.indices.filter { ranges[$0].overlaps(range) })
    }
  }
}
