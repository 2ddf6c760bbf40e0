import ArabicText
import Testing

@testable import NewsTimes

@Suite struct PhraseCutterTests {
  private static let lexicon = TimeLexicon()

  private func pieces(_ text: String) -> Phrases { Phrases(TokenizedText(text), Self.lexicon) }

  /// The texts of the pieces, `|` between.
  private func cut(_ text: String) -> String {
    let phrases = pieces(text)
    return (0..<phrases.count).map { index in
      phrases.tokens(index..<(index + 1)).map { phrases.text.string(at: $0) }.joined(separator: " ")
    }.joined(separator: "|")
  }

  /// The longest phrase that the lexicons know is one piece, its particles with it.
  @Test(arguments: [
    ("وصل أول من أمس", "وصل|أول من أمس"), ("في كانون الثاني", "في|كانون الثاني"), ("وبكانون الثاني", "وبكانون الثاني"),
    ("الرأي العام اليوم", "الرأي العام|اليوم"), ("كلمة", "كلمة"), ("", ""),
  ])
  func longest(text: String, expected: String) { #expect(cut(text) == expected) }

  /// Every token is in exactly one piece, in order.
  @Test(arguments: [
    "أعلن الوزير أمس الاثنين، 26 تموز/ يوليو 2021، أن نحو 2,500 عامل غادروا.", "«» \" ( ) ، . 5%", "abc ١٢ #وسم",
  ])
  func covers(text: String) {
    let phrases = pieces(text)
    var next = 0
    for piece in phrases.pieces {
      #expect(Int(piece.start) == next && piece.end > piece.start)
      next = Int(piece.end)
    }
    #expect(next == phrases.text.tokens.count)
  }

  /// A phrase that looks like time or number and is none has no second way to be read.
  @Test func trapsHaveOneReading() {
    let phrases = pieces("كمية")
    #expect(phrases.has(0, .trap) && !phrases.has(0, .number))
  }
}
