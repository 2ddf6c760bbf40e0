/// Takes features one by one: a list of their numbers in training, the sum of their weights in reading.
protocol FeatureSink {
  /// Takes the feature of `template` with `value`.
  mutating func add(_ template: UInt32, _ value: UInt64, _ source: FeatureSource)
}

/// Where a feature's knowledge comes from. Training hides some of it now and then, as new articles will.
@_spi(Training) public enum FeatureSource: UInt8, Sendable {
  /// Letters, lexicons, grammar, neighbours.
  case general
  /// The word itself: a name never met in training has no weight here.
  case wordItself
  /// What raw news told of the word: a rare name has nothing here.
  case rawNews
}

/// A feature as training needs it.
@_spi(Training) public struct Feature: Sendable {
  /// The hashed number.
  public let id: UInt32
  /// Where its knowledge comes from.
  public let source: FeatureSource
}

/// Collects features for training.
struct FeatureList: FeatureSink {
  private(set) var features: [Feature] = []

  mutating func add(_ template: UInt32, _ value: UInt64, _ source: FeatureSource) {
    features.append(Feature(id: FeatureHash.id(template, value), source: source))
  }
}
