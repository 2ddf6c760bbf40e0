import ArabicText

/// The parts of a token of digits: «27.7.2021» has three, «2,500» two, «٦٠٪» one and a percent sign.
struct DigitToken {
  /// The numbers between the separators.
  private(set) var parts: [Int] = []
  /// The digits of each part.
  private(set) var lengths: [Int] = []
  /// The separators in ASCII, «,» for U+066C and «.» for U+066B.
  private(set) var separators: [UInt8] = []
  /// Whether the separators are those of the Arabic script, whose meaning is certain.
  private(set) var isArabic = false
  private(set) var hasPercentSign = false

  /// Reads the bytes of `token`. O(length); digits of all three kinds.
  init(_ token: Token, in bytes: [UInt8]) {
    var offset = token.start
    var value = 0
    var length = 0
    while offset < token.end {
      let (scalar, size) = SourceText.scalar(in: bytes, at: offset)
      offset += size
      if let digit = Self.digit(scalar) {
        if length < 17 { value = value * 10 + digit }
        length += 1
      } else if scalar == 0x25 || scalar == 0x066A {
        hasPercentSign = true
      } else if let separator = Self.separator(scalar) {
        close(&value, &length)
        separators.append(separator)
        if scalar >= 0x66B { isArabic = true }
      }
    }
    close(&value, &length)
  }

  /// The number, or nil where the separators fit none («27.7.2021»).
  ///
  /// A point or comma before exactly three digits parts thousands, unless the token goes on in a scale word
  /// («2.500 مليار»), which `isScaled` says.
  func value(isScaled: Bool) -> Double? {
    guard let first = parts.first else { return nil }
    guard let last = separators.last else { return Double(first) }
    let isGrouped = lengths.dropFirst().allSatisfy { $0 == 3 } && (1...3).contains(lengths[0])
    let isOneKind = separators.allSatisfy { $0 == last }
    let isThousands = isArabic ? last == Self.comma : isGrouped && first > 0 && !(isScaled && separators.count == 1)
    if isOneKind, isGrouped, isThousands { return parts.reduce(0) { $0 * 1000 + Double($1) } }
    let whole = parts.dropLast()
    guard separators.count == 1 || lengths.dropLast().dropFirst().allSatisfy({ $0 == 3 }) else { return nil }
    guard separators.count == 1 || !isOneKind else { return nil }
    let decimals = (0..<(lengths.last ?? 0)).reduce(1.0) { power, _ in power * 10 }
    return whole.reduce(0) { $0 * 1000 + Double($1) } + Double(parts[parts.count - 1]) / decimals
  }

  private mutating func close(_ value: inout Int, _ length: inout Int) {
    parts.append(value)
    lengths.append(length)
    value = 0
    length = 0
  }

  private static let comma: UInt8 = 0x2C

  private static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar - 0x30)
    case 0x0660...0x0669: Int(scalar - 0x0660)
    case 0x06F0...0x06F9: Int(scalar - 0x06F0)
    default: nil
    }
  }

  private static func separator(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x2C, 0x066C: comma
    case 0x2E, 0x066B: 0x2E
    default: nil
    }
  }
}
