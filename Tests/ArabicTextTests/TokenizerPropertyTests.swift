import ArabicText
import Testing

@Suite struct TokenizerPropertyTests {
  @Test func tokensAndGapsGiveTheTextBack() {
    for bytes in RandomTexts.samples(600) {
      let source = SourceText(utf8: bytes)
      var rebuilt: [UInt8] = []
      for token in Tokenizer.tokens(of: source) {
        #expect(token.start >= rebuilt.count, "tokens overlap")
        #expect(!token.bytes.isEmpty)
        expectGap(bytes[rebuilt.count..<token.start])
        rebuilt += bytes[rebuilt.count..<token.end]
      }
      expectGap(bytes[rebuilt.count...])
      #expect(rebuilt + bytes[rebuilt.count...] == bytes)
    }
  }

  /// Between tokens stands nothing that is seen.
  private func expectGap(_ gap: ArraySlice<UInt8>) {
    for scalar in String(decoding: gap, as: UTF8.self).unicodeScalars {
      let isBlank = scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
      #expect(isBlank || scalar.properties.isVariationSelector, "U+\(String(scalar.value, radix: 16)) in a gap")
    }
  }

  @Test func everyRangeIsASliceOfThePrintedText() {
    for bytes in RandomTexts.samples(600) {
      let text = TokenizedText(SourceText(utf8: bytes))
      let printed = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      for range in text.tokens.map(\.bytes) + (text.sentences + text.paragraphs).map({ text.bytes(of: $0) }) {
        let scalars = text.scalars(of: range)
        #expect(text.source.string(in: range).unicodeScalars.elementsEqual(printed[scalars]))
      }
    }
  }

  @Test func sentencesCoverParagraphsAndParagraphsAllButLineBreaks() {
    for bytes in RandomTexts.samples(300) {
      let text = TokenizedText(SourceText(utf8: bytes))
      #expect(text.sentences.flatMap { Array($0) } == text.paragraphs.flatMap { Array($0) })
      #expect(
        text.paragraphs.flatMap { Array($0) } == text.tokens.indices.filter { text.tokens[$0].kind != .newline })
      for sentence in text.sentences {
        #expect(text.paragraphs.contains { $0.contains(sentence.lowerBound) && $0.upperBound >= sentence.upperBound })
      }
    }
  }

  // MARK: What must change nothing

  private static let text = """
    قالت وزارة الخارجية إنّ ٢٬٥٠٠ شخص وصلوا إلى المدينة، وأكّد د. سليم: "لن نغادر. سنبقى." ثم مضى.
    وبحسب أ.ف.ب فإن كوفيد-19 أصاب 60% منهم في 7/4/2021!
    """

  /// The same text, written differently; each must give the same keys.
  static let variants: [(name: String, change: @Sendable (String) -> String)] = [
    ("NBSP for blanks", { $0.replacing(" ", with: "\u{A0}") }),
    ("CR LF for LF", { $0.replacing("\n", with: "\r\n") }),
    ("marks added", { $0.replacing("ل", with: "لَ") }),
    ("marks off", { String(String.UnicodeScalarView($0.unicodeScalars.filter { $0 != "\u{651}" })) }),
    ("tatweel", { $0.replacing("س", with: "سـ") }),
    ("a mark behind every blank", { $0.replacing(" ", with: " \u{200F}") }),
    ("ZWNJ in words", { $0.replacing("سل", with: "س\u{200C}ل") }),
    ("Persian yeh and keheh", { $0.replacing("ي", with: "ی").replacing("ك", with: "ک") }),
    ("digits", { $0.replacing("6", with: "٦").replacing("2", with: "٢").replacing("0", with: "۰") }),
    ("hamza off", { $0.replacing("أ", with: "ا").replacing("إ", with: "ا") }),
    ("decomposed hamza", { $0.replacing("أ", with: "ا\u{654}").replacing("إ", with: "ا\u{655}") }),
    ("ligatures", { $0.replacing("لا", with: "ﻻ") }),
  ]

  @Test(arguments: variants.indices)
  func dressChangesNoKeyAndNoSentence(index: Int) {
    let plain = TokenizedText(Self.text)
    let dressed = TokenizedText(Self.variants[index].change(Self.text))
    #expect(dressed.source.utf8 != plain.source.utf8 || Self.variants[index].name == "ligatures")
    #expect(dressed.tokens.map(\.key) == plain.tokens.map(\.key), "\(Self.variants[index].name)")
    #expect(dressed.tokens.map(\.kind) == plain.tokens.map(\.kind))
    #expect(dressed.sentences == plain.sentences)
  }
}
