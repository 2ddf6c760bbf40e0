/// Writes content lines of RFC 5545: CR LF behind each, folded at 75 octets between whole characters.
struct CalendarWriter: Sendable {
  /// What has been written, UTF-8.
  private(set) var bytes: [UInt8] = []
  private static let longest = 75

  /// Writes one content line.
  mutating func line(_ text: String) {
    var octets = 0
    for scalar in text.unicodeScalars {
      let length = Unicode.UTF8.width(scalar)
      if octets + length > Self.longest {
        bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
        octets = 1
      }
      bytes.append(contentsOf: String(scalar).utf8)
      octets += length
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// A text value: backslash, semicolon, comma and line break written as the standard asks; other controls left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      default: if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
