/// The letters of one word as segmentation sees them, with the byte each came from.
///
/// They are those of `FoldLevel.match`, but some things stay visible that a cut depends on: «ة» and «ى» are no pronouns,
/// «أ», «إ» and «آ» begin no article, a word with tanwin has neither, and no cut may go through a ligature.
struct SegmentLetters {
  /// Longer words are not cut; the longest that news has are names of 20 letters.
  static let limit = 30

  private var letters: InlineArray<30, UInt16> = .init(repeating: 0)
  private var places: InlineArray<30, UInt32> = .init(repeating: 0)
  private(set) var count = 0
  /// Whether the word is too long or holds what is no letter.
  private(set) var isOpaque = false
  /// Whether it bears tanwin («أماناً»), which neither article nor pronoun allow.
  private(set) var isIndefinite = false
  private let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    end = range.upperBound
    if range.count <= 2 * Self.limit, takePlain(bytes, range) { return }
    count = 0
    isIndefinite = false
    Folding.fold(bytes, range, .orthographic) { letter, place in
      guard letter < 0x800 else { return isOpaque = true }
      let scalar = UInt16(letter)
      if Letters.isMark(scalar) {
        isIndefinite = isIndefinite || (0x064B...0x064D).contains(scalar)
        return
      }
      guard count < Self.limit, Scalars.classify(letter) == .arabicLetter else { return isOpaque = true }
      letters[count] = Self.segmentLetter(scalar)
      places[count] = UInt32(place)
      count += 1
    }
  }

  /// Takes a word of plain letters and harakat; false where a scalar must be seen with its neighbours.
  private mutating func takePlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let table = Letters.orthographic
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      guard bytes[offset] & 0xFC == 0xD8, bytes[offset + 1] & 0xC0 == 0x80 else { return false }
      let scalar = UInt16(bytes[offset] & 0x1F) << 6 | UInt16(bytes[offset + 1] & 0x3F)
      switch table[Int(scalar)] {
      case Letters.dropped: break
      case Letters.special:
        guard scalar <= 0x0652 else { return false }
        isIndefinite = isIndefinite || scalar <= 0x064D
      case let letter:
        guard (0x0620...0x064A).contains(letter) else { return false }
        letters[count] = Self.segmentLetter(letter)
        places[count] = UInt32(offset)
        count += 1
      }
      offset += 2
    }
    return offset == range.upperBound
  }

  /// The letter at `index`, 0 behind the last.
  @inline(__always)
  subscript(index: Int) -> UInt16 { index < count ? letters[index] : 0 }

  /// The letter at `index` as the key has it; «ة» is «ه» at the word's end.
  @inline(__always)
  func keyLetter(_ index: Int) -> UInt32 {
    switch letters[index] {
    case Letters.alefHamzaAbove, Letters.alefHamzaBelow, Letters.alefMadda: UInt32(Letters.alef)
    case Letters.alefMaksura: UInt32(Letters.yeh)
    case Letters.tehMarbuta where index == count - 1: UInt32(Letters.heh)
    case let letter: UInt32(letter)
    }
  }

  /// The byte of the letter at `index`, the word's end behind the last.
  @inline(__always)
  func place(_ index: Int) -> Int { index < count ? Int(places[index]) : end }

  /// Whether a cut may fall before the letter at `index`.
  @inline(__always)
  func isEdge(_ index: Int) -> Bool { index == 0 || index >= count || places[index] != places[index - 1] }

  private static func segmentLetter(_ letter: UInt16) -> UInt16 {
    switch letter {
    case Letters.alefWasla: Letters.alef
    case Letters.wawHamza, Letters.yehHamza: Letters.hamza
    default: letter
    }
  }
}
