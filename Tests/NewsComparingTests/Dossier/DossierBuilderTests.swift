import NewsComparing
import NewsReading
import NewsRecords
import Testing

@Suite struct DossierBuilderTests {
  private func telling(
    _ id: String, _ text: String, outlet: String? = nil, published: String? = nil,
    _ fill: (inout Reading) -> Void = { _ in }
  ) -> ReadArticle {
    var reading = Reading(id: id, sha256: "", published: published)
    fill(&reading)
    return ReadArticle(article: Article(id: id, text: text, outlet: outlet, published: published), reading: reading)
  }

  private func slice(_ text: String, _ part: String) -> TextRange {
    let all = Array(text.unicodeScalars)
    let wanted = Array(part.unicodeScalars)
    let start = (0...(all.count - wanted.count)).first { Array(all[$0..<($0 + wanted.count)]) == wanted } ?? -1
    return TextRange(start: start, end: start + wanted.count, text: part)
  }

  private let said = "لن نغلق المعبر قبل نهاية العام"

  private func quoting(_ id: String, outlet: String, published: String) -> ReadArticle {
    let text = "\(id): قال سليم \(said)."
    return telling(id, text, outlet: outlet, published: published) {
      $0.quotations = [
        Quotation(
          id: "q1", type: .indirect, content: [slice(text, said)], speaker: Speaker(name: "سليم", kind: .person),
          rule: "r", confidence: 0.9)
      ]
    }
  }

  @Test func theOrderOfTheArticlesDoesNotMatter() {
    let tellings = [
      quoting("c", outlet: "و1", published: "2024-03-03"), quoting("a", outlet: "و2", published: "2024-03-01"),
      quoting("b", outlet: "و1", published: "2024-03-01"), telling("d", "نص"),
    ]
    let builder = DossierBuilder()
    let bytes = JSONWriter.line(builder.dossier(of: tellings))
    #expect(bytes == JSONWriter.line(builder.dossier(of: tellings.reversed())))
    #expect(builder.dossier(of: tellings).head.read == ["a", "b", "c", "d"])
  }

  @Test func oneUtteranceIsOneStatement() {
    let tellings = [
      quoting("a", outlet: "و1", published: "2024-03-01"), quoting("b", outlet: "و2", published: "2024-03-02"),
    ]
    let statements = DossierBuilder().dossier(of: tellings).statements
    #expect(statements.count == 1)
    #expect(statements[0].evidence.map(\.evidence.article) == ["a", "b"])
    #expect(statements[0].evidence.allSatisfy { $0.evidence.range.text == said })
  }

  @Test func theHeadCountsAndNamesWhatIsMissing() {
    let skipped = SkippedInput(path: "x.txt", code: "empty", message: "no text in it")
    let head = DossierBuilder().dossier(
      of: [quoting("a", outlet: "و1", published: "2024-03-01"), telling("b", "نص", outlet: "و1")], skipped: [skipped]
    ).head
    #expect(head.articles == 2 && head.outlets == 1)
    #expect(head.asOf == "2024-03-01")
    #expect(head.undated == ["b"])
    #expect(head.skipped == [skipped])
    #expect(DossierBuilder(asOf: "2025-01-01").dossier(of: []).head.asOf == "2025-01-01")
  }

  @Test func noArticlesGiveAnEmptyDossier() {
    let dossier = DossierBuilder().dossier(of: [])
    #expect(dossier.head.articles == 0 && dossier.head.asOf == nil && dossier.stories.isEmpty)
  }
}
