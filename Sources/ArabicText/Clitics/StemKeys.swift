/// The keys that a stem may have which begins at one place and ends before a pronoun of up to three letters, or none.
struct StemKeys {
  /// The hash of all letters but the last 0, 1, 2, 3 and 4.
  private var hashes: InlineArray<5, KeyHash> = .init(repeating: KeyHash())
  /// The last letter but 0, 1, 2, 3.
  private var lastLetters: InlineArray<4, UInt16> = .init(repeating: 0)
  /// The letters from the stem's first to the word's last.
  let count: Int

  init(_ letters: SegmentLetters, from start: Int) {
    count = max(0, letters.count - start)
    var hash = KeyHash()
    let last = max(start, letters.count - 4)
    for index in start..<last { hash.add(letters.keyLetter(index)) }
    for index in last..<max(last, letters.count) {
      hashes[letters.count - index] = hash
      lastLetters[letters.count - index - 1] = letters[index]
      hash.add(letters.keyLetter(index))
    }
    hashes[0] = hash
  }

  /// The key of the stem without the last `tail` letters, as it stands alone; nil where `ending` does not apply.
  @inline(__always)
  func key(tail: Int, _ ending: StemEnding) -> FoldedKey? {
    switch ending {
    case .same: hashes[tail].key
    case .tehMarbuta: lastLetters[tail] == Letters.teh ? key(hashes[tail + 1], Letters.heh) : nil
    case .alefMaksura: lastLetters[tail] == Letters.alef ? key(hashes[tail + 1], Letters.yeh) : nil
    case .plural: lastLetters[tail] == Letters.waw ? key(hashes[tail], Letters.alef) : nil
    }
  }

  private func key(_ hash: KeyHash, _ letter: UInt16) -> FoldedKey {
    var hash = hash
    hash.add(UInt32(letter))
    return hash.key
  }
}
