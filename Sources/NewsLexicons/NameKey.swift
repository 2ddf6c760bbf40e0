public import ArabicText

/// A word of a name as its consonants, for spellings that differ in vowels alone: «ترامب» and «ترمب», «أميركا» and «أمريكا».
///
/// Arabic spells foreign vowels at will, but in its own names a vowel makes the name: «صالح» is not «صلاح», «سليمان» not
/// «سلمان». So equal consonants alone prove nothing: `likeness` also asks how many consonants there are and which vowels
/// moved. After JRC's vowel-less signature for merging names over scripts, made for one script.
public struct NameKey: Sendable, Hashable {
  /// How far two words may be one name.
  public enum Likeness: Int, Sendable, Comparable {
    /// Two names.
    case different
    /// One name perhaps: wants a second witness, such as the same title.
    case similar
    /// One name in two spellings.
    case variant
    /// One spelling, ال and marks aside.
    case equal

    /// More alike is greater.
    public static func < (a: Likeness, b: Likeness) -> Bool { a.rawValue < b.rawValue }
  }

  /// The folded letters without ال.
  let letters: [UInt32]
  /// The letters without long vowels, hamza and final ه.
  let consonants: [UInt32]

  /// The key of `word`. O(length).
  public init(_ word: some StringProtocol) { self.init(utf8: Array(word.utf8)) }

  /// The key of the word that `bytes` write. O(length).
  public init(utf8 bytes: [UInt8]) {
    var letters = Folding.letters(of: bytes, .match)
    if letters.count > 4, letters[0] == Self.alef, letters[1] == Self.lam { letters.removeFirst(2) }
    self.letters = letters.filter { $0 != Self.hamza }
    consonants = Self.consonants(of: self.letters)
  }

  /// The key to look for candidates by: words of different skeletons are always `different`.
  public var skeleton: FoldedKey {
    FoldedKey(letters: consonants)
  }

  /// How far `self` and `other` may be one name. O(length).
  public func likeness(to other: NameKey) -> Likeness {
    if letters == other.letters { return .equal }
    guard consonants == other.consonants, consonants.count >= 3 else { return .different }
    let (mine, others) = (vowels, other.vowels)
    // One spelling writes an alef that the other leaves out: «ترامب», «دونالد», «الرحمان».
    if consonants.count >= 4, withoutAlef == other.withoutAlef { return .variant }
    // The same vowels at other places: only in long words, which no other Arabic name resembles so.
    if mine.sorted() == others.sorted() { return letters.count >= 6 ? .variant : .different }
    return abs(letters.count - other.letters.count) <= 1 && consonants.count >= 4 ? .similar : .different
  }

  private var vowels: [UInt32] { letters.dropFirst().filter(Self.isVowel) }
  /// The letters without inner alefs. The last stays: «مارينوفا» is another person than «مارينوف».
  private var withoutAlef: [UInt32] {
    letters.enumerated().filter { $0.offset == 0 || $0.offset == letters.count - 1 || $0.element != Self.alef }
      .map(\.element)
  }

  private static let alef: UInt32 = 0x0627
  private static let lam: UInt32 = 0x0644
  private static let hamza: UInt32 = 0x0621

  private static func isVowel(_ letter: UInt32) -> Bool { letter == alef || letter == 0x0648 || letter == 0x064A }

  /// A first letter counts as a consonant, whatever it is; a final ه may be a ة.
  private static func consonants(of letters: [UInt32]) -> [UInt32] {
    letters.enumerated().filter { index, letter in
      index == 0 || !(isVowel(letter) || (letter == 0x0647 && index == letters.count - 1))
    }.map(\.element)
  }
}
