/// Sums the weights of features. Fifty weights of one byte fit into two.
///
/// Each weight is fetched as soon as its feature is known, so that the processor waits for memory while it works out the next
/// one: gathering features first and fetching all of them at once was measured, and took longer.
struct FeatureSum: FeatureSink {
  private let model: TaggerModel
  /// The sum so far; it may be set, to go on from another.
  var sums = TagSums()

  /// An empty sum.
  init(_ model: TaggerModel) { self.model = model }

  @inline(__always)
  mutating func add(_ template: UInt32, _ value: UInt64, _ source: FeatureSource) {
    model.add(FeatureHash.id(template, value), to: &sums)
  }
}
