import Testing

@testable import NewsComparing

@Suite struct BlockJoinerTests {
  private func block(_ a: Int, _ b: Int, _ length: Int) -> Alignment {
    Alignment((0..<length).map { Alignment.Column(a: Int32(a + $0), b: Int32(b + $0), relation: .equal) })
  }

  private func joined(_ blocks: [Alignment]) -> [[Range<Int>]] {
    BlockJoiner.joined(blocks).map { $0.map(\.a).sorted { $0.lowerBound < $1.lowerBound } }
  }

  @Test func blocksThatChangedPlacesAreOne() {
    #expect(joined([block(0, 30, 20), block(20, 0, 30), block(50, 52, 10)]) == [[0..<20, 20..<50, 50..<60]])
  }

  @Test func aWideHolePartsThem() {
    #expect(joined([block(0, 0, 20), block(60, 22, 20)]) == [[0..<20], [60..<80]])
  }

  @Test func thinBlocksStayApart() {
    #expect(joined([block(0, 0, 5), block(20, 20, 5), block(40, 40, 5)]).count == 3)
  }

  @Test func aRepeatIsAPassageOfItsOwn() {
    #expect(joined([block(0, 20, 20), block(0, 0, 12)]) == [[0..<20], [0..<12]])
  }

  /// «أ ب» of `length` words of which every second is another.
  private func changed(_ a: Int, _ b: Int, _ length: Int) -> Alignment {
    Alignment(
      (0..<length).map {
        Alignment.Column(a: Int32(a + $0), b: Int32(b + $0), relation: $0 % 3 == 1 ? .other : .equal)
      })
  }

  @Test func aParallelParagraphKeepsOnlyWordsOfItsOwn() {
    // The words 10 to 29 of a are equal at 30 of b; what stands at 60 of b only resembles them.
    #expect(joined([block(10, 30, 20), changed(4, 54, 26)]) == [[10..<30], [4..<10]])
  }

  @Test func aDuplicateThatSticksOutIsTrimmed() {
    #expect(joined([block(10, 10, 30), block(4, 6, 16)]) == [[10..<40], [4..<8]])
  }

  @Test func noneAndOne() {
    #expect(joined([]).isEmpty)
    #expect(joined([block(3, 4, 5)]) == [[3..<8]])
  }
}
