import ArabicText

/// A sample of an article's runs of eight words, as hashes: two articles that share many copied one text.
///
/// Of all runs those are kept whose hash is divisible by `sampling`, the same ones in every article, so that the shared
/// part of two samples estimates the shared part of the texts.
struct TextSample: Sendable {
  /// The sampled hashes, ascending, each once.
  let hashes: [UInt64]

  /// The shingles of the words among `tokens`; marks and line breaks are passed over, so moved marks change nothing.
  init(_ tokens: [Token]) {
    let words = tokens.lazy.filter { $0.kind == .word || $0.kind == .number || $0.kind == .latin }.map(\.key.rawValue)
    var hashes: Set<UInt64> = []
    var window = [UInt64](repeating: 0, count: Self.length)
    for (index, word) in words.enumerated() {
      window[index % Self.length] = word
      guard index >= Self.length - 1 else { continue }
      let hash = Self.hash(window, from: index + 1)
      if hash % Self.sampling == 0 { hashes.insert(hash) }
    }
    self.hashes = hashes.sorted()
  }

  /// Words in a run.
  static let length = 8
  private static let sampling: UInt64 = 8

  /// The hash of the run whose first word stands at `start` of the ring `window`.
  private static func hash(_ window: [UInt64], from start: Int) -> UInt64 {
    var hash: UInt64 = 0
    for offset in 0..<length { hash = (hash ^ window[(start + offset) % length]) &* 0xFF51_AFD7_ED55_8CCD }
    hash ^= hash >> 33
    return hash &* 0xC4CE_B9FE_1A85_EC53 >> 7
  }
}
