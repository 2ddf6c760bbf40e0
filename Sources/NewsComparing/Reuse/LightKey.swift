import ArabicText

/// The key of a word without its clitics and endings: «بضربات» and «الضربة» are one.
///
/// As the light stemmers of Arabic retrieval (Larkey, Ballesteros, Connell: light10, 2002): at most one particle of each
/// kind off the front, endings off the back, three letters at least kept. Two words of one key need not mean the same;
/// the key is asked only of words that stand in each other's place. It reads bytes and allocates nothing, since every word
/// of every article has one.
///
/// Not the stem of `ArabicText`: what that cuts off is decided by counts of whole words, while a `PhraseGate` must know
/// every key that a form may have. Nor the `LightStem` of stories, whose keys a trained table holds, and which leaves
/// prepositions on: «بضربات» would be another word than «ضربات».
enum LightKey {
  /// The key of the word `range` of `bytes`.
  static func of(_ range: Range<Int>, in bytes: [UInt8]) -> UInt64 { Stem(range, in: bytes).hash }

  /// The key of `word`.
  static func of(_ word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return of(0..<bytes.count, in: bytes)
  }

  /// The letters of a word that are left after cutting.
  private struct Stem {
    private var letters = SIMD32<UInt16>()
    private var start = 0
    private var end = 0
    private static let least = 3

    init(_ range: Range<Int>, in bytes: [UInt8]) {
      var offset = range.lowerBound
      while offset < range.upperBound, end < 32 {
        let (scalar, length) = SourceText.scalar(in: bytes, at: offset)
        if let letter = Self.folded(scalar) {
          letters[end] = letter
          end += 1
        }
        offset += length
      }
      cutPrefix()
      cutSuffix()
    }

    var hash: UInt64 {
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
      for index in start..<end {
        hash = (hash ^ UInt64(letters[index])) &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 32
      }
      return hash
    }

    private var count: Int { end - start }

    private func starts(_ first: UInt16, _ second: UInt16? = nil) -> Bool {
      guard count >= Self.least + (second == nil ? 1 : 2), letters[start] == first else { return false }
      return second == nil || letters[start + 1] == second
    }

    private func ends(_ ending: (UInt16, UInt16)) -> Bool {
      let length = ending.0 == 0 ? 1 : 2
      guard count >= Self.least + length, letters[end - 1] == ending.1 else { return false }
      return length == 1 || letters[end - 2] == ending.0
    }

    private mutating func cutPrefix() {
      if starts(Letter.waw) || starts(Letter.feh) { start += 1 }
      if starts(Letter.lam, Letter.lam) { return start += 2 }
      if starts(Letter.beh) || starts(Letter.kaf) || starts(Letter.lam) { start += 1 }
      if starts(Letter.alef, Letter.lam) { return start += 2 }
      if starts(Letter.seen), [Letter.yeh, Letter.teh, Letter.noon, Letter.alef].contains(letters[start + 1]) {
        start += 1
      }
      if starts(Letter.yeh) || starts(Letter.teh) { start += 1 }
    }

    private mutating func cutSuffix() {
      for ending in Letter.pronouns where ends(ending) { return cutInflection(after: ending) }
      cutInflection(after: nil)
    }

    /// One ending of number, gender or tense, behind the pronoun that was there.
    private mutating func cutInflection(after pronoun: (UInt16, UInt16)?) {
      if let pronoun { end -= pronoun.0 == 0 ? 1 : 2 }
      guard let ending = Letter.inflections.first(where: { ends($0) }) else { return }
      end -= ending.0 == 0 ? 1 : 2
      // «عسكريين» has the ي of «عسكري» before its plural.
      if ending.0 != 0, ends((0, Letter.yeh)) { end -= 1 }
    }

    /// The letter at the match level, nil for a mark.
    private static func folded(_ scalar: UInt32) -> UInt16? {
      switch scalar {
      case 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670: nil
      case 0x0622, 0x0623, 0x0625, 0x0671: Letter.alef
      case 0x0649, 0x06CC: Letter.yeh
      case 0x0629: Letter.heh
      case 0x0624, 0x0626: 0x0621
      case 0x06A9: Letter.kaf
      default: UInt16(truncatingIfNeeded: scalar)
      }
    }
  }

  private enum Letter {
    static let alef: UInt16 = 0x0627
    static let beh: UInt16 = 0x0628
    static let teh: UInt16 = 0x062A
    static let seen: UInt16 = 0x0633
    static let feh: UInt16 = 0x0641
    static let kaf: UInt16 = 0x0643
    static let lam: UInt16 = 0x0644
    static let meem: UInt16 = 0x0645
    static let noon: UInt16 = 0x0646
    static let heh: UInt16 = 0x0647
    static let waw: UInt16 = 0x0648
    static let yeh: UInt16 = 0x064A

    /// ها هم هن كم نا ه; the ه is ة as well.
    static let pronouns: [(UInt16, UInt16)] = [
      (heh, alef), (heh, meem), (heh, noon), (kaf, meem), (noon, alef), (0, heh),
    ]
    /// ات ون ين ان وا ي ا ت
    static let inflections: [(UInt16, UInt16)] = [
      (alef, teh), (waw, noon), (yeh, noon), (alef, noon), (waw, alef), (0, yeh), (0, alef), (0, teh),
    ]
  }
}
