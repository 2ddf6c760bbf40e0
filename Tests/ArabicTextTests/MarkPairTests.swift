import Testing

@testable import ArabicText

@Suite struct MarkPairTests {
  @Test func theWholeHasItsMarks() {
    #expect(MarkPair(open: 3, close: 7, content: 4..<7).whole == 3..<8)
    #expect(MarkPair(open: 3, close: nil, content: 4..<6, repair: .unclosed).whole == 3..<6)
    #expect(MarkPair(open: 3, close: 4, content: 4..<4).whole == 3..<5)
  }
}
