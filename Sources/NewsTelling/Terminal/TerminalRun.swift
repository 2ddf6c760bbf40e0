/// A stretch of a line that looks alike and runs one way.
struct TerminalRun: Sendable, Hashable {
  /// How it looks where colour is wanted. Nothing is told by colour alone.
  enum Style: Sendable { case plain, bold, dim, stamp }

  /// How it is kept apart from the direction of its surroundings.
  enum Isolation: Sendable {
    case none
    /// By its first letter, U+2068: a name in any script.
    case byFirstLetter
    /// U+2066: places, paths, options.
    case leftToRight
    /// U+2067: slices of Arabic.
    case rightToLeft
  }

  let text: String
  let style: Style
  let isolation: Isolation

  /// A run; what would control the terminal or turn the direction is shown as U+FFFD, line breaks and tabs as blanks.
  init(_ text: String, style: Style = .plain, isolation: Isolation = .none) {
    self.text = Self.harmless(text)
    self.style = style
    self.isolation = isolation
  }

  /// The run of a piece of an account.
  init(_ piece: AccountPiece) {
    switch piece {
    case .ours(let text): self.init(text, style: .dim)
    case .strong(let text): self.init(text, style: .bold)
    case .name(let text): self.init(text, isolation: .byFirstLetter)
    case .slice(let text): self.init(text, isolation: .rightToLeft)
    case .place(let text): self.init(text, style: .dim, isolation: .leftToRight)
    }
  }

  private static func harmless(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
