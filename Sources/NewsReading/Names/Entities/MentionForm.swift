import ArabicText
import NewsLexicons

/// The words of a mention, its clitics off, put together to the parts by which it may come again.
struct MentionForm: Sendable {
  /// The name as written, without the clitic before it: «لبرانكوف» gives «برانكوف».
  let name: String
  /// «أحمد | أبو الريش», «ناصر | بن سليم», «صلاح الدين | درويش».
  let parts: [NamePart]
  /// «ديل مارتو», «بن سليم»: the name as one part, where it begins with a word that ties it to another. It may be no more than
  /// the surname of who is named in full.
  private(set) var surname: NamePart?

  /// The form of the name at `tokens`. `known` holds the words that the article has in names elsewhere; `lacksArticle` says
  /// that the lexicons know the name behind لل, `isWhole` that no clitic stands before it.
  init(
    _ tokens: Range<Int>, _ text: TokenizedText, _ words: NameWords, known: Set<FoldedKey>, lacksArticle: Bool = false,
    isWhole: Bool = false
  ) {
    let first = text.tokens[tokens.lowerBound].start
    let bare =
      isWhole && !Self.isCutElsewhere(tokens.lowerBound, text, words, known)
      ? (prefix: "", start: first) : Self.bare(tokens.lowerBound, text, words, known, lacksArticle)
    let end = text.tokens[tokens.upperBound - 1].end
    name = Self.plain(bare.prefix + text.source.string(in: bare.start..<end))
    var strings: [String] = []
    var isOpen = false
    for index in tokens where text.tokens[index].kind != .punctuation {
      let isFirst = index == tokens.lowerBound
      let start = isFirst ? bare.start : text.tokens[index].start
      let piece = Self.plain((isFirst ? bare.prefix : "") + text.source.string(in: start..<text.tokens[index].end))
      if piece.isEmpty { continue }
      let senses = words[index].senses
      let ends = senses.contains(.joinsAfter) && !strings.isEmpty
      if isOpen || ends { strings[strings.count - 1] += " " + piece } else { strings.append(piece) }
      // «بن» is a given name too (Ben), but not behind another.
      let ties = senses.contains(.joinsBetween) && !senses.contains(.joinsAfter) && !isFirst
      isOpen = index < tokens.upperBound - 1 && (ties || senses.contains(.joinsBefore) && !senses.contains(.givenName))
    }
    parts = strings.map(NamePart.init)
    if tokens.count == 2, parts.count == 2, words[tokens.lowerBound].senses.contains(.joinsBetween) {
      surname = NamePart(name)
    }
  }

  /// The name alone, as `init` makes it: it costs no look at the parts.
  static func name(
    _ tokens: Range<Int>, _ text: TokenizedText, _ words: NameWords, known: Set<FoldedKey>, lacksArticle: Bool = false
  ) -> String {
    let bare = bare(tokens.lowerBound, text, words, known, lacksArticle)
    return plain(bare.prefix + text.source.string(in: bare.start..<text.tokens[tokens.upperBound - 1].end))
  }

  /// «#سليم_حداد» is «سليم حداد»: what makes a link of a name is no part of it.
  private static func plain(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "#")) || name.utf8.contains(UInt8(ascii: "_")) else { return name }
    return name.split { $0 == "#" || $0 == "_" || $0 == " " }.joined(separator: " ")
  }

  /// «الرئيس لبرانكوف»: the article has the rest of the word as a name, and the word itself nowhere else.
  private static func isCutElsewhere(
    _ index: Int, _ text: TokenizedText, _ words: NameWords, _ known: Set<FoldedKey>
  ) -> Bool {
    text.firstForm(at: index) { form in
      !form.proclitics.isDisjoint(with: .prepositions) && known.contains(form.key)
    } != nil
  }

  /// The byte at which the name begins once و, ف, ب, ل, ك before it are off, where the rest is a name for certain. «للعراق»
  /// has lost an alef: its name begins with a prefix that is not in the text.
  private static func bare(
    _ index: Int, _ text: TokenizedText, _ words: NameWords, _ known: Set<FoldedKey>, _ lacksArticle: Bool
  ) -> (prefix: String, start: Int) {
    let token = text.tokens[index]
    let word = words[index]
    if word.senses.contains(.givenName), word.proclitics.isEmpty { return ("", token.start) }
    // «بادوين» after «جو بادوين» is whole, though ب + ادوين is a name too.
    if known.contains(token.key) { return ("", token.start) }
    var prefix = ""
    let form = text.firstForm(at: index) { form in
      if form.proclitics.isSuperset(of: [.la, .article]) {
        prefix = "ال"
        let isCertain = lacksArticle || word.senses.contains(.headsBody)
        return isCertain && form.key == word.stem
          || known.contains(FoldedKey(prefix + text.source.string(in: form.stem)))
      }
      prefix = ""
      let isClitic = !form.proclitics.isEmpty && form.proclitics.isDisjoint(with: [.article, .future])
      // «والفصائل»: a lexicon knows «فصائل», and ال belongs to the name.
      let isLexical =
        !word.proclitics.isSuperset(of: [.la, .article]) && form.proclitics == word.proclitics.subtracting(.article)
      return isClitic && (isLexical || known.contains(form.key))
    }
    if let form { return (prefix, form.stem.lowerBound) }
    return ("", bearsConjunction(index, text, words) ? text.behindFirstLetter(of: token) : token.start)
  }

  /// «وأندرو»: no lexicon knows the name, but raw news has «أندرو» and hardly the whole. «وائل» and «ويلز» are whole.
  static func bearsConjunction(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    let (bytes, start) = (text.source.utf8, text.tokens[index].start)
    guard bytes[start] == 0xD9, bytes[start + 1] == 0x88, words[index].senses.isEmpty else { return false }
    return CliticLexicon.model.proclitics(of: text.tokens[index], in: text.source).contains(.conjunction)
  }
}

/// One part of a person's name: a given name, a surname, a compound.
struct NamePart: Sendable, Hashable {
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
  init(_ text: String) {
    tail = Self.tail(of: text)
    opening = Self.opening(of: text)
    let bytes = Array(text.utf8)
    key = NameKey(utf8: bytes.contains(0x20) ? bytes.filter { $0 != 0x20 } : bytes)
    word = FoldedKey.of(bytes, 0..<bytes.count, .match)
    skeleton = key.skeleton
  }

  private static func opening(of text: String) -> FoldedKey {
    let letters = Array(Folding.fold(text).unicodeScalars)
    guard letters.count > 4, letters[0] == "ا", letters[1] == "ي" else { return FoldedKey(text) }
    return FoldedKey(String(String.UnicodeScalarView(letters[...0] + letters[2...])))
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
    key.likeness(to: other.key) >= .variant || opening == other.opening
  }

  /// Parts are equal when their keys are, so that a table finds one under the other's spelling.
  static func == (a: NamePart, b: NamePart) -> Bool { a.key == b.key }

  /// As equality.
  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
