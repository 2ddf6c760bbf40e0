/// Scalars of Arabic script by name, and what each becomes at the levels of `FoldLevel`.
enum Letters {
  static let hamza: UInt16 = 0x0621
  static let alefMadda: UInt16 = 0x0622
  static let alefHamzaAbove: UInt16 = 0x0623
  static let wawHamza: UInt16 = 0x0624
  static let alefHamzaBelow: UInt16 = 0x0625
  static let yehHamza: UInt16 = 0x0626
  static let alef: UInt16 = 0x0627
  static let beh: UInt16 = 0x0628
  static let tehMarbuta: UInt16 = 0x0629
  static let teh: UInt16 = 0x062A
  static let seen: UInt16 = 0x0633
  static let feh: UInt16 = 0x0641
  static let kaf: UInt16 = 0x0643
  static let lam: UInt16 = 0x0644
  static let meem: UInt16 = 0x0645
  static let noon: UInt16 = 0x0646
  static let heh: UInt16 = 0x0647
  static let waw: UInt16 = 0x0648
  static let alefMaksura: UInt16 = 0x0649
  static let yeh: UInt16 = 0x064A
  static let maddaAbove: UInt16 = 0x0653
  static let hamzaAbove: UInt16 = 0x0654
  static let hamzaBelow: UInt16 = 0x0655
  static let alefWasla: UInt16 = 0x0671

  /// The first of the marks that ride on letters, fathatan.
  static let firstMark: UInt32 = 0x064B

  /// Stands in the tables for a scalar that leaves no trace in the key; U+0000 leaves none either.
  static let dropped: UInt16 = 0
  /// Stands in the tables for a scalar that needs a look at the letter before it.
  static let special: UInt16 = 0xFFFF

  /// `table[scalar]` is the scalar's key letter at the level, `dropped` or `special`; for scalars below U+0800.
  static let clean: [UInt16] = table(cleanLetter)
  static let orthographic: [UInt16] = table(orthographicLetter)
  static let match: [UInt16] = table(matchLetter)

  /// The table of `level`.
  @inline(__always)
  static func table(_ level: FoldLevel) -> [UInt16] {
    switch level {
    case .clean: clean
    case .orthographic: orthographic
    case .match: match
    }
  }

  /// Harakat, tanwin, shadda, sukun, superscript alef and the Quranic signs.
  static func isMark(_ scalar: UInt16) -> Bool {
    switch scalar {
    case 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED, 0x0610...0x061A: true
    default: false
    }
  }

  /// ٪ ٫ ٬ as % . , and nil for any other scalar.
  static func numberSign(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x066A: 0x25
    case 0x066B: 0x2E
    case 0x066C: 0x2C
    default: nil
    }
  }

  /// The letter that `base` and the combining hamza or madda `mark` make: «و» + U+0654 is «ؤ».
  static func composed(_ base: UInt32, _ mark: UInt32) -> UInt16? {
    guard (0x0653...0x0655).contains(mark), base < 0x800 else { return nil }
    switch (UInt16(base), UInt16(mark)) {
    case (alef, maddaAbove): return alefMadda
    case (alef, hamzaAbove): return alefHamzaAbove
    case (alef, hamzaBelow): return alefHamzaBelow
    case (waw, hamzaAbove): return wawHamza
    case (yeh, hamzaAbove), (alefMaksura, hamzaAbove): return yehHamza
    case (heh, hamzaAbove): return tehMarbuta  // ۀ of Persian is ة in Arabic words
    default: return nil
    }
  }

  private static func table(_ letter: (UInt16) -> UInt16) -> [UInt16] {
    (0..<0x800).map { letter(UInt16($0)) }
  }
}

// MARK: One letter at each level

extension Letters {
  private static func cleanLetter(_ scalar: UInt16) -> UInt16 {
    switch scalar {
    case 0x0640, 0x061C, 0x00AD: dropped  // tatweel, Arabic letter mark, soft hyphen
    case 0x09, 0x0B, 0x0C, 0xA0: 0x20
    default: scalar
    }
  }

  private static func orthographicLetter(_ scalar: UInt16) -> UInt16 {
    switch scalar {
    case 0x064B...0x065F, 0x0670: special
    case 0x066A...0x066C: special
    case 0x06CC, 0x06D0, 0x06CD, 0x06D2: yeh  // ی ې ۍ ے of Persian, Pashto, Kurdish and Urdu keyboards
    case 0x06D3: yehHamza  // ۓ
    case 0x06A9, 0x06AA: kaf  // ک ڪ
    case 0x06C1, 0x06BE, 0x06D5: heh  // ہ ھ ە
    case 0x06C0, 0x06C2, 0x06C3: tehMarbuta  // ۀ ۂ ۃ
    case 0x0660...0x0669: scalar - 0x0660 + 0x30
    case 0x06F0...0x06F9: scalar - 0x06F0 + 0x30
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x0391...0x03A9, 0x0410...0x042F:
      scalar + 0x20  // Latin, Greek and Cyrillic letters are compared without case
    default: cleanLetter(scalar)
    }
  }

  private static func matchLetter(_ scalar: UInt16) -> UInt16 {
    switch orthographicLetter(scalar) {
    case alefMadda, alefHamzaAbove, alefHamzaBelow, alefWasla: alef
    case alefMaksura: yeh
    case wawHamza, yehHamza: hamza  // مسؤول and مسئول differ only in the seat of their hamza
    case special where isMark(scalar) && !(maddaAbove...hamzaBelow).contains(scalar): dropped
    case let letter where isMark(letter): dropped
    case let letter: letter
    }
  }
}
