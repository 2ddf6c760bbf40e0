import ArabicText
import TawaturData

/// In how many articles of the press at large each word stands, so that weights make sense for a batch of five.
///
/// Learnt from counts alone. The file `weights/story-frequencies.bin`: the number of articles (4 bytes, little-endian,
/// as all numbers), the number of stems (4 bytes), then for each stem, ascending, the upper 32 bits of its key; then for
/// each, one byte: eight times the binary logarithm of its count, rounded. Stems of fewer than four articles are left
/// out: they count as two.
public struct BackgroundFrequencies: Sendable {
  /// How many articles were counted.
  let articles: Int
  private let stems: [UInt32]
  private let counts: [UInt8]

  /// The table that the program carries.
  static let standard = BackgroundFrequencies(bytes: EmbeddedFile("weights/story-frequencies.bin")?.bytes ?? [])

  /// The table written in `bytes`; an empty one where they are too few.
  init(bytes: [UInt8]) {
    func number(_ offset: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << (8 * UInt32($1)) }
    }
    let count = bytes.count >= 8 ? Int(number(4)) : 0
    guard count > 0, bytes.count == 8 + 5 * count else {
      (articles, stems, counts) = (0, [], [])
      return
    }
    articles = Int(number(0))
    stems = (0..<count).map { number(8 + 4 * $0) }
    counts = Array(bytes[(8 + 4 * count)...])
  }

  /// In about how many of `articles` the stem `key` stands. O(log n).
  func frequency(of key: FoldedKey) -> Float {
    guard articles > 0 else { return 0 }
    let wanted = UInt32(key.rawValue >> 32)
    var (low, high) = (0, stems.count)
    while low < high {
      let middle = (low + high) / 2
      if stems[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < stems.count, stems[low] == wanted else { return Self.unseen }
    return Self.powers[Int(counts[low])]
  }

  private static let unseen: Float = 2
  private static let leastCount: Int32 = 4
  private static let steps: Float = 8
  /// 2^(byte / 8) for each byte, by repeated multiplication with the eighth root of 2.
  private static let powers: [Float] = {
    var powers: [Float] = []
    for byte in 0..<256 {
      let root: [Float] = [1, 1.090_508, 1.189_207, 1.296_840, 1.414_214, 1.542_211, 1.681_793, 1.834_008]
      powers.append(root[byte % 8] * Float(sign: .plus, exponent: byte / 8, significand: 1))
    }
    return powers
  }()
}

extension BackgroundFrequencies {
  /// Counts the words of `inputs` and gives back the bytes of a table: the training of this weight file.
  public static func learnt(from inputs: some Sequence<StoryInput>) -> [UInt8] {
    var builder = ProfileBuilder(background: BackgroundFrequencies(bytes: []))
    var articles = 0
    for input in inputs {
      builder.count(input)
      articles += 1
    }
    var counts: [UInt32: Int32] = [:]
    for (key, count) in zip(builder.table.keys, builder.table.frequencies) {
      counts[UInt32(key.rawValue >> 32), default: 0] += count
    }
    let kept = counts.filter { $0.value >= leastCount }.sorted { $0.key < $1.key }
    var bytes = little(UInt32(articles)) + little(UInt32(kept.count))
    for entry in kept { bytes += little(entry.key) }
    bytes += kept.map { UInt8(min(255, (steps * log2(Float($0.value))).rounded())) }
    return bytes
  }

  private static func little(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
  }
}
