import Testing

@testable @_spi(Training) import NewsReading

@Suite struct TagSumsTests {
  private let weights = SIMD16<Int8>(-128, 127, -1, 0, 1, -7, 7, 100, -100, 0, 0, 0, 0, 0, 0, 0)

  @Test func packingKeepsEveryWeight() {
    #expect(TagSums.weights(TagSums.packed(weights)) == weights)
  }

  @Test func sumsAreThoseOfTheTags() {
    var sums = TagSums()
    for _ in 0..<3 { sums.add(TagSums.packed(weights)) }
    for tag in 0..<NameTag.count { #expect(sums.scores[tag] == 3 * Int32(weights[tag])) }
    for lane in NameTag.count..<16 { #expect(sums.scores[lane] == 0) }
  }

  @Test func sumsOfSumsAreSums() {
    var one = TagSums()
    one.add(TagSums.packed(weights))
    var two = one
    two &+= one
    #expect(two.scores[0] == -256 && two.scores[1] == 254)
  }

  @Test(arguments: [(5, 3, 2), (1, 8, -7), (-9, -20, 11)])
  func marginOfNoName(outside: Int8, best: Int8, margin: Int16) {
    for tag in 1..<NameTag.count {
      var weights = SIMD16<Int8>.zero
      for other in 1..<NameTag.count { weights[other] = -20 }
      (weights[NameTag.outside], weights[tag]) = (outside, best)
      var sums = TagSums()
      sums.add(TagSums.packed(weights))
      #expect(sums.outsideMargin == margin)
    }
  }
}
