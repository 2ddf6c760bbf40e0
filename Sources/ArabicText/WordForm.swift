/// The particles written together with the word behind them.
public struct Proclitics: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  /// Wraps a raw set.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// و "and", ف "so, then"
  public static let conjunction = Proclitics(rawValue: 1)
  /// ب "in, with"
  public static let ba = Proclitics(rawValue: 2)
  /// ك "like"
  public static let ka = Proclitics(rawValue: 4)
  /// ل "for, to"
  public static let la = Proclitics(rawValue: 8)
  /// س of the future
  public static let future = Proclitics(rawValue: 16)
  /// ال, also inside لل
  public static let article = Proclitics(rawValue: 32)

  /// ب، ك، ل
  public static let prepositions: Proclitics = [.ba, .ka, .la]
  /// Every one of them.
  public static let any = Proclitics(rawValue: 63)
}

/// One way to read a word: these proclitics, then this stem.
///
/// A word may be read in several ways («وجد» is و + جد or the verb "found"); which one counts is for a lexicon to say.
@frozen public struct WordForm: Sendable, Hashable {
  /// What was cut.
  public let proclitics: Proclitics
  /// The bytes of the stem.
  public let stem: Range<Int>
  /// The stem's key at `FoldLevel.match`.
  public let key: FoldedKey
}

extension TokenizedText {
  /// Tries the readings of the word at `index`, least cutting first, until `accept` takes one.
  ///
  /// «وبالعراق» is tried whole, then as و + بالعراق, وب + العراق, وبال + عراق. «للجنة» gives ل + لجنة, since لل swallows
  /// the ال and one of three lams. A stem keeps two letters at least. Only words are cut; other tokens are tried whole.
  @discardableResult
  public func firstForm(at index: Int, where accept: (WordForm) -> Bool) -> WordForm? {
    let token = tokens[index]
    let whole = WordForm(proclitics: [], stem: token.bytes, key: token.key)
    if accept(whole) { return whole }
    guard token.kind == .word, token.bytes.count >= 6 else { return nil }
    let letters = LeadingLetters(of: token, in: source.utf8)
    var starts: [(Int, Proclitics)] = [(0, [])]
    if letters.isOne(of: Letters.waw, Letters.feh, at: 0) { starts.append((1, .conjunction)) }
    for (start, conjunction) in starts {
      if start > 0, let form = form(token, letters, start, conjunction), accept(form) { return form }
      for (next, added) in letters.cuts(at: start) {
        if let form = form(token, letters, next, conjunction.union(added)), accept(form) { return form }
      }
    }
    return nil
  }

  private func form(_ token: Token, _ letters: LeadingLetters, _ cut: Int, _ proclitics: Proclitics) -> WordForm? {
    guard let start = letters.offset(cut), token.end - start >= 4 else { return nil }
    let stem = start..<token.end
    return WordForm(proclitics: proclitics, stem: stem, key: FoldedKey.of(source.utf8, stem, .match))
  }
}

/// The first letters of a word, marks and tatweel aside, with the byte each begins at.
struct LeadingLetters {
  private var letters: [UInt16] = []
  private var offsets: [Int] = []
  private static let limit = 6

  init(of token: Token, in bytes: [UInt8]) {
    let table = Letters.match
    var offset = token.start
    while offset < token.end, letters.count < Self.limit {
      let (scalar, length) = SourceText.scalar(in: bytes, at: offset)
      if scalar < 0x800, table[Int(scalar)] != Letters.dropped {
        letters.append(table[Int(scalar)])
        offsets.append(offset)
      } else if scalar >= 0x800, !Scalars.isInvisible(scalar) {
        break  // a presentation form is not cut
      }
      offset += length
    }
  }

  /// The byte of the letter at `index`, nil past the last one known.
  func offset(_ index: Int) -> Int? { index < offsets.count ? offsets[index] : nil }

  func isOne(of a: UInt16, _ b: UInt16, at index: Int) -> Bool {
    index < letters.count && (letters[index] == a || letters[index] == b)
  }

  /// The cuts that prepositions, the article and the future particle allow at `start`, shortest first.
  func cuts(at start: Int) -> [(Int, Proclitics)] {
    guard start < letters.count else { return [] }
    var result: [(Int, Proclitics)] = []
    if let preposition = Self.preposition(letters[start]) {
      result.append((start + 1, preposition))
      if isArticle(at: start + 1) { result.append((start + 3, [preposition, .article])) }
      if preposition == .la, start + 1 < letters.count, letters[start + 1] == Self.lam {
        result.append((start + 1, [.la, .article]))
        result.append((start + 2, [.la, .article]))
      }
    }
    if isArticle(at: start) { result.append((start + 2, .article)) }
    if letters[start] == Self.seen, start + 1 < letters.count, Self.imperfect.contains(letters[start + 1]) {
      result.append((start + 1, .future))
    }
    return result
  }

  private func isArticle(at index: Int) -> Bool {
    index + 1 < letters.count && letters[index] == Letters.alef && letters[index + 1] == Self.lam
  }

  private static let lam: UInt16 = 0x0644
  private static let seen: UInt16 = 0x0633
  /// ي ت ن أ begin the imperfect.
  private static let imperfect: [UInt16] = [Letters.yeh, 0x062A, 0x0646, Letters.alef]

  private static func preposition(_ letter: UInt16) -> Proclitics? {
    switch letter {
    case 0x0628: .ba
    case 0x0643: .ka
    case lam: .la
    default: nil
    }
  }
}
