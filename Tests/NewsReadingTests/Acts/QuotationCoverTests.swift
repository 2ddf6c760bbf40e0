import NewsRecords
import Testing

@testable import NewsReading

@Suite struct QuotationCoverTests {
  private let fixture = ActFixture("قال وزير النقل سليم حداد: \"سنفتح الجسر أمام الشاحنات\". وغادر الوفد المرفأ.")

  @Test func theContentIsCoveredAndTheRestIsNot() {
    let cover = fixture.quotations
    #expect(cover.quotation(at: fixture.index("الجسر"))?.speaker?.name == "سليم حداد")
    #expect(cover.quotation(at: fixture.index("الوفد")) == nil && cover.quotation(at: -1) == nil)
  }

  @Test func theCueLeadsToWhatItReports() {
    let cover = fixture.quotations
    #expect(cover.reported(by: fixture.index("قال"))?.speaker?.name == "سليم حداد")
    #expect(cover.reported(by: fixture.index("وزير")) == nil)
  }

  @Test func theLastBeforeAPlaceWithinReach() {
    let cover = fixture.quotations
    let place = fixture.index("المرفأ")
    #expect(cover.last(before: place, reach: 30)?.speaker?.name == "سليم حداد")
    #expect(cover.last(before: place, reach: 1) == nil)
  }
}
