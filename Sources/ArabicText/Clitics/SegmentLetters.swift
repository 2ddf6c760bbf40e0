/// The letters of one word as segmentation sees them, with the byte each came from.
///
/// They are those of `FoldLevel.match`, but some things stay visible that a cut depends on: «ة» and «ى» are no pronouns,
/// «أ», «إ» and «آ» begin no article, a word with tanwin has neither, and no cut may go through a ligature.
struct SegmentLetters {
  /// Longer words are not cut; the longest that news has are names of 20 letters.
  static let limit = 30

  private var letters: InlineArray<30, UInt16> = .init(repeating: 0)
  private var keyLetters: InlineArray<30, UInt16> = .init(repeating: 0)
  /// The byte of each letter, from the word's first.
  private var places: InlineArray<30, UInt8> = .init(repeating: 0)
  private let range: Range<Int>
  private(set) var count = 0
  /// Whether the word is too long or holds what is no letter.
  private(set) var isOpaque = false
  /// Whether it bears tanwin («أماناً»), which neither article nor pronoun allow.
  private(set) var isIndefinite = false

  init(_ bytes: borrowing [UInt8], _ range: Range<Int>) {
    self.range = range
    guard range.count < 256 else {
      isOpaque = true
      return
    }
    if range.count > 2 * Self.limit || !takePlain(bytes) {
      count = 0
      isIndefinite = false
      takeAny(bytes)
    }
    if count > 0, letters[count - 1] == Letters.tehMarbuta { keyLetters[count - 1] = Letters.heh }
  }

  /// The letter at `index`, 0 behind the last.
  @inline(__always)
  subscript(index: Int) -> UInt16 { index < count ? letters[index] : 0 }

  /// The letter at `index` as the key has it; «ة» is «ه» at the word's end.
  @inline(__always)
  func keyLetter(_ index: Int) -> UInt32 { UInt32(keyLetters[index]) }

  /// The byte of the letter at `index`, the word's end behind the last.
  @inline(__always)
  func place(_ index: Int) -> Int { index < count ? range.lowerBound + Int(places[index]) : range.upperBound }

  /// Whether a cut may fall before the letter at `index`.
  @inline(__always)
  func isEdge(_ index: Int) -> Bool { index == 0 || index >= count || places[index] != places[index - 1] }
}

// MARK: Reading

extension SegmentLetters {
  /// Takes a word of plain letters and harakat; false where a scalar must be seen with its neighbours.
  private mutating func takePlain(_ bytes: [UInt8]) -> Bool {
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
        guard letter >= 0x0620, letter <= 0x064A else { return false }
        add(letter, offset)
      }
      offset += 2
    }
    return offset == range.upperBound
  }

  /// Takes any word, as `Folder` reads it.
  private mutating func takeAny(_ bytes: [UInt8]) {
    Folding.fold(bytes, range, .orthographic) { letter, place in
      guard letter < 0x800 else { return isOpaque = true }
      let scalar = UInt16(letter)
      if Letters.isMark(scalar) {
        isIndefinite = isIndefinite || (0x064B...0x064D).contains(scalar)
      } else if count < Self.limit, Scalars.classify(letter) == .arabicLetter {
        add(scalar, place)
      } else {
        isOpaque = true
      }
    }
  }

  @inline(__always)
  private mutating func add(_ letter: UInt16, _ place: Int) {
    let (segment, key) = Self.forms(of: letter)
    letters[count] = segment
    keyLetters[count] = key
    places[count] = UInt8(truncatingIfNeeded: place - range.lowerBound)
    count += 1
  }

  /// What segmentation sees in an orthographic letter, and what its key has.
  @inline(__always)
  private static func forms(of letter: UInt16) -> (segment: UInt16, key: UInt16) {
    switch letter {
    case Letters.alefWasla: (Letters.alef, Letters.alef)
    case Letters.alefHamzaAbove, Letters.alefHamzaBelow, Letters.alefMadda: (letter, Letters.alef)
    case Letters.wawHamza, Letters.yehHamza: (Letters.hamza, Letters.hamza)
    case Letters.alefMaksura: (letter, Letters.yeh)
    default: (letter, letter)
    }
  }
}
