import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct QuotationPlacesTests {
  private func quotation(_ id: String, _ ranges: Range<Int>...) -> Quotation {
    Quotation(
      id: id, type: .indirect, content: ranges.map { TextRange(start: $0.lowerBound, end: $0.upperBound, text: "") },
      cue: [], rule: "by-hand", confidence: 1)
  }

  private func found(_ ranges: Range<Int>...) -> [String] {
    let places = QuotationPlaces([quotation("q1", 0..<40), quotation("q2", 10..<20, 60..<70), quotation("q3", 80..<90)])
    return places.quotations(at: ranges.map { TextRange(start: $0.lowerBound, end: $0.upperBound, text: "") }).map(\.id)
  }

  @Test func whatLiesByHalfInAContentStandsInItsQuotation() {
    #expect(found(10..<20) == ["q1", "q2"])
    #expect(found(64..<80) == ["q2"])
    #expect(found(68..<80) == [])
    #expect(found(81..<83, 0..<4) == ["q1", "q3"])
  }
}
