/// Sums the weights of features, a sum for each token or distance. Fifty weights of one byte fit into two.
///
/// Most features have no weight, and the weights of the others lie far away in memory. So the features are first sieved by the
/// filter, without a branch that nobody could foresee. Those left are gathered, and their slots are fetched in one go, so that
/// the processor waits for all of them at once, not for one after the other.
struct FeatureSums: FeatureSink {
  private let model: TaggerModel
  /// The model's, held here: asked of the model it would be counted up and down for every feature.
  private let filter: [UInt64]
  private var sums: [TagSums]
  private var place = 0
  private var ids = InlineArray<64, UInt32>(repeating: 0)
  private var places = InlineArray<64, Int>(repeating: 0)
  private var count = 0

  /// As many empty sums.
  init(_ model: TaggerModel, count: Int) {
    self.model = model
    filter = model.filter
    sums = Array(repeating: TagSums(), count: count)
  }

  /// Turns to the sum at `place`, which begins with `start`.
  @inline(__always)
  mutating func turn(to place: Int, from start: TagSums = TagSums()) {
    self.place = place
    sums[place] &+= start
  }

  @inline(__always)
  mutating func add(_ template: UInt32, _ value: UInt64, _ source: FeatureSource) {
    if count == ids.count { fetch() }
    let id = FeatureHash.id(template, value)
    ids[count] = id
    places[count] = place
    count += TaggerModel.mayHave(id, filter) ? 1 : 0
  }

  /// The sums of all features added.
  mutating func totals() -> [TagSums] {
    fetch()
    return sums
  }

  @inline(never)
  private mutating func fetch() {
    let (model, ids, places, count) = (self.model, self.ids, self.places, self.count)
    var slots = InlineArray<64, SIMD8<Int16>>(repeating: .zero)
    for index in 0..<count { slots[index] = model.home(of: ids[index]) }
    var open = sums.mutableSpan
    for index in 0..<count { model.add(ids[index], at: slots[index], to: &open[places[index]]) }
    self.count = 0
  }
}
