/// Says how busy the machine is: how fast the standard library validates UTF-8, in megabytes a second.
///
/// 1,600 were measured on a quiet core of a two-core AMD EPYC. Where it is half of that, every other figure is too low.
public enum Yardstick {
  /// Megabytes a second over `texts`, the best of `runs`.
  public static func rate(_ texts: [[UInt8]], runs: Int) -> Double {
    let measure = Measure(runs: runs) { valid(texts) }
    return Double(texts.reduce(0) { $0 + $1.count }) / measure.seconds / 1e6
  }

  private static func valid(_ texts: [[UInt8]]) -> Int {
    texts.reduce(0) { $0 &+ ((try? UTF8Span(validating: $1.span)) == nil ? 0 : 1) }
  }
}
