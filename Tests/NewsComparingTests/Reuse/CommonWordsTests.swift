import ArabicText
import NewsLexicons
import Testing

@testable import NewsComparing

@Suite struct CommonWordsTests {
  @Test(arguments: ["particles", "offices", "standing-phrases"])
  func lexiconsLoadWithoutDoubles(_ name: String) throws {
    let forms = try LexiconFile.embedded(name).rows.map { $0["form"] }
    #expect(forms.allSatisfy { !$0.isEmpty })
    #expect(Set(forms).count == forms.count)
  }

  @Test(arguments: ["في", "وعلى", "الذي", "لأنه"])
  func particles(_ word: String) { #expect(CommonWords.shared.isParticle(FoldedKey(word).rawValue)) }

  @Test(arguments: ["الوزير", "وللوزير", "بالمديرية", "رئيس"])
  func offices(_ word: String) { #expect(CommonWords.shared.isCommon(FoldedKey(word).rawValue)) }

  @Test(arguments: ["مدينة", "قتل", "سفينة", "زار", "وزارا"])
  func otherWords(_ word: String) { #expect(!CommonWords.shared.isCommon(FoldedKey(word).rawValue)) }

  @Test func variantsStandInOneRowEach() throws {
    for row in try LexiconFile.embedded("spelling-variants").rows {
      #expect(row.list("forms").count > 1, "line \(row.line)")
      #expect(
        Set(row.list("forms").map { FoldedKey($0) }).count > 1, "line \(row.line): folding makes them one already")
    }
  }
}
