import ArabicText

/// What a token is to the grammar of names.
struct NameWord: Sendable {
  /// What it may be, by the lexicons, clitics taken off where needed.
  var senses: WordSenses = []
  /// The state a nisba points to.
  var state: Int?
  /// What was cut before the word the senses belong to.
  var proclitics: Proclitics = []
  /// The key of that word; of a definite word without its ال.
  var stem = FoldedKey(rawValue: 0)
  /// Begins with ال, or لل: «الخارجية», «وللدفاع».
  var isDefinite = false
  /// Arabic letters, Latin letters or initials: may be part of a name at all.
  var isNameLike = false

  /// A word that hangs on the one before it by و: «وقال», «والخارجية».
  var isJoined: Bool { proclitics.contains(.conjunction) }
}

extension TokenizedText {
  /// Whether a feminine noun stands before the adjective of origin at `index`, with ال as it has or without as it has none. A
  /// verb ends in ت, no ة: «زارت السعودية».
  func isOrigin(at index: Int, _ words: NameWords) -> Bool {
    let (word, last) = (words[index], words[index - 1])
    guard index > 0, word.senses.contains(.nisba), word.proclitics.subtracting(.article).isEmpty,
      tokens[index - 1].kind == .word, last.isDefinite == beginsWithArticle(index),
      last.senses.isDisjoint(with: [.particle, .verb]),
      last.isDefinite || last.senses.isDisjoint(with: [.titleNoun, .headsBody])
    else { return false }
    return source.utf8[tokens[index - 1].bytes].suffix(2).elementsEqual("ة".utf8)
  }

  private func beginsWithArticle(_ index: Int) -> Bool {
    source.utf8[tokens[index].bytes].starts(with: "ال".utf8)
  }
}

/// The tokens of an article as the grammar of names sees them.
struct NameWords: Sendable {
  private let words: [NameWord]
  private let numbers: [Int32]

  /// Looks every different word up once; `memo` remembers words of other articles. O(n).
  init(_ text: TokenizedText, _ surfaces: Surfaces, lexicon: NameLexicon, memo: WordMemo<NameWord>) {
    numbers = surfaces.numbers
    words = memo.values(surfaces) { index in
      switch text.tokens[index].kind {
      case .word, .latin, .abbreviation: Self.word(at: index, in: text, lexicon)
      default: NameWord()
      }
    }
  }

  /// The word at `index`; one without any sense outside the text.
  subscript(index: Int) -> NameWord { numbers.indices.contains(index) ? words[Int(numbers[index])] : NameWord() }

  /// The number of tokens.
  var count: Int { numbers.count }

  /// Of the readings of a word the least cut one that a lexicon knows counts: «وليد» is a name before it is و + ليد.
  private static func word(at index: Int, in text: TokenizedText, _ lexicon: NameLexicon) -> NameWord {
    var result = NameWord(stem: text.tokens[index].key, isNameLike: true)
    var found = false
    var uncut: WordForm?
    text.firstForm(at: index) { form in
      // «سامر» is a name, not س + أمر: verbs of the future are none of the grammar's business.
      if form.proclitics.contains(.future) { return false }
      if form.proclitics.contains(.article), !hasHamza(text, form) { result.isDefinite = true }
      if !found,
        let entry = lexicon.words.entry(form.key, exactly: { FoldedKey.of(text.source.utf8, form.stem, .orthographic) })
      {
        found = true
        (result.senses, result.state) = (entry.senses, entry.state)
        (result.proclitics, result.stem) = (form.proclitics, form.key)
      }
      if found, result.proclitics.isEmpty, form.proclitics == .article, let entry = lexicon.words[form.key] {
        // «العراقية» is a channel as a whole and a nisba without ال: it may be both.
        result.senses.formUnion(entry.senses)
        result.state = result.state ?? entry.state
      }
      if uncut == nil, form.proclitics.contains(.article), result.isDefinite { uncut = form }
      return false
    }
    // «البوكمال» known as a whole is no definite noun; «السابق» known by its stem is.
    if !found, let uncut { (result.proclitics, result.stem) = (uncut.proclitics, uncut.key) }
    return result
  }

  /// «ألمانيا», «إلهام»: what looks like the article under folding is none, since its alef bears a hamza.
  private static func hasHamza(_ text: TokenizedText, _ form: WordForm) -> Bool {
    let bytes = text.source.utf8
    var offset = form.stem.lowerBound - 2
    while offset >= 0, offset >= form.stem.lowerBound - 4 {
      if bytes[offset] == 0xD8, [0xA2, 0xA3, 0xA5].contains(bytes[offset + 1]) { return true }
      offset -= 2
    }
    return false
  }
}
