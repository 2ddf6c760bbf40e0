import NewsLexicons
import Testing

@testable import NewsComparing

@Suite struct SourceNameTests {
  @Test(arguments: [
    ("رويدا", "وكالة رويدا"), ("وكالة أنباء السفح", "السفح"), ("أ.ف.ب", "وكالة أ.ف.ب"), ("صحيفة الرصيف", "«الرصيف»"),
    ("مكتب رئيس الوزراء", "المكتب الإعلامي لرئيس الوزراء"),
  ])
  func same(_ one: String, _ other: String) {
    #expect(SourceName(one).isSame(as: SourceName(other)))
    #expect(SourceName(other).isSame(as: SourceName(one)))
  }

  @Test(arguments: [("رويدا", "السفح"), ("وكالة", "وكالة"), ("", "رويدا"), ("البيان", "بيان")])
  func notShownToBeTheSame(_ one: String, _ other: String) {
    #expect(!SourceName(one).isSame(as: SourceName(other)))
  }

  @Test func everyKindIsUnnamedAlone() throws {
    for row in try LexiconFile.embedded("source-kinds").rows {
      #expect(SourceName(row["form"]).isUnnamed, "\(row.line)")
    }
  }
}
