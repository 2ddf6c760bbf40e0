import ArabicText
import NewsRecords
import NewsTimes
import Testing

@testable import NewsReading

@Suite struct TimeCoverTests {
  private let fixture = ActFixture("عقدت اللجنة ثلاثة اجتماعات في 12 شباط 2024 ثم اجتماعا أمس.")

  @Test func aTimeCoversAllItsTokens() {
    let time = fixture.times.time(at: fixture.index("شباط"))
    #expect(time?.expression.value == "2024-02-12")
    #expect(time?.tokens.contains(fixture.index("12")) == true && time?.tokens.contains(fixture.index("2024")) == true)
  }

  @Test func elsewhereThereIsNone() {
    #expect(fixture.times.time(at: fixture.index("اللجنة")) == nil)
    #expect(fixture.times.time(at: -1) == nil && fixture.times.time(at: 1000) == nil)
  }

  @Test func timesThatBeginInARangeComeInOrder() {
    let all = fixture.times.times(in: fixture.text.tokens.indices).map(\.expression.value)
    #expect(all == ["2024-02-12", "2024-03-04"])
    #expect(fixture.times.times(in: fixture.index("شباط")..<fixture.index("ثم")).isEmpty)
  }

  @Test func aQuantityIsSeenAtItsNumber() {
    #expect(fixture.times.quantity(at: fixture.index("ثلاثة"))?.quantity.value.low == 3)
  }
}
