/// One word taken apart: proclitics, stem, enclitic, and the keys by which search and comparison know it.
///
/// «وبمهمتهم» is و + ب, the stem «مهمت», the pronoun «هم»; its key is that of «مهمة», its light key that of «مهم».
@frozen public struct WordParts: Sendable, Hashable {
  // 32-bit offsets, as in tokens: whole texts of parts are kept in arrays.
  @usableFromInline let stemStart: UInt32
  @usableFromInline let stemEnd: UInt32
  @usableFromInline let wordEnd: UInt32
  /// What stands before the stem.
  public let proclitics: Proclitics
  /// The key of the stem as it stands alone, at `FoldLevel.match`: «ت» before a pronoun is «ة» if that is the word known.
  public let key: FoldedKey
  /// The key without endings of number, gender and relation: «أميركية», «الأميركيين» and «أميركا» share their beginning,
  /// the first two also their light key. Good for finding, too coarse for deciding that two words are one.
  public let lightKey: FoldedKey

  init(stemStart: Int, stemEnd: Int, wordEnd: Int, proclitics: Proclitics, key: FoldedKey, lightKey: FoldedKey) {
    self.stemStart = UInt32(truncatingIfNeeded: stemStart)
    self.stemEnd = UInt32(truncatingIfNeeded: stemEnd)
    self.wordEnd = UInt32(truncatingIfNeeded: wordEnd)
    self.proclitics = proclitics
    self.key = key
    self.lightKey = lightKey
  }

  /// The bytes of the stem, without article and pronoun.
  @inlinable public var stem: Range<Int> { Int(stemStart)..<Int(stemEnd) }

  /// The bytes of the pronoun behind the stem, empty at the word's end where there is none.
  @inlinable public var enclitic: Range<Int> { Int(stemEnd)..<Int(wordEnd) }
}
