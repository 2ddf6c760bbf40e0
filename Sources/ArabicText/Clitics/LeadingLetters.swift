/// The first eight letters of a word at `FoldLevel.match`, marks and tatweel aside, with the byte each begins at.
struct LeadingLetters {
  private var letters = SIMD8<UInt16>()
  private var starts = SIMD8<UInt32>()
  private var count = 0

  /// Looks at the word in `range`, as far as its first presentation form, which is not cut; `table` is `Letters.match`.
  init(of range: Range<Int>, in bytes: [UInt8], _ table: [UInt16]) {
    var offset = range.lowerBound
    while offset < range.upperBound, count < 8 {
      let (scalar, length) = SourceText.scalar(in: bytes, at: offset)
      if scalar < 0x800 {
        let letter = table[Int(scalar)]
        if letter != Letters.dropped, letter != Letters.special { add(letter, offset) }
      } else if !Scalars.isInvisible(scalar) {
        break
      }
      offset += length
    }
  }

  /// Whether a particle may begin at the first letter: most words end here. Where the first scalar is none of the plain
  /// letters, the rest must be looked at.
  static func mayBeCut(_ range: Range<Int>, in bytes: [UInt8], _ table: [UInt16]) -> Bool {
    let scalar = SourceText.scalar(in: bytes, at: range.lowerBound).value
    guard scalar < 0x800 else { return true }
    switch table[Int(scalar)] {
    case Letters.waw, Letters.feh, Letters.beh, Letters.kaf, Letters.lam, Letters.seen, Letters.alef, Letters.dropped,
      Letters.special:
      return true
    default: return false
    }
  }

  private mutating func add(_ letter: UInt16, _ offset: Int) {
    letters[count] = letter
    starts[count] = UInt32(offset)
    count += 1
  }

  /// The byte of the letter at `index`.
  func offset(_ index: Int) -> Int { Int(starts[index]) }

  /// Hands on every cut that leaves two letters at least, until `isTaken` takes one: first those without a conjunction,
  /// each group from the shortest cut to the longest.
  func cuts(_ isTaken: (_ cut: Int, _ proclitics: Proclitics) -> Bool) {
    if cuts(at: 0, behind: [], isTaken) { return }
    guard letters[0] == Letters.waw || letters[0] == Letters.feh, count >= 3 else { return }
    if isTaken(1, .conjunction) { return }
    _ = cuts(at: 1, behind: .conjunction, isTaken)
  }

  /// The cuts of prepositions, the article and the future particle that begin at `start`.
  private func cuts(at start: Int, behind: Proclitics, _ isTaken: (Int, Proclitics) -> Bool) -> Bool {
    func take(_ cut: Int, _ added: Proclitics) -> Bool {
      count - cut >= 2 && isTaken(cut, behind.union(added))
    }
    if let preposition = Self.preposition(letters[start]) {
      if take(start + 1, preposition) { return true }
      if isArticle(at: start + 1), take(start + 3, [preposition, .article]) { return true }
      if preposition == .la, letters[start + 1] == Letters.lam {
        if take(start + 1, [.la, .article]) || take(start + 2, [.la, .article]) { return true }
      }
    }
    if isArticle(at: start), take(start + 2, .article) { return true }
    return letters[start] == Letters.seen && Self.beginsImperfect(letters[start + 1]) && take(start + 1, .future)
  }

  private func isArticle(at index: Int) -> Bool { letters[index] == Letters.alef && letters[index + 1] == Letters.lam }

  private static func preposition(_ letter: UInt16) -> Proclitics? {
    switch letter {
    case Letters.beh: .ba
    case Letters.kaf: .ka
    case Letters.lam: .la
    default: nil
    }
  }

  /// ي ت ن أ begin the imperfect.
  private static func beginsImperfect(_ letter: UInt16) -> Bool {
    switch letter {
    case Letters.yeh, Letters.teh, Letters.noon, Letters.alef: true
    default: false
    }
  }
}
