import Testing

@testable import NewsReading

@Suite struct NamePartTests {
  @Test(arguments: [
    ("ترامب", "ترمب"), ("إيريك", "إريك"), ("عبد الملك", "عبدالملك"), ("المرزوقي", "مرزوقي"), ("أحمد", "احمد"),
  ])
  func oneNameInTwoSpellings(one: String, other: String) { #expect(NamePart(one).isSame(as: NamePart(other))) }

  @Test(arguments: [("صالح", "صلاح"), ("سليمان", "سلمان"), ("إيناس", "أنس")])
  func twoNames(one: String, other: String) { #expect(!NamePart(one).isSame(as: NamePart(other))) }

  @Test(arguments: [("كايا أوغلو", "أوغلو", true), ("صلاح الدين", "الدين", false), ("بن سليم", "سليم", false)])
  func theLastWordOfACompound(compound: String, last: String, expected: Bool) {
    #expect(NamePart(compound).endsWith(NamePart(last)) == expected)
  }

  @Test func equalPartsAreOneKeyOfATable() {
    let table = [NamePart("عبد الملك"): 1]
    #expect(table[NamePart("عبدالملك")] == 1)
    #expect(table[NamePart("عبد الكريم")] == nil)
  }
}
