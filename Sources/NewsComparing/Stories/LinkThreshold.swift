/// How alike two clusters must be to become one: the fewer pairs of articles speak for it, the more.
///
/// An average over many pairs is sure, and low, since a great affair has many sides; that of a single pair may rest on
/// one word by chance.
struct LinkThreshold: Sendable {
  /// What many pairs must reach.
  var many: Double
  /// What a single pair must reach.
  var single: Double

  /// What the average between clusters of `a` and `b` articles must reach.
  func value(between a: Int, _ b: Int) -> Double {
    many + (single - many) / Double(a * b).squareRoot()
  }
}
