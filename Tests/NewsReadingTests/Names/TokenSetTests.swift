import Testing

@testable import NewsReading

@Suite struct TokenSetTests {
  @Test func whatWasTakenIsThere() {
    var set = TokenSet()
    set.insert(60..<70)
    set.insert(3..<4)
    #expect((0..<200).filter(set.contains) == [3] + Array(60..<70))
  }

  @Test func aRangeTouchesIfOneOfItsTokensIsTaken() {
    var set = TokenSet()
    set.insert(10..<12)
    #expect(set.touches(11..<20) && set.touches(0..<11))
    #expect(!set.touches(12..<20) && !set.touches(0..<10) && !set.touches(11..<11) && !set.touches(500..<501))
  }
}
