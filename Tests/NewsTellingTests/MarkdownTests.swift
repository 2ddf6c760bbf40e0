import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct MarkdownTests {
  @Test func golden() throws {
    let telling = Telling(dossier: RiverDossier.dossier, articles: RiverDossier.articles)
    try GoldenFile.expect(Array(telling.markdown().utf8), "river.md")
  }

  @Test(arguments: [
    ("نص *مائل* و_هذا_", "نص \\*مائل\\* و\\_هذا\\_"), ("<b> & [رابط](x)", "\\<b\\> \\& \\[رابط\\](x)"),
    ("1. نص", "1\\. نص"), ("# نص-آخر", "\\# نص-آخر"),
  ])
  func escapes(text: String, expected: String) { #expect(MarkdownAccount.escaped(text) == expected) }

  @Test(arguments: [("a.txt:1-2", "`a.txt:1-2`"), ("a`b", "`` a`b ``")])
  func code(text: String, expected: String) { #expect(MarkdownAccount.code(text) == expected) }
}
