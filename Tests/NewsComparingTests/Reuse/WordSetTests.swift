import Testing

@testable import NewsComparing

@Suite struct WordSetTests {
  @Test func wordsOfItsStretch() {
    var words = WordSet(5..<9)
    words.insert(5)
    words.insert(8)
    #expect((0..<12).filter { words.contains($0) } == [5, 8])
    #expect(!WordSet(3..<3).contains(3))
  }
}
