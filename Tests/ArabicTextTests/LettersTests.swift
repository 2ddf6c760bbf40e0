import Testing

@testable import ArabicText

/// One line a rule: what a scalar is at each level.
@Suite struct LettersTests {
  @Test(arguments: [
    ("أ", "أ", "ا"), ("إ", "إ", "ا"), ("آ", "آ", "ا"), ("ٱ", "ٱ", "ا"), ("ا", "ا", "ا"), ("ى", "ى", "ي"),
    ("ي", "ي", "ي"),
    ("ؤ", "ؤ", "ء"), ("ئ", "ئ", "ء"), ("ء", "ء", "ء"), ("ی", "ي", "ي"), ("ې", "ي", "ي"), ("ۍ", "ي", "ي"),
    ("ے", "ي", "ي"), ("ۓ", "ئ", "ء"), ("ک", "ك", "ك"), ("ڪ", "ك", "ك"), ("ہ", "ه", "ه"), ("ھ", "ه", "ه"),
    ("ە", "ه", "ه"), ("ۀ", "ة", "ه"), ("ۃ", "ة", "ه"), ("ة", "ة", "ه"), ("٣", "3", "3"), ("۳", "3", "3"),
    ("A", "a", "a"), ("É", "é", "é"), ("Я", "я", "я"), ("پ", "پ", "پ"), ("گ", "گ", "گ"),
  ])
  func levels(letter: String, orthographic: String, match: String) {
    #expect(Folding.fold(letter, .clean) == letter)
    #expect(Folding.fold(letter, .orthographic) == orthographic)
    #expect(Folding.fold(letter, .match) == match)
  }

  @Test(arguments: ["\u{640}", "\u{61C}", "\u{AD}", "\u{200F}", "\u{200C}"])
  func leavesNoTrace(control: String) {
    for level in FoldLevel.allCases { #expect(Folding.fold("ب" + control + "ت", level) == "بت") }
  }

  @Test(arguments: [UInt16(0x064B), 0x0650, 0x0651, 0x0652, 0x0670, 0x06D6, 0x06E8, 0x0610])
  func marksFallAtTheMatchLevel(mark: UInt16) throws {
    let scalar = try #require(Unicode.Scalar(mark))
    #expect(Letters.isMark(mark))
    #expect(Folding.fold("بـ" + String(Character(scalar)), .match) == "ب")
  }

  @Test(arguments: [("\u{66A}", "%"), ("\u{66B}", "."), ("\u{66C}", ",")])
  func numberSignsCountBehindADigit(sign: String, ascii: String) {
    #expect(Folding.fold("5" + sign, .orthographic) == "5" + ascii)
    #expect(Folding.fold("ب" + sign, .orthographic) == "ب" + sign)
  }

  @Test(arguments: [
    ("\u{627}\u{653}", "آ"), ("\u{627}\u{654}", "أ"), ("\u{627}\u{655}", "إ"), ("\u{648}\u{654}", "ؤ"),
    ("\u{64A}\u{654}", "ئ"),
  ])
  func decomposedHamzaIsComposed(pair: String, letter: String) {
    #expect(Array(Folding.fold(pair, .orthographic).unicodeScalars) == Array(letter.unicodeScalars))
  }
}
