import Testing

@testable import NewsReading

@Suite struct MasdarShapeTests {
  private func shape(_ word: String) -> MasdarShape {
    let bytes = Array(word.utf8)
    return MasdarShape(bytes, 0..<bytes.count)
  }

  @Test(arguments: [
    "انسحاب", "استعداد", "اتفاق", "إعلان", "تأكيد", "تعاون", "مشاركة", "انسحابه", "استعدادها", "إعلانهما", "تَأكيد",
    "موافقتها", "ارتفاعا",
  ])
  func masdars(word: String) { #expect(shape(word).isMasdar) }

  @Test(arguments: ["جسر", "الوزير", "كبير", "باب", "مدرسة", "قال", "سليم"])
  func others(word: String) { #expect(!shape(word).isMasdar) }

  @Test func stemsAreWithoutPronouns() {
    #expect(shape("قراره").stems.contains(shape("قرار").stems[0]))
    #expect(shape("رغبته").stems.contains(shape("رغبة").stems[0]))
    #expect(shape("قلقا").stems.contains(shape("قلق").stems[0]))
    #expect(shape("قرارهما").stems.contains(shape("قرار").stems[0]))
  }
}
