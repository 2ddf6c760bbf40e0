import Testing

@testable @_spi(Training) import NewsReading

@Suite struct FeatureSumTests {
  /// All that have weights are found, and what has none adds nothing.
  @Test func onlyFeaturesWithWeightsCount() {
    let values = (0..<3000).map { UInt64($0) * 7 }
    let features = values.filter { $0 % 2 == 0 }.map {
      (id: FeatureHash.id(9, $0), weights: SIMD16<Int8>(0, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    }
    let model = TaggerModel(
      features: features, transitions: Array(repeating: .zero, count: NameTag.count), words: WordTable([]))
    var sum = FeatureSum(model)
    for value in values { sum.add(9, value, .general) }
    #expect(sum.sums.lanes == SIMD8(1500, 0, 3000, 0, 0, 0, 0, 0))
  }

  /// Where grammar found nothing its features are added as one sum.
  @Test func quietMarksAreTheMarksOfNothing() {
    let word = ContextWord(word: 1, classes: (2, 3, 4), labels: 5, ending: 6)
    let around = TaggerFeatures.Neighbourhood(beforeLast: word, last: word, word: word, next: word, marks: (0, 0, 0))
    var (whole, parts) = (FeatureList(), FeatureList())
    TaggerFeatures.add(around, to: &whole)
    TaggerFeatures.add(around, marks: false, to: &parts)
    TaggerFeatures.addQuietMarks(to: &parts)
    #expect(whole.features.map(\.id).sorted() == parts.features.map(\.id).sorted())
  }
}
