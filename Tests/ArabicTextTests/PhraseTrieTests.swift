import Testing

@testable import ArabicText

@Suite struct PhraseTrieTests {
  /// Hashes collide: a token with another word's key must not be taken for that word.
  @Test func lettersAreCheckedOnAHit() {
    let entered = Array("زيد".utf8)
    let other = Array("عمرو".utf8)
    let key = FoldedKey("زيد")
    var draft = PhraseTrieDraft()
    let node = draft.grow(PhraseTrie.root, Token(bytes: 0..<entered.count, kind: .word, key: key), entered)
    let trie = PhraseTrie(draft)
    let forged = Token(bytes: 0..<other.count, kind: .word, key: key)
    #expect(trie.child(of: PhraseTrie.root, Token(bytes: 0..<entered.count, kind: .word, key: key), entered) == node)
    #expect(trie.child(of: PhraseTrie.root, forged, other) == nil)
    #expect(trie.child(of: PhraseTrie.root, Token(bytes: 0..<4, kind: .word, key: key), entered) == nil)
    #expect(trie.child(of: PhraseTrie.root, Token(bytes: 0..<1, kind: .punctuation, key: key), other) == nil)
  }

  @Test func wordsThatCollideAreKeptApart() {
    let words = ["زيد", "عمرو"].map { Array($0.utf8) }
    let key = FoldedKey(rawValue: 7)
    var draft = PhraseTrieDraft()
    let nodes = words.map { draft.grow(PhraseTrie.root, Token(bytes: 0..<$0.count, kind: .word, key: key), $0) }
    let trie = PhraseTrie(draft)
    #expect(nodes == [1, 2])
    #expect(
      words.map { trie.child(of: PhraseTrie.root, Token(bytes: 0..<$0.count, kind: .word, key: key), $0) } == [1, 2])
  }

  /// The quick comparison takes and refuses what folding does, at every «ة», mark and ligature.
  @Test(arguments: [
    "مدرسة", "مدرسه", "مدرسةا", "مدرسة5", "المُدرِّسة", "مسؤول", "مسئول", "ﻻعب", "لاعب", "كوفيد-19", "ة", "ا",
  ])
  func aWordAgreesWithWhatFoldsAlike(entered: String) {
    let key = FoldedKey(rawValue: 7)
    let bytes = Array(entered.utf8)
    var draft = PhraseTrieDraft()
    let node = draft.grow(PhraseTrie.root, Token(bytes: 0..<bytes.count, kind: .word, key: key), bytes)
    let trie = PhraseTrie(draft)
    let others = [
      "مدرسة", "مدرسه", "مدرسةا", "مدرسة5", "مدرسة\u{64E}", "المدرسه", "المُدرِّسة", "مسءول", "مسؤول", "لاعب", "ﻻعب",
      "كوفيد-19",
      "ة", "ه", "ا", "أ", "ا\u{654}", "",
    ]
    for other in others {
      let letters = Array(other.utf8)
      let found = trie.child(of: PhraseTrie.root, Token(bytes: 0..<letters.count, kind: .word, key: key), letters)
      #expect((found == node) == (Folding.fold(other) == Folding.fold(entered)), "\(other)")
    }
  }
}
