import NewsRecords
import NewsTelling
import Testing

/// The whole output of each format, byte for byte.
@Suite struct GoldenTests {
  private let telling = Telling(dossier: RiverDossier.dossier, articles: RiverDossier.articles)
  private let english = Telling(
    dossier: RiverDossier.dossier, articles: RiverDossier.articles, language: .english)

  @Test func html() throws { try GoldenFile.expect(telling.html(), "river.html") }
  @Test func englishHTML() throws { try GoldenFile.expect(english.html(), "river.en.html") }
  @Test func terminal() throws { try GoldenFile.expect(Array(telling.terminal(width: 80).utf8), "river.txt") }
  @Test func englishTerminal() throws { try GoldenFile.expect(Array(english.terminal(width: 80).utf8), "river.en.txt") }
  @Test func json() throws { try GoldenFile.expect(telling.json(), "river.json") }
}
