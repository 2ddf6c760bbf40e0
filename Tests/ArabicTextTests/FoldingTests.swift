import ArabicText
import Foundation
import Testing

@Suite struct FoldingTests {
  // MARK: What is dropped at every level

  @Test(
    arguments: [
      "العـــراق", "العـراق", "\u{200F}العراق", "العر\u{200C}اق", "العر\u{200D}اق", "العراق\u{200B}",
      "\u{202B}العراق\u{202C}",
      "\u{2067}العراق\u{2069}", "\u{FEFF}العراق", "\u{61C}العراق", "العر\u{AD}اق", "ﺍﻟﻌﺮﺍﻕ", "العرا\u{FE0F}ق",
    ], FoldLevel.allCases)
  func invisible(word: String, level: FoldLevel) {
    #expect(Folding.fold(word, level) == "العراق")
  }

  @Test(arguments: [
    ("ﻻ", "لا"), ("ﻷمر", "لأمر"), ("ﻹ", "لإ"), ("ﻵ", "لآ"), ("ﷲ", "الله"), ("ﷺ", "صلىاللهعليهوسلم"), ("ﮐ", "ک"),
    ("ﯼ", "ی"),
    ("ﱠ", "َّ"), ("a\u{A0}b", "a b"), ("a\u{2009}b", "a b"), ("a\tb", "a b"), ("٦٠٪", "٦٠٪"), ("مدرسة", "مدرسة"),
    ("قوّات", "قوّات"), ("BBC", "BBC"),
  ])
  func clean(text: String, expected: String) {
    #expect(Folding.fold(text, .clean).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  // MARK: One spelling of letters and digits

  @Test(arguments: [
    ("الامریکیة", "الامريكية"), ("کما", "كما"), ("ڪل", "كل"), ("ہذا", "هذا"), ("ھذا", "هذا"), ("مدرسە", "مدرسه"),
    ("جامعۀ", "جامعة"), ("حزیران", "حزيران"), ("علی", "علي"), ("ے", "ي"),
    ("٠١٢٣٤٥٦٧٨٩", "0123456789"), ("۰۱۲۳۴۵۶۷۸۹", "0123456789"),
    ("٦٠٪", "60%"), ("٢٫٥", "2.5"), ("٢٬٥٠٠", "2,500"), ("قال٫وأضاف", "قال٫وأضاف"), ("٪", "٪"),
    ("ا\u{655}لى", "إلى"), ("ا\u{654}ن", "أن"), ("ا\u{653}ن", "آن"), ("مسو\u{654}ول", "مسؤول"), ("هيي\u{654}ة", "هيئة"),
    ("هيى\u{654}ة", "هيئة"), ("ا\u{64E}\u{655}لى", "إ\u{64E}لى"),
    ("قو\u{651}\u{64E}ات", "قو\u{64E}\u{651}ات"), ("قو\u{64E}\u{651}ات", "قو\u{64E}\u{651}ات"),
    ("أحمد", "أحمد"), ("على", "على"), ("مدرسة", "مدرسة"), ("U.S.", "u.s."), ("ÉLYSÉE", "élysée"), ("МИД", "мид"),
  ])
  func orthographic(text: String, expected: String) {
    #expect(Folding.fold(text, .orthographic).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  // MARK: What search and comparison go by

  @Test(arguments: [
    ("أحمد", "احمد"), ("إلى", "الي"), ("آب", "اب"), ("ٱلله", "الله"), ("مستشفى", "مستشفي"), ("مدرسة", "مدرسه"),
    ("مدرستهم", "مدرستهم"), ("مسؤول", "مسءول"), ("مسئول", "مسءول"), ("هيئة", "هيءه"), ("سماء", "سماء"),
    ("قُوَّات", "قوات"), ("كتابًا", "كتابا"), ("كتاباً", "كتابا"), ("هذٰا", "هذا"), ("رحمۖن", "رحمن"), ("عليه\u{610}", "عليه"),
    ("٢٬٥٠٠", "2,500"), ("الامریکیّة", "الامريكيه"), ("ﻷنّ", "لان"),
  ])
  func match(text: String, expected: String) {
    #expect(Folding.fold(text, .match).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("مدرسة", "مدرسه"), ("مدرسةٌ", "مدرسه"), ("مدرسة قديمة", "مدرسه قديمه"), ("مدرسة،", "مدرسه،"),
    ("مدرسة\u{200F}", "مدرسه"),
    ("مدرسة-19", "مدرسه-19"), ("ةب", "ةب"), ("ة\u{200C}ب", "ةب"), ("مدرسةBBC", "مدرسهbbc"),
  ])
  func tehMarbutaIsFoldedAtTheEndOnly(text: String, expected: String) {
    #expect(Folding.fold(text, .match) == expected)
  }

  @Test func nothingIsLeftOfEmptyText() {
    for level in FoldLevel.allCases { #expect(Folding.fold("", level) == "") }
    #expect(Folding.fold("\u{200F}ـ\u{FEFF}", .clean) == "")
  }

  // MARK: Properties

  @Test(arguments: FoldLevel.allCases)
  func foldingTwiceChangesNothing(level: FoldLevel) {
    for bytes in RandomTexts.samples(300) {
      let once = Folding.fold(String(decoding: bytes, as: UTF8.self), level)
      #expect(Folding.fold(once, level).unicodeScalars.elementsEqual(once.unicodeScalars))
    }
  }

  @Test func eachLevelIsAFunctionOfTheLevelBelow() {
    for bytes in RandomTexts.samples(300) {
      let text = String(decoding: bytes, as: UTF8.self)
      let clean = Folding.fold(text, .clean)
      let orthographic = Folding.fold(text, .orthographic)
      #expect(Folding.fold(clean, .orthographic).unicodeScalars.elementsEqual(orthographic.unicodeScalars))
      #expect(
        Folding.fold(orthographic, .match).unicodeScalars.elementsEqual(Folding.fold(text, .match).unicodeScalars))
    }
  }

  @Test(arguments: FoldLevel.allCases)
  func originsRiseAndStandAtScalars(level: FoldLevel) {
    for bytes in RandomTexts.samples(300) {
      let (letters, origins) = Folding.fold(SourceText(utf8: bytes), level)
      #expect(letters.unicodeScalars.count == origins.count)
      #expect(zip(origins, origins.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(Set(origins).isSubset(of: scalarStarts(bytes)))
    }
  }

  @Test func originsOfOneWord() {
    // ب at 0, the ligature at 2 gives two letters, U+200F at 5 none, س at 8 with its mark.
    let (letters, origins) = Folding.fold(SourceText("بﻻ\u{200F}سَ"), .orthographic)
    #expect(letters.unicodeScalars.map(\.value) == [0x628, 0x644, 0x627, 0x633, 0x64E])
    #expect(origins == [0, 2, 2, 8, 8])
  }

  @Test func canonicallyEqualTextsAreOneFromTheOrthographicLevelUp() {
    for value in UInt32(0x600)...0x6FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let word = "ب\(Character(scalar))ب"
      for level in [FoldLevel.orthographic, .match] {
        #expect(Folding.fold(word, level) == Folding.fold(word.decomposedStringWithCanonicalMapping, level))
      }
    }
  }

  private func scalarStarts(_ bytes: [UInt8]) -> Set<Int> {
    var starts: Set<Int> = []
    var offset = 0
    while offset < bytes.count {
      starts.insert(offset)
      offset += SourceText.scalar(in: bytes, at: offset).length
    }
    return starts
  }
}
