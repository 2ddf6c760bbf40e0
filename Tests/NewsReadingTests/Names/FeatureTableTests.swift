import Testing

@testable @_spi(Training) import NewsReading

@Suite struct FeatureTableTests {
  private func weights(_ first: Int8, _ second: Int8) -> SIMD16<Int8> {
    var weights = SIMD16<Int8>.zero
    (weights[0], weights[8]) = (first, second)
    return weights
  }

  private func sums(_ id: UInt32, _ table: FeatureTable) -> TagSums {
    var sums = TagSums()
    table.add(id, to: &sums)
    return sums
  }

  private func sums(_ weights: SIMD16<Int8>) -> TagSums {
    var sums = TagSums()
    sums.add(TagSums.row(of: weights))
    return sums
  }

  /// Thirty features of one bucket: eight stand in it, the others are found all the same.
  @Test func aFullBucketLosesNothing() {
    let features = (0..<30).map { (id: UInt32($0) << 20 | 0x351, weights: weights(Int8($0), -Int8($0))) }
    let table = FeatureTable(features)
    for (id, weights) in features {
      #expect(sums(id, table) == sums(weights))
    }
    #expect(sums(30 << 20 | 0x351, table) == TagSums())
    #expect(table.features.map(\.id) == features.map(\.id))
    #expect(table.features.map(\.weights) == features.map(\.weights))
  }

  /// Rows are shared, numbers are told apart to the last bit.
  @Test func numbersThatResembleOneAnotherStayApart() {
    let features = (0..<31).map { (id: UInt32(1) << UInt32($0) | 1, weights: weights(Int8($0 % 3), 7)) }
    let table = FeatureTable(features)
    for (id, weights) in features.dropFirst() { #expect(sums(id, table) == sums(weights)) }
    #expect(sums(0x8000_0001, table) == TagSums() && sums(7, table) == TagSums())
  }

  @Test func noFeaturesAddNothing() {
    let table = FeatureTable([])
    #expect(sums(1, table) == TagSums() && sums(.max, table) == TagSums() && table.features.isEmpty)
  }
}
