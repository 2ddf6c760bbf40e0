import Testing

@testable import ArabicText

@Suite struct LeadingLettersTests {
  /// «وب|عراق»: every cut of `word`, where it falls.
  private func cuts(_ word: String) -> [String] {
    let bytes = Array(word.utf8)
    let letters = LeadingLetters(of: 0..<bytes.count, in: bytes, Letters.match)
    var result: [String] = []
    letters.cuts { cut, _ in
      let place = letters.offset(cut)
      result.append(
        String(decoding: bytes[..<place], as: UTF8.self) + "|" + String(decoding: bytes[place...], as: UTF8.self))
      return false
    }
    return result
  }

  @Test(arguments: [
    ("وقال", ["و|قال"]), ("فقال", ["ف|قال"]), ("ببغداد", ["ب|بغداد"]), ("كرئيس", ["ك|رئيس"]), ("لروسيا", ["ل|روسيا"]),
    ("العراق", ["ال|عراق"]), ("سيقول", ["س|يقول"]), ("سلام", []), ("قال", []),
    ("وبالعراق", ["و|بالعراق", "وب|العراق", "وبال|عراق"]), ("للعام", ["ل|لعام", "ل|لعام", "لل|عام"]),
    ("ک\u{64E}رئيس", ["ک\u{64E}|رئيس"]), ("به", []), ("وب", []),
  ])
  func everyCutOfTwoLettersAtLeast(word: String, expected: [String]) { #expect(cuts(word) == expected) }

  /// The quick look may only refuse words that have no cut.
  @Test func theQuickLookLosesNoCut() {
    for letter in UInt32(0x0600)...0x06FF {
      guard let scalar = Unicode.Scalar(letter) else { continue }
      for rest in ["العراق", "يقول", "لعام", "بيت"] {
        let word = String(Character(scalar)) + rest
        let bytes = Array(word.utf8)
        if !LeadingLetters.mayBeCut(0..<bytes.count, in: bytes, Letters.match) {
          #expect(cuts(word).isEmpty, "\(word)")
        }
      }
    }
    for word in ["والد", "فريق", "بيت", "كتاب", "لجنة", "سيقول", "العراق", "أليس", "ﻭﺍﻟﻌﺮﺍﻕ", "\u{640}وقال"] {
      let bytes = Array(word.utf8)
      #expect(LeadingLetters.mayBeCut(0..<bytes.count, in: bytes, Letters.match), "\(word)")
    }
    #expect(!LeadingLetters.mayBeCut(0..<6, in: Array("عين".utf8), Letters.match))
  }
}
