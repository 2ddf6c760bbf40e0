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
    isWhole: Bool = false, memo: NameMemo = NameMemo()
  ) {
    let first = text.tokens[tokens.lowerBound].start
    let bare =
      isWhole && !Self.isCutElsewhere(tokens.lowerBound, text, words, known)
      ? (prefix: "", start: first) : Self.bare(tokens.lowerBound, text, words, known, lacksArticle)
    name = Self.plain(bare, text.tokens[tokens.upperBound - 1].end, text)
    let (letters, places) = Self.parts(of: tokens, bare, text, words)
    parts = places.map { memo.part($0, of: letters) }
    if tokens.count == 2, parts.count == 2, words[tokens.lowerBound].senses.contains(.joinsBetween) {
      surname = NamePart(name)
    }
  }

  /// The letters of the parts, one part behind the other, and the place of each among them.
  private static func parts(
    of tokens: Range<Int>, _ bare: (prefix: String, start: Int), _ text: TokenizedText, _ words: NameWords
  ) -> (letters: [UInt8], places: [Range<Int>]) {
    var letters: [UInt8] = []
    var places: [Range<Int>] = []
    letters.reserveCapacity(text.bytes(of: tokens).count + 8)
    places.reserveCapacity(tokens.count)
    var isOpen = false
    for index in tokens where text.tokens[index].kind != .punctuation {
      let isFirst = index == tokens.lowerBound
      let senses = words[index].senses
      let isJoined = isOpen || senses.contains(.joinsAfter) && !places.isEmpty
      let place = letters.count
      if isJoined { letters.append(0x20) }
      let start = isFirst ? bare.start : text.tokens[index].start
      guard append(start..<text.tokens[index].end, isFirst ? bare.prefix : "", text, to: &letters) else {
        letters.removeSubrange(place...)
        continue
      }
      if isJoined {
        places[places.count - 1] = places[places.count - 1].lowerBound..<letters.count
      } else {
        places.append(place..<letters.count)
      }
      // «بن» is a given name too (Ben), but not behind another.
      let ties = senses.contains(.joinsBetween) && !senses.contains(.joinsAfter) && !isFirst
      isOpen = index < tokens.upperBound - 1 && (ties || senses.contains(.joinsBefore) && !senses.contains(.givenName))
    }
    return (letters, places)
  }

  /// Adds a word of the name; false where it is nothing but the sign of a link.
  private static func append(
    _ bytes: Range<Int>, _ prefix: String, _ text: TokenizedText, to letters: inout [UInt8]
  ) -> Bool {
    guard isLink(bytes, text) else {
      if !prefix.isEmpty { letters += prefix.utf8 }
      for place in bytes { letters.append(text.source.utf8[place]) }
      return true
    }
    let plain = plain(prefix + text.source.string(in: bytes))
    letters += plain.utf8
    return !plain.isEmpty
  }

  /// The name alone, as `init` makes it: it costs no look at the parts.
  static func name(
    _ tokens: Range<Int>, _ text: TokenizedText, _ words: NameWords, known: Set<FoldedKey>, lacksArticle: Bool = false
  ) -> String {
    let bare = bare(tokens.lowerBound, text, words, known, lacksArticle)
    return plain(bare, text.tokens[tokens.upperBound - 1].end, text)
  }

  /// The name from where it begins to the byte `end`.
  private static func plain(_ bare: (prefix: String, start: Int), _ end: Int, _ text: TokenizedText) -> String {
    let name = text.source.string(in: bare.start..<end)
    let whole = bare.prefix.isEmpty ? name : bare.prefix + name
    return isLink(bare.start..<end, text) ? plain(whole) : whole
  }

  /// Whether the bytes hold a sign of a link.
  private static func isLink(_ bytes: Range<Int>, _ text: TokenizedText) -> Bool {
    for place in bytes {
      let byte = text.source.utf8[place]
      if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "_") { return true }
    }
    return false
  }

  /// «#سليم_حداد» is «سليم حداد»: what makes a link of a name is no part of it.
  private static func plain(_ name: String) -> String {
    name.utf8.split { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: " ") }
      .map { String(Substring($0)) }.joined(separator: " ")
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
