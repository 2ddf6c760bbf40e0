import ArabicText

/// What the letters of a word alone tell: imperfect, verbal noun, accusative participle.
///
/// Arabic words are cast in moulds: «توفير», «إغلاق», «مواصلة» look like verbal nouns whatever their root. The moulds overlap
/// («تريد» looks like «تجديد» without its first root letter), so each test is a hint for a place where few kinds of word can
/// stand, and is never used alone to find something.
struct WordShape {
  /// The folded letters, at `FoldLevel.orthographic`, so that أ and ا, ة and ه stay apart.
  private var letters = ShapeLetters()

  /// The shape of the word at `index`, without a leading و or ف where `droppingConjunction`.
  init(at index: Int, in text: TokenizedText, droppingConjunction: Bool = false) {
    let bytes = text.tokens[index].bytes
    var offset = bytes.lowerBound
    while offset < bytes.upperBound {
      let (scalar, length) = SourceText.scalar(in: text.source.utf8, at: offset)
      if Self.isLetter(scalar) { letters.append(scalar) }
      offset += length
    }
    if droppingConjunction, letters.count > 3, letters[0] == Self.waw || letters[0] == Self.feh {
      letters.dropFirst()
    }
  }

  /// The number of letters, marks aside.
  var count: Int { letters.count }

  /// «وتوفير», «فقال»: a conjunction is written with the word.
  var beginsWithConjunction: Bool { letters.count > 3 && (letters[0] == Self.waw || letters[0] == Self.feh) }

  /// «وسليم»: of the two only و joins names, «فيفا».
  var beginsWithWaw: Bool { letters.count > 3 && letters[0] == Self.waw }

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
    let heh = letters.count - (letters[letters.count - 1] == Self.alef ? 3 : 2)
    return letters[heh] == Self.heh && letters[heh + 1] == Self.meem
  }

  /// «علينا», «بلدنا»: ends in the pronoun of the speaker and others.
  var endsInNa: Bool {
    letters.count > 3 && letters[letters.count - 1] == Self.alef && letters[letters.count - 2] == Self.noon
  }

  /// «اتفقا», «وقعتا»: ends in the alif of two, given that the word is a perfect.
  var endsInDualAlef: Bool { letters.count > 3 && letters[letters.count - 1] == Self.alef }

  /// «الناخبين»: the plural of an object, given that the word is a plural with the article.
  var endsInObliquePlural: Bool {
    hasArticle && letters.count > 5 && letters[letters.count - 1] == Self.noon
      && letters[letters.count - 2] == Self.yeh
  }

  /// «المسؤولين», «المشاركات», «العاملة»: a participle with the article that may need a complement.
  var looksLikeDefiniteParticiple: Bool {
    guard hasArticle, letters.count > 5 else { return false }
    let last = letters[letters.count - 1]
    let isMany = last == Self.noon && [Self.yeh, Self.waw].contains(letters[letters.count - 2])
    let isOfHers = last == Self.tehMarbuta || last == Self.teh && letters[letters.count - 2] == Self.alef
    return (isMany || isOfHers) && (letters[2] == Self.meem || letters[3] == Self.alef)
  }

  /// «ليصبح»: an imperfect behind ل, given that the word is no name and none of those that begin with لي.
  var looksLikeVerbBehindLa: Bool { letters.count >= 5 && letters[0] == Self.lam && letters[1] == Self.yeh }

  /// «هبطت», «استقبلت»: a perfect of her, and no plural in ات nor a noun like «تصويت».
  var looksLikePerfectOfHer: Bool {
    guard letters.count >= 4, !hasArticle, letters[letters.count - 1] == Self.teh else { return false }
    let before = letters[letters.count - 2]
    return before != Self.alef && before != Self.yeh && before != Self.waw
  }

  /// «نقطة»: a noun, never a verb.
  var endsInTehMarbuta: Bool { letters.count > 2 && letters[letters.count - 1] == Self.tehMarbuta }

  /// «الكبرى», «العليا».
  var endsInAlef: Bool {
    letters.count > 2 && (letters[letters.count - 1] == Self.alef || letters[letters.count - 1] == 0x0649)
  }

  /// The letter of the person that a future bears: «ستفتح» gives ت; nil for other words.
  static func person(of word: String) -> Character? {
    let bare = word.drop { $0 == "و" || $0 == "ف" }
    guard bare.first == "س", bare.count >= 4, !bare.hasSuffix("ون"), !bare.hasSuffix("وا") else { return nil }
    return bare.dropFirst().first
  }

  /// «تقدم»: a verb or a noun.
  var beginsWithTeh: Bool { letters.count > 0 && letters[0] == Self.teh }

  /// «نعيد»: the speaker and others, given that the word is an imperfect.
  var beginsWithNoon: Bool { letters.count > 0 && letters[0] == Self.noon }

  /// «مؤكدا», «مشيرة إلى», «لافتا»: what reports or adds behind a comma.
  var looksLikeAccusativeParticiple: Bool {
    guard letters.count >= 4, letters[letters.count - 1] == Self.alef else { return false }
    return letters[0] == Self.meem || letters[1] == Self.alef
  }

  /// The moulds تفعيل, تفعيلة, تفعلة (of weak roots: تقوية), إفعال, افتعال, انفعال, استفعال, مفاعلة, تفاعل.
  var looksLikeVerbalNoun: Bool { !hasArticle && isVerbalNoun(from: 0) }

  /// «الانسحاب»: the same with the article.
  var looksLikeDefiniteVerbalNoun: Bool { hasArticle && isVerbalNoun(from: 2) }

  /// «بنقل», «لتوفير», «للاستفادة»: the same behind a preposition of one letter.
  var looksLikeVerbalNounBehindPreposition: Bool {
    let bearsArticle = letters.count > 5 && letters[0] == Self.lam && letters[1] == Self.lam
    return isVerbalNoun(from: bearsArticle ? 2 : 1)
  }

  /// Whether the letters from the one at `start` on are cast in one of the moulds.
  private func isVerbalNoun(from start: Int) -> Bool {
    let count = letters.count - start
    guard count >= 4 else { return false }
    let isFeminine = letters[start + count - 1] == Self.tehMarbuta
    let core = isFeminine ? count - 1 : count
    switch letters[start] {
    case Self.teh:
      let isWeak = isFeminine && core == 4 && letters[start + 3] == Self.yeh
      return isWeak || core == 5 && (letters[start + 3] == Self.yeh || letters[start + 2] == Self.alef)
    case Self.alefHamzaBelow, Self.alef:
      return core >= 4 && (letters[start + core - 2] == Self.alef || isFeminine)
    case Self.meem: return isFeminine && core >= 4 && letters[start + 2] == Self.alef
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
    let start = beginsWithConjunction && letters.count > 4 && letters[1] == Self.seen ? 1 : 0
    guard letters.count - start >= 4, letters[start] == Self.seen,
      [Self.yeh, Self.teh, Self.noon, Self.alefHamza].contains(letters[start + 1])
    else { return nil }
    return letters.string(from: start + 2)
  }

  /// The letters behind the first: «ينطلق» gives «نطلق».
  var withoutFirst: String { letters.string(from: 1) }
}
