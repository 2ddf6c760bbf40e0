import Testing

@testable import ArabicText

@Suite struct KeyHashTests {
  /// Keys are stored in files of weights: the hash must never change.
  @Test func keysAreTheSameInEveryRun() {
    var hash = KeyHash()
    for letter in [UInt32(0x0643), 0x062A, 0x0628] { hash.add(letter) }
    #expect(hash.key == FoldedKey("كتب"))
    #expect(hash.key.rawValue == 0xCFC116DFF4673160)
    #expect(KeyHash().key == FoldedKey(""))
  }

  @Test func orderAndNumberOfLettersCount() {
    #expect(FoldedKey("كتب") != FoldedKey("كبت"))
    #expect(FoldedKey("كت") != FoldedKey("كتت"))
  }

  @Test func aFinalTehIsAHehAtTheMatchLevelOnly() {
    var letters = PlainLetters()
    for letter in [Letters.meem, Letters.beh, Letters.tehMarbuta] { letters.add(letter) }
    #expect(letters.matchKey == FoldedKey("مبه"))
    #expect(letters.key != letters.matchKey)
    #expect(letters.count == 3)
    letters.add(Letters.alef)
    #expect(letters.key == letters.matchKey)
  }

  @Test func lettersThatAreFoldedAlreadyHaveTheKeyOfTheirWord() {
    for word in ["الأميركيّة", "مدرسة", "ترامب", "مسؤول", ""] {
      #expect(FoldedKey(letters: Folding.letters(of: Array(word.utf8), .match)) == FoldedKey(word))
    }
    #expect(FoldedKey(letters: [0x0645, 0x0629]) == FoldedKey("مة"))
  }
}
