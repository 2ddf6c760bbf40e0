/// What a scalar is to the tokenizer.
enum ScalarClass: UInt8 {
  case other, space, invisible, newline, arabicLetter, arabicMark, combining, latinLetter, digit, punctuation, quote
  case bracket
}

/// A set of classes.
struct ScalarClasses: OptionSet {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  @inline(__always)
  init(_ kind: ScalarClass) { rawValue = 1 << UInt16(kind.rawValue) }

  @inline(__always)
  func has(_ kind: ScalarClass) -> Bool { rawValue & 1 << UInt16(kind.rawValue) != 0 }

  /// What an Arabic word is made of.
  static let arabic: ScalarClasses = [Self(.arabicLetter), Self(.arabicMark), Self(.combining)]
  static let marks: ScalarClasses = [Self(.arabicMark), Self(.combining)]
  static let digits = Self(.digit)
  static let latin: ScalarClasses = [Self(.latinLetter), Self(.digit), Self(.combining)]
  static let letters: ScalarClasses = [Self(.arabicLetter), Self(.latinLetter)]
  /// What a handle's or a tag's name is made of, the low line apart.
  static let name: ScalarClasses = [.arabic, .latin]
}

/// Classes of scalars: a table below U+0800, where Arabic and most punctuation lie, and a switch above.
enum Scalars {
  static let classes: [ScalarClass] = (0..<0x800).map { classify(low: UInt32($0)) }

  /// The class of any scalar.
  @inline(__always)
  static func classify(_ scalar: UInt32) -> ScalarClass {
    scalar < 0x800 ? classes[Int(scalar)] : classify(high: scalar)
  }

  /// Zero-width and directional controls: they are in the text, in no key, and never part a word.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0xFE00...0xFE0F: true
    default: false
    }
  }

  private static func classify(low scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0x0A, 0x0D, 0x85: .newline
    case 0x09, 0x0B, 0x0C, 0x20, 0xA0: .space
    case 0xAD, 0x061C: .invisible
    case 0x30...0x39, 0x0660...0x0669, 0x06F0...0x06F9: .digit
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x02FF, 0x0370...0x052F: .latinLetter
    case 0x22, 0x27, 0xAB, 0xBB, 0x60: .quote
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D: .bracket
    case 0x21, 0x23...0x26, 0x2A...0x2F, 0x3A...0x40, 0x5C, 0x5E, 0x5F, 0x7C, 0x7E: .punctuation
    case 0x060C, 0x061B, 0x061E, 0x061F, 0x066A...0x066D, 0x06D4, 0xA1, 0xB7, 0xBF: .punctuation
    case 0x0620...0x063F, 0x0641...0x064A, 0x066E, 0x066F, 0x0671...0x06D3, 0x06D5, 0x06EE, 0x06EF, 0x06FA...0x06FF:
      .arabicLetter
    case 0x0750...0x077F: .arabicLetter
    case 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED:
      .arabicMark
    case 0x0300...0x036F: .combining  // they ride on whatever letter they follow
    default: .other
    }
  }

  private static func classify(high scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0x08A0...0x08FF: .arabicLetter
    case 0xFB50...0xFBB1, 0xFBD3...0xFD3D, 0xFD50...0xFDFB, 0xFE70...0xFEFC: .arabicLetter
    case 0xFD3E, 0xFD3F: .bracket  // ornate parentheses ﴾ ﴿
    case 0x2028, 0x2029: .newline
    case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case _ where isInvisible(scalar): .invisible
    case 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F: .quote
    case 0x2010...0x2017, 0x2020...0x2027, 0x2030...0x2038, 0x203B...0x205E: .punctuation
    case 0x1E00...0x1FFF, 0x2C60...0x2C7F, 0xA720...0xA7FF: .latinLetter
    default: .other
    }
  }
}
