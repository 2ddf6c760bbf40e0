/// How often each word was counted in raw news: by itself, and as a stem with and without clitics.
///
/// Keys are compared by hash alone: a chance meeting changes one guess in a million, no text.
public struct StemCounts: Sendable {
  private var table = KeyTable()
  private var counts: [(own: UInt32, stem: UInt32)] = []

  /// No counts.
  public init() {}

  /// Enters the counts of the word with `key`: `own` by itself, `stem` as a stem.
  public mutating func insert(_ key: FoldedKey, own: UInt32, stem: UInt32) {
    table.insert(key, Int32(counts.count))
    counts.append((own, stem))
  }

  /// The number of words.
  public var count: Int { counts.count }

  /// The counts of `key`, zero for a word that was not counted.
  @inline(__always)
  subscript(key: FoldedKey) -> (own: UInt32, stem: UInt32) {
    table.number(of: key) { _ in true }.map { counts[Int($0)] } ?? (0, 0)
  }

  /// The binary logarithm of `x`, linear between powers of two (at most 0.09 too small): there is no mathematics library
  /// on this floor, and training uses the same.
  @inline(__always)
  static func log2(_ x: Float) -> Float { Float(x.exponent) + (x.significand - 1) }
}
