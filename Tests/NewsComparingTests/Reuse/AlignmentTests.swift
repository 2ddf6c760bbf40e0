import Testing

@testable import NewsComparing

@Suite struct AlignmentTests {
  private func column(_ a: Int32, _ b: Int32, _ relation: Alignment.Relation) -> Alignment.Column {
    Alignment.Column(a: a, b: b, relation: relation)
  }

  @Test func itsRangesAreTheWordsOfItsColumns() {
    let alignment = Alignment([column(3, 8, .equal), column(4, 9, .kindred), column(5, 10, .other)])
    #expect(alignment.a == 3..<6)
    #expect(alignment.b == 8..<11)
  }

  /// A word of one side alone has the index of the other's next word, which it does not cover.
  @Test func aMissingWordIsNotCovered() {
    let added = Alignment([column(3, 8, .equal), column(4, 9, .onlyB)])
    #expect(added.a == 3..<4)
    #expect(added.b == 8..<10)
    let cut = Alignment([column(3, 8, .equal), column(4, 9, .onlyA)])
    #expect(cut.a == 3..<5)
    #expect(cut.b == 8..<9)
  }
}
