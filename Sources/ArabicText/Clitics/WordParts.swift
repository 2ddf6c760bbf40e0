/// One word taken apart: proclitics, stem, enclitic, and the keys by which search and comparison know it.
///
/// «وبمهمتهم» is و + ب, the stem «مهمت», the pronoun «هم»; its key is that of «مهمة», its light key that of «مهم».
@frozen public struct WordParts: Sendable, Hashable {
  /// What stands before the stem.
  public let proclitics: Proclitics
  /// The bytes of the stem, without article and pronoun.
  public let stem: Range<Int>
  /// The bytes of the pronoun behind the stem, empty at the word's end where there is none.
  public let enclitic: Range<Int>
  /// The key of the stem as it stands alone, at `FoldLevel.match`: «ت» before a pronoun is «ة» if that is the word known.
  public let key: FoldedKey
  /// The key without endings of number, gender and relation: «أميركية», «الأميركيين» and «أميركا» share their beginning,
  /// the first two also their light key. Good for finding, too coarse for deciding that two words are one.
  public let lightKey: FoldedKey

  @usableFromInline
  init(
    proclitics: Proclitics, stem: Range<Int>, enclitic: Range<Int>, key: FoldedKey, lightKey: FoldedKey
  ) {
    self.proclitics = proclitics
    self.stem = stem
    self.enclitic = enclitic
    self.key = key
    self.lightKey = lightKey
  }
}
