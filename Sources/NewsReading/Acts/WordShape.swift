import ArabicText

/// What the letters of a word alone tell: imperfect, verbal noun, accusative participle.
///
/// Arabic words are cast in moulds: «توفير», «إغلاق», «مواصلة» look like verbal nouns whatever their root. The moulds overlap
/// («تريد» looks like «تجديد» without its first root letter), so each test is a hint for a place where few kinds of word can
/// stand, and is never used alone to find something.
struct WordShape {
  /// The folded letters, at `FoldLevel.orthographic`, so that أ and ا, ة and ه stay apart.
  private let letters: [UInt32]

  /// The shape of the word at `index`, without a leading و or ف where `droppingConjunction`.
  init(at index: Int, in text: TokenizedText, droppingConjunction: Bool = false) {
    var letters: [UInt32] = []
    let bytes = text.tokens[index].bytes
    var offset = bytes.lowerBound
    while offset < bytes.upperBound {
      let (scalar, length) = SourceText.scalar(in: text.source.utf8, at: offset)
      if Self.isLetter(scalar) { letters.append(scalar) }
      offset += length
    }
    if droppingConjunction, letters.count > 3, letters[0] == Self.waw || letters[0] == Self.feh {
      letters.removeFirst()
    }
    self.letters = letters
  }

  /// The number of letters, marks aside.
  var count: Int { letters.count }

  /// «وتوفير», «فقال»: a conjunction is written with the word.
  var beginsWithConjunction: Bool { letters.count > 3 && (letters[0] == Self.waw || letters[0] == Self.feh) }

  /// «والمفاوضات»: joined to what stands before, so not the same thing.
  var beginsWithConjunctionBeforeArticle: Bool {
    letters.count > 4 && letters[0] == Self.waw && letters[1] == Self.alef && letters[2] == Self.lam
  }

  /// «الشركة»
  var hasArticle: Bool { letters.count > 3 && letters[0] == Self.alef && letters[1] == Self.lam }

  /// «بتوفير», «بها»: begins with ب and has something behind it.
  var beginsWithBa: Bool { letters.count > 1 && letters[0] == Self.ba }

  /// «لتوفير»
  var beginsWithLa: Bool { letters.count > 2 && letters[0] == Self.lam }

  /// ي، ت، ن، أ before a stem of two letters at least.
  var looksImperfect: Bool {
    guard letters.count >= 3 else { return false }
    return letters[0] == Self.yeh || (letters[0] == Self.teh || letters[0] == Self.noon || letters[0] == Self.alefHamza)
  }

  /// The same with ي or ت only: «أكبر» is no verb.
  var isThirdPersonImperfect: Bool { letters.count >= 3 && (letters[0] == Self.yeh || letters[0] == Self.teh) }

  /// «سيرسل», «ستعقد», «سنعمل», «سأوقع»
  var looksFuture: Bool {
    guard letters.count >= 4, letters[0] == Self.seen else { return false }
    return [Self.yeh, Self.teh, Self.noon, Self.alefHamza].contains(letters[1])
  }

  /// «سنعمل», «نعمل», «سأوقع»: the speaker himself, given that the word is an imperfect.
  var isFirstPerson: Bool {
    let first = looksFuture ? letters[1] : letters[0]
    return first == Self.noon || first == Self.alefHamza
  }

  /// «دعمه», «احترامها», «استعدادنا»: ends in a pronoun, given that the word is a noun.
  var endsWithPronoun: Bool {
    guard letters.count >= 4 else { return false }
    let last = letters[letters.count - 1]
    let before = letters[letters.count - 2]
    return last == Self.heh || last == Self.alef && (before == Self.heh || before == Self.noon)
      || last == Self.meem && before == Self.heh
  }

  /// «أنهم», «أنهما»
  var endsInPluralPronoun: Bool {
    guard letters.count >= 4 else { return false }
    let tail = letters.suffix(letters[letters.count - 1] == Self.alef ? 3 : 2)
    return tail.first == Self.heh && tail.dropFirst().first == Self.meem
  }

  /// «تقدم»: a verb or a noun.
  var beginsWithTeh: Bool { letters.first == Self.teh }

  /// «نعيد»: the speaker and others, given that the word is an imperfect.
  var beginsWithNoon: Bool { letters.first == Self.noon }

  /// «مؤكدا», «مشيرة إلى», «لافتا»: what reports or adds behind a comma.
  var looksLikeAccusativeParticiple: Bool {
    guard letters.count >= 4, letters[letters.count - 1] == Self.alef else { return false }
    return letters[0] == Self.meem || letters[1] == Self.alef
  }

  /// The moulds تفعيل, تفعيلة, تفعلة (of weak roots: تقوية), إفعال, افتعال, انفعال, استفعال, مفاعلة, تفاعل.
  var looksLikeVerbalNoun: Bool { !hasArticle && Self.isVerbalNoun(letters[...]) }

  /// «الانسحاب»: the same with the article.
  var looksLikeDefiniteVerbalNoun: Bool { hasArticle && Self.isVerbalNoun(letters.dropFirst(2)) }

  /// «بنقل», «لتوفير»: the same behind a preposition of one letter.
  var looksLikeVerbalNounBehindPreposition: Bool { Self.isVerbalNoun(letters.dropFirst()) }

  private static func isVerbalNoun(_ word: ArraySlice<UInt32>) -> Bool {
    let letters = Array(word)
    guard letters.count >= 4 else { return false }
    let isFeminine = letters[letters.count - 1] == tehMarbuta
    let core = isFeminine ? letters.dropLast() : letters[...]
    let last = core.count - 1
    switch letters[0] {
    case teh:
      let isWeak = isFeminine && core.count == 4 && core[3] == yeh
      return isWeak || core.count == 5 && (core[3] == yeh || core[2] == alef)
    case alefHamzaBelow, alef:
      return core.count >= 4 && (core[last - 1] == alef || isFeminine)
    case meem: return isFeminine && core.count >= 4 && core[2] == alef
    default: return false
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    (0x0621...0x064A).contains(scalar) && scalar != 0x0640 || scalar == 0x0671 || (0x0679...0x06D3).contains(scalar)
  }

  private static let alefHamza: UInt32 = 0x0623
  private static let alefHamzaBelow: UInt32 = 0x0625
  private static let alef: UInt32 = 0x0627
  private static let ba: UInt32 = 0x0628
  private static let tehMarbuta: UInt32 = 0x0629
  private static let teh: UInt32 = 0x062A
  private static let seen: UInt32 = 0x0633
  private static let feh: UInt32 = 0x0641
  private static let heh: UInt32 = 0x0647
  private static let lam: UInt32 = 0x0644
  private static let meem: UInt32 = 0x0645
  private static let noon: UInt32 = 0x0646
  private static let waw: UInt32 = 0x0648
  private static let yeh: UInt32 = 0x064A

  /// The letters without a conjunction and without the future particle and its person: «وستعلن» gives «علن»; nil for a word
  /// that does not begin so.
  var futureStem: String? {
    var rest = letters[...]
    if beginsWithConjunction, rest.count > 4, rest.dropFirst().first == Self.seen { rest = rest.dropFirst() }
    guard rest.count >= 4, rest.first == Self.seen,
      [Self.yeh, Self.teh, Self.noon, Self.alefHamza].contains(rest.dropFirst().first)
    else { return nil }
    var stem = String.UnicodeScalarView()
    for letter in rest.dropFirst(2) { stem.append(Unicode.Scalar(letter) ?? "\u{FFFD}") }
    return String(stem)
  }

  /// The letters behind the first: «ينطلق» gives «نطلق».
  var withoutFirst: String {
    String(String.UnicodeScalarView(letters.dropFirst().map { Unicode.Scalar($0) ?? "\u{FFFD}" }))
  }
}
