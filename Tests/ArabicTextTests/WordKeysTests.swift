import ArabicText
import Testing

@Suite struct WordKeysTests {
  @Test func oneByOneOrAllAtOnce() {
    for bytes in RandomTexts.samples(300) {
      for token in Tokenizer.tokens(of: SourceText(utf8: bytes)) where !token.kind.isSign {
        let keys = WordKeys(of: token, in: bytes)
        #expect(keys.clean == FoldedKey.of(bytes, token.bytes, .clean))
        #expect(keys.orthographic == FoldedKey.of(bytes, token.bytes, .orthographic))
        #expect(keys.match == FoldedKey.of(bytes, token.bytes, .match))
      }
    }
  }

  @Test func levelsDiffer() {
    let text = TokenizedText("الأمریکيّة !")
    let keys = text.keys(at: 0)
    #expect(Set([keys.clean, keys.orthographic, keys.match]).count == 3)
    #expect(keys.match == FoldedKey("الامريكيه"))
    #expect(text.keys(at: 1).clean == text.tokens[1].key)
  }

  /// The quick ways through plain words give what the slow one gives.
  @Test func keysAreTheHashesOfFoldedLetters() {
    for bytes in RandomTexts.samples(300) {
      for token in Tokenizer.tokens(of: SourceText(utf8: bytes)) where !token.kind.isSign {
        let word = String(decoding: bytes[token.bytes], as: UTF8.self)
        #expect(token.key == FoldedKey("\u{200F}" + word), "the control sends it down the slow way")
      }
    }
  }
}
