import ArabicText

/// What the linker worked out for parts of names and for titles of other articles: the news writes the same ones all day long.
final class NameMemo: Sendable {
  private let parts = WordMemo<NamePart>(capacity: 30_000)
  private let titles = WordMemo<TitleKey>(capacity: 15_000)

  /// The part of a name that the bytes in `range` write.
  func part(_ range: Range<Int>, of bytes: [UInt8]) -> NamePart {
    parts.value(Surfaces.key(of: range, of: bytes)) { NamePart(utf8: Array(bytes[range])) }
  }

  /// The key of `title`. It depends on nothing but its words, where its head ends, and the state it was read with.
  func key(_ title: TitlePhrase, _ text: TokenizedText, _ words: NameWords, _ lexicon: NameLexicon) -> TitleKey {
    let reading = [title.head.count, title.tokens.count, (title.state ?? -1) + 1, title.isFormer ? 1 : 0]
    let others = reading.reduce(into: UInt64(0)) { $0 = $0 << 12 | UInt64($1) }
    let bytes = text.bytes(of: title.head.lowerBound..<title.tokens.upperBound)
    return titles.value(Surfaces.key(of: bytes, of: text.source.utf8, besides: others)) {
      TitleKey(title, text, words, lexicon)
    }
  }
}
