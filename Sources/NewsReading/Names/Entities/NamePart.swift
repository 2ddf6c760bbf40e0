import ArabicText
import NewsLexicons

/// One part of a person's name: a given name, a surname, a compound.
///
/// A class, since parts are handed from mentions to drafts and from table to table: as a value each copy would count the arrays
/// of its keys.
final class NamePart: Sendable, Hashable {
  /// The key of its words written as one, as some do: «عبد الملك» and «عبدالملك».
  let key: NameKey
  /// The part as it is written, for look-ups.
  let word: FoldedKey
  /// Parts that are the same have the same skeleton.
  let skeleton: FoldedKey
  /// The skeleton of the last word of several, where it may stand for all: «أوغلو» of «كايا أوغلو», «ميلانو» of «دي ميلانو», but
  /// no word with ال («صلاح الدين») and none behind «بن» or «عبد».
  let tail: NameKey?
  /// The word without a long vowel that foreign names may have behind their first alef: «إيريك», «إريك».
  private let opening: FoldedKey

  /// The part of one or more words.
  convenience init(_ text: String) { self.init(utf8: Array(text.utf8)) }

  /// The part that `bytes` write.
  init(utf8 bytes: [UInt8]) {
    let isCompound = bytes.contains(0x20)
    tail = isCompound ? Self.tail(of: String(decoding: bytes, as: UTF8.self)) : nil
    key = NameKey(utf8: isCompound ? bytes.filter { $0 != 0x20 } : bytes)
    word = FoldedKey.of(bytes, 0..<bytes.count, .match)
    opening = Self.opening(of: Folding.letters(of: bytes, .match)) ?? word
    skeleton = key.skeleton
  }

  private static func opening(of letters: [UInt32]) -> FoldedKey? {
    guard letters.count > 4, letters[0] == 0x0627, letters[1] == 0x064A else { return nil }
    return FoldedKey(letters: [letters[0]] + letters[2...])
  }

  private static func tail(of text: String) -> NameKey? {
    let words = text.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last, !last.hasPrefix("ال"),
      !Self.arabicTies.contains(Folding.fold(String(first)))
    else { return nil }
    return NameKey(last)
  }

  /// Words behind which a name is another's: «بن سليم» is no «سليم».
  private static let arabicTies: Set<String> = Set(
    ["بن", "ابن", "بنت", "ولد", "أبو", "أبي", "أبا", "أم", "آل", "عبد", "ذو"].map { Folding.fold($0) })

  /// Whether `single` is the last word of this part.
  func endsWith(_ single: NamePart) -> Bool {
    tail.map { $0.likeness(to: single.key) >= .variant } ?? false
  }

  /// Whether both are one part, in one spelling or in two that cannot be two names.
  func isSame(as other: NamePart) -> Bool {
    self === other || key.likeness(to: other.key) >= .variant || opening == other.opening
  }

  /// Parts are equal when their keys are, so that a table finds one under the other's spelling.
  static func == (a: NamePart, b: NamePart) -> Bool { a === b || a.key == b.key }

  /// As equality: equal keys have equal skeletons.
  func hash(into hasher: inout Hasher) { hasher.combine(skeleton) }
}
