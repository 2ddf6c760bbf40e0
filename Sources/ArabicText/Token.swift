/// One token of an article: where it stands, what it is, and its key at `FoldLevel.match`. Sixteen bytes.
@frozen public struct Token: Sendable, Hashable {
  /// What a token is.
  @frozen public enum Kind: UInt8, Sendable {
    /// Arabic letters with their marks; «كوفيد-19» and «إف-16» are one word.
    case word
    /// «أ.ف.ب», «U.S.»: single letters with full stops between.
    case abbreviation
    /// Digits of any script with their separators and percent sign: «2,500», «٢٬٥٠٠», «٦٠٪».
    case number
    /// Latin, Greek or Cyrillic letters and the digits inside them.
    case latin
    case url
    case email
    /// «@name».
    case handle
    /// The sign # before a tag; the tag's parts are words of the sentence.
    case hashtag
    case punctuation
    /// A quotation mark of any shape.
    case quote
    case bracket
    /// The end of a paragraph; CR LF is one.
    case newline
    /// Anything else that is seen.
    case symbol

    /// Whether tokens of this kind have a scalar as their key, not the hash of letters.
    @inlinable public var isSign: Bool {
      switch self {
      case .hashtag, .punctuation, .quote, .bracket, .newline, .symbol: true
      case .word, .abbreviation, .number, .latin, .url, .email, .handle: false
      }
    }
  }

  @usableFromInline let startOffset: UInt32
  // The length has 24 bits, in two parts, so that the kind has a byte of its own and a token has sixteen.
  @usableFromInline let lengthLow: UInt16
  @usableFromInline let lengthHigh: UInt8
  /// What it is.
  public let kind: Kind
  /// The key of the folded letters; for punctuation, marks and brackets the scalar itself (a run of dots is U+2026).
  public let key: FoldedKey

  /// A token over `bytes`; 16 MB is the longest that is told apart.
  @inlinable public init(bytes: Range<Int>, kind: Kind, key: FoldedKey) {
    let length = min(bytes.count, 0xFF_FFFF)
    startOffset = UInt32(truncatingIfNeeded: bytes.lowerBound)
    lengthLow = UInt16(truncatingIfNeeded: length)
    lengthHigh = UInt8(truncatingIfNeeded: length >> 16)
    self.kind = kind
    self.key = key
  }

  /// The first byte.
  @inlinable public var start: Int { Int(startOffset) }
  /// How many bytes it covers.
  @inlinable public var length: Int { Int(lengthHigh) << 16 | Int(lengthLow) }
  /// The byte after the last.
  @inlinable public var end: Int { start + length }
  /// The bytes the token covers.
  @inlinable public var bytes: Range<Int> { start..<end }

  /// Whether it is the one scalar `scalar`: `token.isScalar(":")`.
  @inlinable public func isScalar(_ scalar: Unicode.Scalar) -> Bool {
    key.rawValue == UInt64(scalar.value) && (kind == .punctuation || kind == .quote || kind == .bracket)
  }
}
