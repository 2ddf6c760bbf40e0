import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct AnchorsTests {
  private let anchors = RowsFixture.page.anchors
  private let agency = Place(article: RiverDossier.agency)

  @Test func findingsHaveTheirOwnMarks() {
    #expect(anchors.anchor(agency.evidence("42 في المئة")) == "a1-n2")
    #expect(anchors.anchor(agency.evidence("أمس")) == "a1-t1")
    #expect(anchors.anchor(RiverLines.statements[1].evidence[0]) == "a1-q2")
  }

  @Test func otherEvidenceGetsAMark() {
    #expect(anchors.anchor(agency.evidence("سهيل المراني")) == "a1-e211-223")
    #expect(anchors.marks[0].contains { $0.anchor == "a1-e211-223" && $0.kind == .evidence })
  }

  @Test func unmarkedPlacesLeadToTheText() {
    #expect(anchors.anchor(agency.evidence("استمر")) == "a1-t")
    let elsewhere = Evidence(article: "nowhere.txt", range: TextRange(start: 0, end: 1, text: "و"))
    #expect(anchors.anchor(elsewhere) == "articles")
  }

  @Test func datedSentencesLeadToTheirDateAndEventsToTheirMark() {
    let (event, season) = (RiverLines.timeline[0], RiverLines.timeline[2])
    #expect(anchors.anchor(season.evidence[0], of: season) == "a1-t2")
    #expect(anchors.anchor(event.evidence[0], of: event) == "a1-v1")
  }

  @Test func backLinksLeadToTheFirstLine() {
    let links = BackLinks(RowsFixture.page)
    #expect(links.rows["a1-q1"] == "st1")
    #expect(links.rows["a2-q1"] == "st1")
    #expect(links.rows["a1-p2"] == "pl1")
    #expect(links.rows(among: ["st1"]).values.allSatisfy { $0 == "st1" })
  }

  @Test func sweepHandsOutEachMarkOnce() {
    func mark(_ range: Range<Int>) -> ArticleMark {
      ArticleMark(kind: .time, anchor: "a1-t\(range.lowerBound)", scalars: range, bytes: range)
    }
    var sweep = MarkSweep([mark(12..<14), mark(0..<3), mark(8..<25)])
    #expect(sweep.marks(in: 0..<10).map(\.bytes) == [0..<3, 8..<25])
    #expect(sweep.marks(in: 11..<20).map(\.bytes) == [8..<25, 12..<14])
    #expect(sweep.marks(in: 21..<30).map(\.bytes) == [8..<25])
    #expect(sweep.marks(in: 31..<40).isEmpty)
  }
}
