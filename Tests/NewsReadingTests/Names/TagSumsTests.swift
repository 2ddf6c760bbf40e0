import Testing

@testable @_spi(Training) import NewsReading

@Suite struct TagSumsTests {
  private let weights = SIMD16<Int8>(-128, 127, -1, 0, 1, -7, 7, 100, -100, 0, 0, 0, 0, 0, 0, 0)

  @Test func rowsKeepEveryWeight() {
    #expect(TagSums.weights(TagSums.row(of: weights), outside: weights[0]) == weights)
  }

  @Test func sumsTellHowFarEachTagIsAheadOfNoName() {
    var sums = TagSums()
    for _ in 0..<3 { sums.add(TagSums.row(of: weights)) }
    for tag in 1..<NameTag.count { #expect(sums.lanes[tag - 1] == 3 * (Int16(weights[tag]) + 128)) }
  }

  @Test func sumsOfSumsAreSums() {
    var one = TagSums()
    one.add(TagSums.row(of: weights))
    var two = one
    two &+= one
    #expect(two.lanes[0] == 510 && two.lanes[1] == 254)
  }

  @Test(arguments: [(5, 3, 2), (1, 8, -7), (-9, -20, 11)])
  func marginOfNoName(outside: Int8, best: Int8, margin: Int16) {
    for tag in 1..<NameTag.count {
      var weights = SIMD16<Int8>.zero
      for other in 1..<NameTag.count { weights[other] = -20 }
      (weights[NameTag.outside], weights[tag]) = (outside, best)
      var sums = TagSums()
      sums.add(TagSums.row(of: weights))
      #expect(sums.isOutside(by: margin - 1) && !sums.isOutside(by: margin))
    }
  }
}
