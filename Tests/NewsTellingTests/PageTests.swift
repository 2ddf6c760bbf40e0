import Foundation
import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct PageTests {
  private let html = Telling(dossier: RiverDossier.dossier, articles: RiverDossier.articles).html()

  @Test func linksLeadToIds() throws {
    let page = try PageScan(html)
    #expect(Set(page.ids).count == page.ids.count)
    let inside = page.links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(inside.count > 40)
    #expect(Set(inside).subtracting(page.ids).isEmpty)
  }

  @Test func slicesAreSlices() throws {
    let page = try PageScan(html)
    let shown = (page.texts["blockquote"] ?? []) + (page.texts["q"] ?? [])
    #expect(shown.count > 25)
    for slice in shown { #expect(RiverDossier.articles.contains { $0.text.contains(slice) }, "«\(slice)»") }
  }

  @Test func articlesStandWhole() throws {
    let page = try PageScan(html)
    let paragraphs = Set(page.texts["p"] ?? [])
    // The letters of tags («ق2») stand between the words of an article; without them the paragraphs are as received.
    let bare = try PageScan(withoutTags(html)).texts["p"] ?? []
    for article in RiverDossier.articles {
      for line in article.text.split(separator: "\n") { #expect(bare.contains(String(line)), "\(line)") }
    }
    #expect(!paragraphs.isEmpty)
  }

  @Test func nothingOfAnArticleIsMarkup() throws {
    let page = try PageScan(html)
    #expect(!page.names.contains("script"))
    #expect(!page.names.contains("إلى"))
    #expect(page.texts["p"]?.contains { $0.contains("<script>alert('دير')</script>") } == true)
  }

  @Test func linksOutsideAreOnlyOfTheWeb() throws {
    var article = RiverDossier.copy
    article.url = "javascript:alert(1)"
    var dossier = Dossier(head: Self.head(of: [article]))
    dossier.readings = [Reading(id: article.id, sha256: "")]
    let page = try PageScan(Telling(dossier: dossier, articles: [article]).html())
    #expect(page.links.allSatisfy { $0.hasPrefix("#") })
  }

  @Test func orderOfArticlesDoesNotMatter() {
    #expect(html == Telling(dossier: RiverDossier.dossier, articles: RiverDossier.articles.reversed()).html())
  }

  @Test(arguments: Language.allCases) func emptyDossier(language: Language) throws {
    let telling = Telling(dossier: Dossier(head: Self.head(of: [])), articles: [], language: language)
    #expect(try PageScan(telling.html()).ids.contains("articles"))
    #expect(!telling.terminal().isEmpty)
    #expect(!telling.markdown().isEmpty)
  }

  @Test func severalStoriesAreChapters() throws {
    var dossier = RiverDossier.dossier
    dossier.stories.append(Story(id: "s2", articles: ["undated.txt"], from: nil, to: nil))
    dossier.timeline[3].story = "s2"
    let page = try PageScan(Telling(dossier: dossier, articles: RiverDossier.articles).html())
    #expect(page.ids.contains("s1"))
    #expect(page.ids.contains("s1-statements"))
    #expect(page.ids.contains("s2-timeline"))
    #expect(!page.ids.contains("s2-statements"))
  }

  /// Three thousand statements over one short article: the page keeps its size, says what it left out, and no link is dead.
  @Test func budget() throws {
    var dossier = RiverDossier.dossier
    let statement = dossier.statements[1]
    dossier.statements += (100..<3100).map { number in
      var copy = statement
      copy.id = "st\(number)"
      return copy
    }
    let html = Telling(dossier: dossier, articles: RiverDossier.articles).html()
    let texts = RiverDossier.articles.reduce(0) { $0 + $1.text.utf8.count }
    #expect(html.count <= 3 * texts + 150_000)
    let page = try PageScan(html)
    #expect(page.ids.contains("st1"))
    #expect(!page.ids.contains("st3099"))
    #expect(page.texts["p"]?.contains { $0.contains("--format json") } == true)
    #expect(Set(page.links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }).subtracting(page.ids).isEmpty)
  }

  static func head(of articles: [Article]) -> Dossier.Head {
    Dossier.Head(
      articles: articles.count, outlets: 0, independentChains: articles.count, asOf: nil, read: articles.map(\.id),
      skipped: [], undated: [], unattributed: 0)
  }

  private func withoutTags(_ html: [UInt8]) -> [UInt8] {
    let page = String(decoding: html, as: UTF8.self)
    return Array(page.replacing(#/<a class="tag"[^>]*>[^<]*<\/a>/#, with: "").utf8)
  }
}
