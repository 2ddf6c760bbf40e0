import Testing

@testable import ArabicText

@Suite struct ScalarsTests {
  @Test(arguments: [
    ("ب", ScalarClass.arabicLetter), ("پ", .arabicLetter), ("\u{FEFB}", .arabicLetter), ("\u{64E}", .arabicMark),
    ("\u{640}", .arabicMark), ("\u{301}", .combining), ("5", .digit), ("٥", .digit), ("۵", .digit), ("a", .latinLetter),
    ("é", .latinLetter), ("Я", .latinLetter), ("،", .punctuation), ("؟", .punctuation), ("؛", .punctuation),
    (".", .punctuation), ("…", .punctuation), ("—", .punctuation), ("«", .quote), ("\"", .quote), ("”", .quote),
    ("(", .bracket), ("﴾", .bracket), (" ", .space), ("\u{A0}", .space), ("\u{2003}", .space), ("\n", .newline),
    ("\u{2028}", .newline), ("\u{200F}", .invisible), ("\u{61C}", .invisible), ("\u{FEFF}", .invisible), ("€", .other),
    ("😀", .other), ("漢", .other),
  ])
  func classes(scalar: String, expected: ScalarClass) throws {
    #expect(Scalars.classify(try #require(scalar.unicodeScalars.first).value) == expected)
  }

  @Test func setsHoldTheirClassesOnly() {
    #expect(ScalarClasses.arabic.has(.arabicMark) && !ScalarClasses.arabic.has(.latinLetter))
    #expect(ScalarClasses.name.has(.digit) && !ScalarClasses.name.has(.punctuation))
    #expect(!ScalarClasses.marks.has(.arabicLetter))
  }

  /// The table by bytes says what those by scalar say: letters and dropped marks, and that all else ends a word.
  @Test func theTableByBytesAgrees() {
    for pair in 0..<UInt16.max {
      let (first, second) = (pair >> 8, pair & 0xFF)
      let isScalar = (0xD8...0xDD).contains(first) && second & 0xC0 == 0x80
      let scalar = Int(first & 0x1F) << 6 | Int(second & 0x3F)
      let isLetter = isScalar && Scalars.classes[scalar] == .arabicLetter
      let isMark = isScalar && Scalars.classes[scalar] == .arabicMark && Letters.match[scalar] == Letters.dropped
      let index = Int(pair &- ScalarTable.firstArabic)
      let entry = index < ScalarTable.arabic.count ? ScalarTable.arabic[index] : ScalarTable.endOfWord
      #expect(entry == (isLetter || isMark ? Letters.match[scalar] : ScalarTable.endOfWord))
    }
  }

  @Test func scalarsOfTwoBytesAreRead() {
    let bytes = Array("aب".utf8)
    var offset = 0
    #expect(ScalarTable.next(bytes, &offset, before: 3) == 0x61)
    #expect(ScalarTable.next(bytes, &offset, before: 3) == 0x628)
    #expect(offset == 3)
    for broken in [[0xC0, 0x80], [0xD8], [0xE2, 0x80, 0x8F], [0xD8, 0x41]] as [[UInt8]] {
      var offset = 0
      #expect(ScalarTable.next(broken, &offset, before: broken.count) == nil)
    }
  }
}
