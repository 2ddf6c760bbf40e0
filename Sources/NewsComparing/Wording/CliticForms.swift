import ArabicText

/// Tells a word from the same word with what is written together with it, or beside a particle of its own.
///
/// A light key tells it of most words, but «هي» and «أن» are too short for one, and of «الالتزام» it cuts one ال and of
/// «التزام» the letters that look like one.
struct CliticForms {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText

  /// Whether both sides of `change` are one word, clitics and a lone particle before it aside.
  func isOneWord(_ change: Change) -> Bool {
    if change.a.count == 1, change.b.count == 1 {
      return areOne(textA, Int(a.tokens[change.a.lowerBound]), textB, Int(b.tokens[change.b.lowerBound]))
        && framing(change.a, a, textA) == framing(change.b, b, textB)
    }
    if change.a.count == 2, change.b.count == 1 { return isParticleAndWord(change.a, a, textA, change.b, b, textB) }
    if change.a.count == 1, change.b.count == 2 { return isParticleAndWord(change.b, b, textB, change.a, a, textA) }
    return false
  }

  /// «من الفصائل» and «الفصائل», also where the word has another spelling; a negation is more than a particle.
  private func isParticleAndWord(
    _ two: Range<Int>, _ side: CopyWords, _ text: TokenizedText,
    _ one: Range<Int>, _ otherSide: CopyWords, _ otherText: TokenizedText
  ) -> Bool {
    let (particle, word) = (two.lowerBound, two.upperBound - 1)
    guard side.codes[particle].weight == WordCode.Weight.particle,
      !CommonWords.shared.isOffice(side.codes[particle].key), framing(particle..<word, side, text).isEmpty
    else { return false }
    let (own, other) = (Int(side.tokens[word]), Int(otherSide.tokens[one.lowerBound]))
    return side.codes[word].light == otherSide.codes[one.lowerBound].light || areOne(text, own, otherText, other)
      || SpellingVariants.shared.areOne(text, own, otherText, other)
  }

  /// The hedges, verbs of reporting and negations: «بلا» is not «لا», «وأكد» is «أكد».
  private func framing(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> [String] {
    FramingLexicon.shared.entries(among: range, of: side, in: text).map(\.entry.lemma)
  }

  private func areOne(_ one: TokenizedText, _ first: Int, _ other: TokenizedText, _ second: Int) -> Bool {
    has(other.tokens[second].key, behindCliticsIn: one, first)
      || has(one.tokens[first].key, behindCliticsIn: other, second)
  }

  /// Whether the word `index` of `text` is `key` behind و or ف, behind ال, or behind ب where `key` is a particle.
  private func has(_ key: FoldedKey, behindCliticsIn text: TokenizedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.bytes.count > Self.least else { return false }
    var offset = token.start
    var clitics: [UInt32] = []
    while clitics.count < Self.mostLetters, token.end - offset > Self.least {
      let (letter, length) = SourceText.scalar(in: text.source.utf8, at: offset)
      clitics.append(letter)
      offset += length
      guard FoldedKey.of(text.source.utf8, offset..<token.end, .match) == key else { continue }
      return Self.beforeAny.contains(clitics)
        || Self.beforeParticles.contains(clitics) && CommonWords.shared.isParticle(key.rawValue)
    }
    return false
  }

  /// Two letters, the least that a word has.
  private static let least = 4
  private static let mostLetters = 4
  private static let beforeAny = Set(["و", "ف", "ال", "وال", "فال", "بال", "وبال", "كال"].map(letters))
  private static let beforeParticles = Set(["ب", "وب", "فب"].map(letters))

  private static func letters(_ clitic: String) -> [UInt32] { clitic.unicodeScalars.map(\.value) }
}
