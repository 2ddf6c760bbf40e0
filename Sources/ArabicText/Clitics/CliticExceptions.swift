/// Words whose cut is written down: the guard that keeps «والد» whole and cuts «بشكل».
struct CliticExceptions: Sendable {
  private var table = KeyTable()
  private var entries: [(letters: [UInt32], cut: Cut)] = []

  /// The exceptions `words`; where one is entered twice the first counts.
  init(_ words: [(word: String, parts: String)], _ stems: StemCounts) {
    for (word, parts) in words {
      let bytes = Array(word.utf8)
      let letters = SegmentLetters(bytes, 0..<bytes.count)
      table.insert(Self.key(of: letters), Int32(entries.count))
      entries.append((Self.spelling(letters), Self.settled(Cut(parts: parts), letters, stems)))
    }
  }

  /// The cut of the word with `letters`, nil for a word that is no exception.
  func cut(of letters: SegmentLetters) -> Cut? {
    table.number(of: Self.key(of: letters)) { agrees(entries[Int($0)].letters, letters) }.map { entries[Int($0)].cut }
  }

  /// A stem's ending is the one that was counted most: «وفات+ه» has the stem «وفاة».
  private static func settled(_ cut: Cut, _ letters: SegmentLetters, _ stems: StemCounts) -> Cut {
    var cut = cut
    let keys = StemKeys(letters, from: cut.start)
    var most: UInt32 = 0
    for ending in StemEnding.allCases where cut.tail > 0 {
      guard let key = keys.key(tail: cut.tail, ending), stems[key].own > most else { continue }
      most = stems[key].own
      cut.ending = ending
    }
    return cut
  }

  // MARK: Comparing

  /// «وحدة» and «وحده», «والي» and «والى», «آلام» and «الأم» are spelled differently, «إلغاء» and «الغاء» alike.
  @inline(__always)
  private static func letter(_ letters: SegmentLetters, _ index: Int) -> UInt32 {
    switch letters[index] {
    case Letters.alefHamzaAbove, Letters.alefHamzaBelow: UInt32(Letters.alef)
    case let letter: UInt32(letter)
    }
  }

  private static func key(of letters: SegmentLetters) -> FoldedKey {
    var hash = KeyHash()
    for index in 0..<letters.count { hash.add(letter(letters, index)) }
    return hash.key
  }

  private static func spelling(_ letters: SegmentLetters) -> [UInt32] {
    (0..<letters.count).map { letter(letters, $0) }
  }

  private func agrees(_ entered: [UInt32], _ letters: SegmentLetters) -> Bool {
    entered.count == letters.count && entered.indices.allSatisfy { entered[$0] == Self.letter(letters, $0) }
  }
}
