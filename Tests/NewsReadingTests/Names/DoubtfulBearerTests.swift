import NewsRecords
import Testing

@testable import NewsReading

/// A surname goes to whom a title vouches for, whatever else the tagger took for a name with it. Every sentence is invented.
@Suite struct DoubtfulBearerTests {
  @Test func nounsAndVerbsBeforeTheSurnameAreNobody() {
    let text =
      "رحب المدير بقدوم برانكوف إلى المدينة. والتقى وزير النقل أوتو برانكوف نظيره. وقال برانكوف إن الجسر سيفتح."
    #expect(Said.quotations(text).contains { $0.speaker?.name == "أوتو برانكوف" })
  }

  @Test func nobodyIsCalledByHisFathersNameAlone() {
    let text = "التقى الأمير نادر بن سليم ضيفه. وقال سليم إن الزيارة طويلة."
    #expect(Said.quotations(text).allSatisfy { $0.speaker?.name != "نادر بن سليم" })
  }
}
