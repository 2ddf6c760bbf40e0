import Testing

@testable import NewsReading

@Suite struct ShapeLettersTests {
  private func letters(_ word: String) -> ShapeLetters {
    word.unicodeScalars.reduce(into: ShapeLetters()) { $0.append($1.value) }
  }

  /// Longer words than any are held too.
  @Test(arguments: ["", "ب", "استعمار", String(repeating: "ابتث", count: 20)])
  func holdsAWordOfAnyLength(word: String) {
    let held = letters(word)
    #expect(held.count == word.unicodeScalars.count)
    #expect((0..<held.count).map { held[$0] } == word.unicodeScalars.map(\.value))
    #expect(held.string(from: 0) == word)
  }

  @Test func theFirstLetterFalls() {
    var held = letters("وقال")
    held.dropFirst()
    #expect(held.count == 3)
    #expect(held.string(from: 0) == "قال")
    #expect(held.string(from: 1) == "ال")
    #expect(held.string(from: 9) == "")
  }
}
