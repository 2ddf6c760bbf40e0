/// The light stem: a word without the endings of number, gender and relation, for search and comparison.
///
/// The endings of light10 (Larkey, Ballesteros and Connell 2007), each taken off once, while three letters stay:
/// ها ان ات ون ين يه ه ي, with «ة» as «ه». «عراقيون», «عراقية» and «عراقي» all give «عراق»; «قوات» stays whole.
enum LightStem {
  /// The key of the letters `range` of the word, its endings off; `ending` is what the stem's last letter is alone.
  static func key(_ letters: SegmentLetters, _ range: Range<Int>, _ ending: StemEnding) -> FoldedKey {
    var stem = Stem(letters, range, ending)
    stem.strip(Letters.alef, Letters.noon)
    stem.strip(Letters.alef, Letters.teh)
    stem.strip(Letters.waw, Letters.noon)
    stem.strip(Letters.yeh, Letters.noon)
    stem.strip(Letters.yeh, Letters.heh)
    stem.strip(Letters.heh)
    stem.strip(Letters.yeh)
    return stem.key
  }

  /// Letters of which the last few may fall.
  private struct Stem {
    private let letters: SegmentLetters
    private let start: Int
    private var end: Int
    /// The last letter where it is another than in the word, else 0.
    private var last: UInt16 = 0

    init(_ letters: SegmentLetters, _ range: Range<Int>, _ ending: StemEnding) {
      self.letters = letters
      start = range.lowerBound
      end = range.upperBound
      switch ending {
      case .tehMarbuta: last = Letters.heh
      case .alefMaksura: last = Letters.yeh
      case .same, .plural: break
      }
    }

    private func letter(back: Int) -> UInt16 {
      if back == 1, last != 0 { return last }
      return UInt16(truncatingIfNeeded: letters.keyLetter(end - back))
    }

    private mutating func drop(_ count: Int) {
      end -= count
      last = 0
    }

    mutating func strip(_ letter: UInt16) {
      if end - start > 3, self.letter(back: 1) == letter { drop(1) }
    }

    mutating func strip(_ first: UInt16, _ second: UInt16) {
      if end - start > 4, letter(back: 1) == second, letter(back: 2) == first { drop(2) }
    }

    var key: FoldedKey {
      var hash = KeyHash()
      for index in start..<end {
        hash.add(index == end - 1 ? UInt32(letter(back: 1)) : letters.keyLetter(index))
      }
      return hash.key
    }
  }
}
