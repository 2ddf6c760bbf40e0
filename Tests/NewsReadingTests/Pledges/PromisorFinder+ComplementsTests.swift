import Testing

@testable import NewsReading

/// Whom a demand names right before what it demands.
@Suite struct PromisorFinderComplementsTests {
  @Test(arguments: [
    ("دعا زعيم التيار في الجزيرة، سليم حداد، أمس، وزارة النقل إلى فتح المرفأ.", "وزارة النقل"),
    ("دعا نواب من إيطاليا فرنسا أمس الثلاثاء إلى فتح المرفأ.", "فرنسا"),
  ])
  func promisors(text: String, name: String) { #expect(Pledged.promisors(text) == [name]) }
}
