import Testing

@testable import ArabicText

@Suite struct EncliticTests {
  private func ends(_ word: String, _ pronoun: String) -> Bool? {
    let bytes = Array(word.utf8)
    return Enclitic(pronoun, 0)?.ends(WordEnd(SegmentLetters(bytes, 0..<bytes.count)))
  }

  @Test(arguments: [
    ("كتابه", "ه"), ("كتابها", "ها"), ("كتابهم", "هم"), ("كتابهما", "هما"), ("كتابهن", "هن"), ("كتابك", "ك"),
    ("كتابكم", "كم"), ("كتابنا", "نا"), ("سألني", "ني"), ("كتابي", "ي"),
  ])
  func aWordEndsWithItsPronoun(word: String, pronoun: String) { #expect(ends(word, pronoun) == true) }

  @Test(arguments: [
    ("مدرسة", "ه"), ("كتابهم", "ه"), ("كتاب", "ها"), ("على", "ي"), ("ها", "هما"), ("بها", "نا"),
  ])
  func othersDoNot(word: String, pronoun: String) { #expect(ends(word, pronoun) == false) }

  @Test func onlyOneToThreeLettersArePronouns() {
    #expect(Enclitic("", 0) == nil)
    #expect(Enclitic("همات", 0) == nil)
    #expect(Enclitic("هما", 0)?.count == 3)
  }
}
