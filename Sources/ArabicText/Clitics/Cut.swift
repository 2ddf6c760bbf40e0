/// Where a word is cut, in letters.
struct Cut: Sendable, Hashable {
  var proclitics: Proclitics = []
  /// The first letter of the stem.
  var start = 0
  /// How many letters the pronoun has.
  var tail = 0
  /// What the stem's last letter is when it stands alone.
  var ending = StemEnding.same

  /// The cut that `parts` describe: «و+ب+حسب», «إلي+ه», «ال+متهم».
  ///
  /// Leading parts are proclitics as long as they can be; the next is the stem, and what follows it the pronoun. In «ل+ه»
  /// nothing but the pronoun is left to be the stem.
  init(parts: String) {
    let parts = parts.split(separator: "+").map { Folding.fold(String($0)) }
    let stem = parts.dropLast().prefix { Self.proclitic($0) != [] }.count
    for part in parts[..<stem] { proclitics.insert(Self.proclitic(part)) }
    start = parts[..<stem].map(\.unicodeScalars.count).reduce(0, +)
    tail = parts.dropFirst(stem + 1).map(\.unicodeScalars.count).reduce(0, +)
  }

  init() {}

  private static func proclitic(_ part: String) -> Proclitics {
    switch part {
    case "و", "ف": .conjunction
    case "ب": .ba
    case "ك": .ka
    case "ل": .la
    case "س": .future
    case "ال": .article
    case "ا": .question  // «أ», folded
    default: []
    }
  }
}

/// How a stem before a pronoun differs from the word that stands alone.
enum StemEnding: UInt8, Sendable, CaseIterable {
  case same
  /// «مهمت» is «مهمة».
  case tehMarbuta
  /// «مستوا» is «مستوى».
  case alefMaksura
  /// «كتبو» is «كتبوا».
  case plural
}
