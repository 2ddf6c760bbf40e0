import NewsRecords
import Testing

@testable import NewsReading

/// Words in no order that makes sense must not end the program: readers look before and behind what they read.
@Suite struct WordSaladTests {
  private static let words = [
    "قال", "وأضاف", "التي", "الأخير", "الشركة", "بالقول", "،", "\"", "»", "«", "(", ")", ":", "إن", "أن", "عن", "من",
    "هذه",
    "المتبادل", "وعن", "عندما", "سئل", "البيان", "لـ", "لشؤون", "الذي", "تهدد", "وصفه", "مما", "التأكيد", "بحث", "شهد",
    "اللقاء",
    "لكنه", "انتخابات", "ستغلق", "تعهد", ".", "\n", "سليم", "حداد", "ريم", "وزير", "النقل", "الرملة", "تونس", "الجسر",
    "مغلق",
  ]

  @Test(arguments: 0..<20)
  func isReadToItsEnd(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<30 {
      let text = (0...next(24)).map { _ in Self.words[next(Self.words.count)] }.joined(separator: " ")
      for quotation in Said.quotations(text) {
        #expect(quotation.content.allSatisfy { $0.end > $0.start }, "\(text)")
      }
    }
  }

  @Test(arguments: [
    "قال", "قال :", "، قال", "التي قال", "\" قال إن", "وعن قال", "الأخير قال إن", "سئل : E", "آية الله",
    "» على الحفرة وأكد للفنان",
  ])
  func theShortestTexts(text: String) {
    _ = Said.quotations(text)
  }
}
