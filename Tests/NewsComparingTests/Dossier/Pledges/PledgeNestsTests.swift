import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct PledgeNestsTests {
  private func parts(_ ranges: [(article: Int, range: Range<Int>)]) -> [PledgeNests.Part] {
    let reports = ranges.map { article, range in
      let place = TextRange(start: range.lowerBound, end: range.upperBound, text: "")
      return PledgeReport(article: article, pledge: Pledge(range: place, kind: .plan, trigger: place, rule: "by-hand"))
    }
    let nests = PledgeNests(reports)
    return reports.indices.map { nests.part(of: $0) }
  }

  @Test func whatLiesInsideIsInner() {
    #expect(parts([(0, 0..<40), (0, 10..<40), (0, 20..<30), (0, 50..<60)]) == [.outer, .inner, .inner, .alone])
    #expect(parts([(0, 10..<30), (0, 0..<40)]) == [.inner, .outer])
  }

  @Test func otherArticlesAndEqualOrCrossingRangesDoNotCount() {
    #expect(parts([(0, 0..<40), (1, 10..<20)]) == [.alone, .alone])
    #expect(parts([(0, 0..<40), (0, 0..<40)]) == [.alone, .alone])
    #expect(parts([(0, 0..<20), (0, 10..<30)]) == [.alone, .alone])
  }

  @Test func anOuterOneIsNeverAnInnerOne() {
    #expect(!PledgeNests.Part.outer.mayBeOne(with: .inner) && !PledgeNests.Part.inner.mayBeOne(with: .outer))
    #expect(PledgeNests.Part.alone.mayBeOne(with: .inner) && PledgeNests.Part.inner.mayBeOne(with: .inner))
  }
}
