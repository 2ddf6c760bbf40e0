import Testing

@testable import NewsTimes

/// What counting adds to a noun is cut; what belongs to it stays.
@Suite struct UnitLemmaTests {
  @Test(arguments: [
    ("كتيبا", "كتيب"), ("كتيباً", "كتيب"), ("مزرعات", "مزرعة"), ("مراقبين", "مراقب"), ("مراقبون", "مراقب"),
    ("المراقبين", "مراقب"), ("صندوق", "صندوق"), ("صـندوق", "صندوق"), ("دين", "دين"), ("ذات", "ذات"), ("ما", "ما"),
    ("", ""),
  ])
  func singular(word: String, expected: String) { #expect(UnitLemma.singular(of: word) == expected) }
}
