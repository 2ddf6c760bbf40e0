import ArabicText

/// The letters of a word without what Arabic writes together with it: the key by which stories compare words.
///
/// «الإيرانية», «والإيرانيين» and «إيران» share one stem. After Light10 (Larkey, Ballesteros, Connell: *Light Stemming
/// for Arabic Information Retrieval*, 2007): conjunction and article off at the front, endings off at the back. Endings
/// are taken off again and again, since Light10's one pass leaves «إيراني» as «ايران» but cuts «إيران» to «اير».
/// A stem is no word and is never shown.
///
/// Not `LightKey`, which takes prepositions and the signs of verbs off too: the trained table of `BackgroundFrequencies`
/// holds the keys of these stems, and the thresholds of `StorySettings` were measured with them, so another stem needs
/// another training. Nor the stem of `ArabicText`, whose letters the weights of the segmenter were counted by.
enum LightStem {
  /// The stem's key, or nil for a word of fewer than three letters. O(length).
  static func key(of word: String) -> FoldedKey? {
    var letters = Array(Folding.fold(word).unicodeScalars.map(\.value))[...]
    guard letters.count >= shortest else { return nil }
    cutFront(&letters)
    while let ending = endings.first(where: { letters.count - $0.count >= shortest && letters.hasSuffix($0) }) {
      letters.removeLast(ending.count)
    }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }
    return FoldedKey(rawValue: hash ^ hash >> 29)
  }

  private static let shortest = 3

  private static func cutFront(_ letters: inout ArraySlice<UInt32>) {
    // «وقوات» loses its conjunction; «وزير» has none, though it looks so.
    if letters.first == waw, letters.count > shortest + 1 { letters.removeFirst() }
    if let front = fronts.first(where: { letters.count - $0.count >= shortest && letters.starts(with: $0) }) {
      letters.removeFirst(front.count)
    }
  }

  private static let waw: UInt32 = 0x0648
  private static let fronts = ["بال", "كال", "فال", "لل", "ال"].map(scalars)
  private static let endings = ["ها", "هم", "ان", "ات", "ون", "ين", "يه", "ه", "ي"].map(scalars)

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}

extension ArraySlice<UInt32> {
  fileprivate func hasSuffix(_ ending: [UInt32]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
