import Testing

@testable import ArabicText

@Suite struct SegmentLettersTests {
  private func letters(_ word: String) -> SegmentLetters {
    let bytes = Array(word.utf8)
    return SegmentLetters(bytes, 0..<bytes.count)
  }

  private func keyText(_ letters: SegmentLetters) -> String {
    String(String.UnicodeScalarView((0..<letters.count).compactMap { Unicode.Scalar(letters.keyLetter($0)) }))
  }

  @Test(arguments: [
    "العراق", "أَميركيّة", "مسؤولة", "مستشفى", "ا\u{654}حمد", "ﻻعب", "الامریکیة", "آلاف", "قـوّات", "ٱلبحر",
  ])
  func keyLettersAreThoseOfTheMatchLevel(word: String) { #expect(keyText(letters(word)) == Folding.fold(word)) }

  @Test func whatACutDependsOnStaysVisible() {
    #expect(letters("مدرسة")[4] == Letters.tehMarbuta)
    #expect(letters("أعلى")[0] == Letters.alefHamzaAbove)
    #expect(letters("أعلى")[3] == Letters.alefMaksura)
    #expect(letters("أماناً").isIndefinite && !letters("أمانا").isIndefinite)
    #expect(letters("قال")[9] == 0)
  }

  @Test func placesAndEdges() {
    let word = letters("وَقال")
    #expect((0...4).map { word.place($0) } == [0, 4, 6, 8, 10])
    let ligature = letters("بﻻ")
    #expect((0...3).map { ligature.isEdge($0) } == [true, true, false, true])
    #expect(ligature.place(2) == 2)
  }

  @Test func whatIsNoWordIsOpaque() {
    #expect(letters("كوفيد-19").isOpaque)
    #expect(letters(String(repeating: "ب", count: 31)).isOpaque)
    #expect(!letters(String(repeating: "ب", count: 30)).isOpaque)
  }
}
