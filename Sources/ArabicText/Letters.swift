/// Scalars of Arabic script by name, and what each becomes at the levels of `FoldLevel`.
enum Letters {
  static let hamza: UInt16 = 0x0621
  static let alefMadda: UInt16 = 0x0622
  static let alefHamzaAbove: UInt16 = 0x0623
  static let wawHamza: UInt16 = 0x0624
  static let alefHamzaBelow: UInt16 = 0x0625
  static let yehHamza: UInt16 = 0x0626
  static let alef: UInt16 = 0x0627
  static let tehMarbuta: UInt16 = 0x0629
  static let feh: UInt16 = 0x0641
  static let heh: UInt16 = 0x0647
  static let waw: UInt16 = 0x0648
  static let alefMaksura: UInt16 = 0x0649
  static let yeh: UInt16 = 0x064A
  static let maddaAbove: UInt16 = 0x0653
  static let hamzaAbove: UInt16 = 0x0654
  static let hamzaBelow: UInt16 = 0x0655
  static let alefWasla: UInt16 = 0x0671

  /// Stands in the tables for a scalar that leaves no trace in the key.
  static let dropped: UInt16 = 0

  /// `table[scalar]` is the scalar's key letter at the level, `dropped` for none; for scalars below U+0800.
  static let clean: [UInt16] = table { isInvisible($0) ? dropped : $0 }
  static let orthographic: [UInt16] = table { isInvisible($0) ? dropped : orthographicLetter($0) }
  static let match: [UInt16] = table { isInvisible($0) || isMark($0) ? dropped : matchLetter(orthographicLetter($0)) }

  /// The table of `level`.
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

  /// Controls that a reader does not see, and tatweel. U+200B–U+200F and the like are above the table: see `Scalars`.
  private static func isInvisible(_ scalar: UInt16) -> Bool {
    scalar == 0x0640 || scalar == 0x061C || scalar == 0x00AD
  }

  private static func table(_ letter: (UInt16) -> UInt16) -> [UInt16] {
    (0..<0x800).map { letter(UInt16($0)) }
  }

  private static func orthographicLetter(_ scalar: UInt16) -> UInt16 {
    switch scalar {
    case 0x06CC, 0x06D0, 0x06CD: yeh  // ی ې ۍ of Persian, Pashto and Kurdish keyboards
    case 0x06A9, 0x06AA: 0x0643  // ک ڪ
    case 0x06C1, 0x06BE, 0x06D5: heh  // ہ ھ ە
    case 0x06C0, 0x06C2, 0x06C3: tehMarbuta  // ۀ ۂ ۃ
    case 0x0660...0x0669: scalar - 0x0660 + 0x30
    case 0x06F0...0x06F9: scalar - 0x06F0 + 0x30
    case 0x066A: 0x25
    case 0x066B: 0x2E
    case 0x066C: 0x2C
    case 0x41...0x5A: scalar + 0x20  // Latin letters are compared without case
    default: scalar
    }
  }

  private static func matchLetter(_ scalar: UInt16) -> UInt16 {
    switch scalar {
    case alefMadda, alefHamzaAbove, alefHamzaBelow, alefWasla: alef
    case alefMaksura: yeh
    case wawHamza, yehHamza: hamza  // مسؤول and مسئول differ only in the seat of their hamza
    default: scalar
    }
  }
}
