import Testing

@testable import ArabicText

/// Quotation marks and their partners: geometry first, glyphs second, damage never beyond its paragraph.
@Suite struct MarkPairingTests {
  private func pieces(_ text: String) -> [String] {
    let tokens = TokenizedText(text)
    return tokens.marks.map { tokens.string(of: $0.content) }
  }

  private func repairs(_ text: String) -> [MarkPair.Repair?] { TokenizedText(text).marks.map(\.repair) }

  @Test(arguments: [
    ("قال \"نعم\" ثم", ["نعم"]), ("قال «نعم» ثم", ["نعم"]), ("قال “نعم” ثم", ["نعم"]), ("قال ”نعم“ ثم", ["نعم"]),
    ("قال „نعم” ثم", ["نعم"]), ("قال ‹نعم› ثم", ["نعم"]), ("قال ‘نعم’ ثم", ["نعم"]), ("قال: \"نعم\".", ["نعم"]),
    ("بـ\"النصر\" و\"الفتح\"", ["النصر", "الفتح"]), ("(\"نعم\")", ["نعم"]), ("قال \"نعم.\" ثم", ["نعم."]),
    ("لا علامات هنا", []), ("", []),
  ])
  func pairs(text: String, expected: [String]) { #expect(pieces(text) == expected) }

  @Test func nestedPairsAreOfAnotherShape() {
    #expect(pieces("قال \"وصلنا إلى «البيت» أمس\" ثم") == ["وصلنا إلى «البيت» أمس", "البيت"])
  }

  /// Where every mark plainly opens or closes, pairs of one shape may hold one another.
  @Test func nestedPairsOfOneShape() {
    let found = pieces("قال: \"تعمل \"نور\" و\"بحر\" معا\". ثم غادر")
    #expect(found == ["تعمل \"نور\" و\"بحر\" معا", "نور", "بحر"])
    #expect(pieces("قال \"نعم. ثم \"لا\" و\"ربما\" وغادر") == ["نعم", "لا", "ربما"])
  }

  @Test func glyphsTheWrongWayRoundAreNamed() {
    #expect(pieces("قال »نعم« ثم") == ["نعم"])
    #expect(repairs("قال »نعم« ثم") == [.reversed])
    #expect(repairs("قال «نعم» ثم") == [nil])
  }

  @Test func anUnclosedMarkEndsWithItsSentence() {
    #expect(pieces("قال \"نعم سنعود. ثم غادر") == ["نعم سنعود"])
    #expect(repairs("قال \"نعم سنعود. ثم غادر") == [.unclosed])
  }

  @Test func oneMissingMarkDoesNotTurnTheNextPairInsideOut() {
    #expect(pieces("قال \"نعم، ثم قال \"لا\" وغادر") == ["نعم، ثم قال", "لا"])
  }

  @Test func damageStaysInItsParagraph() {
    #expect(pieces("قال \"نعم\nقال \"لا\" ثم") == ["نعم", "لا"])
  }

  @Test func manyOpenMarksCostNoMoreThanTheirNumber() {
    let text = String(repeating: "قال «نعم ", count: 5_000)
    #expect(TokenizedText(text).marks.count == 5_000)
  }
}
