import Testing

@testable @_spi(Training) import NewsReading

@Suite struct FeatureSumsTests {
  /// More features than are gathered at once, over several sums: none is lost, none counted twice.
  @Test func manyFeaturesAreSummedAtTheirPlaces() {
    let values = (0..<300).map { UInt64($0) * 7 }
    let known = values.filter { $0 % 2 == 0 }
    let features = known.map { value in
      (
        id: FeatureHash.id(9, value),
        weights: SIMD16<Int8>(repeating: 0).replacing(with: 1, where: .init(repeating: true))
      )
    }
    let model = TaggerModel(
      features: features, transitions: Array(repeating: .zero, count: NameTag.count), words: WordTable([]))
    var sums = FeatureSums(model, count: 3)
    for place in 0..<3 {
      sums.turn(to: place)
      for value in values.prefix(100 * (place + 1)) { sums.add(9, value, .general) }
    }
    #expect(sums.totals().map { $0.scores[4] } == [50, 100, 150])
  }

  @Test func aSumGoesOnFromItsStart() {
    let model = TaggerModel(
      features: [], transitions: Array(repeating: .zero, count: NameTag.count), words: WordTable([]))
    var start = TagSums()
    start.add(TagSums.packed(SIMD16(repeating: 3)))
    var sums = FeatureSums(model, count: 1)
    sums.turn(to: 0, from: start)
    sums.add(9, 1, .general)
    #expect(sums.totals()[0].scores[8] == 3)
  }
}
