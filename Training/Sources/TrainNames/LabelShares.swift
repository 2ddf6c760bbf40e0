import ArabicText
@_spi(Training) import NewsReading

/// How a first tagger reads each word in raw news: what training teaches of a few names spreads to all that stand where they do.
struct LabelShares {
  private var counts: [FoldedKey: SIMD8<Int32>] = [:]

  /// Tags `texts` and counts, word by word, tokens inside names by type.
  init(_ texts: some Sequence<String>, _ tagger: NameTagger, _ workshop: TaggerWorkshop) {
    for text in texts {
      let input = workshop.input(text)
      for (token, tag) in zip(input.tokens, tagger.tags(input)) where token.kind == .word || token.kind == .latin {
        var count = counts[token.key] ?? .zero
        count[4] += 1
        if let type = NameTag.type(of: tag) { count[type] += 1 }
        counts[token.key] = count
      }
    }
  }

  /// `table` with the labels filled in, and with the words that raw news has seldom but this tagger saw.
  func filled(_ table: WordTable) -> WordTable {
    WordTable(
      table.entries.map { key, record in
        var record = record
        record.labels = counts[key].map(Self.code) ?? 0
        return (key, record)
      })
  }

  /// For each type the share of the word's tokens in four steps, two bits each; a ninth bit says that the word was met.
  private static func code(_ count: SIMD8<Int32>) -> UInt16 {
    var code: UInt16 = 1 << 8
    for type in 0..<4 {
      let share = Double(count[type]) / Double(max(1, count[4]))
      let step: UInt16 = share < 0.03 ? 0 : share < 0.25 ? 1 : share < 0.7 ? 2 : 3
      code |= step << UInt16(2 * type)
    }
    return code
  }
}
