import ArabicText

/// What the words around a time say of its direction: back, or ahead.
///
/// The nearest word of tense before the time in its sentence decides, else the nearest behind it. Verbs come from
/// `tenses.tsv`; the future particle س is read from the letters, with the exceptions of `not-future.tsv`.
struct Clause {
  private let pieces: Pieces
  /// How far a verb is looked for; news sentences seldom part a verb and its time by more.
  private static let reach = 25

  init(_ pieces: Pieces) { self.pieces = pieces }

  /// The tense of the clause around `range`, nil where nothing tells.
  func tense(around range: Range<Int>) -> Tense? {
    var index = range.lowerBound - 1
    let start = max(0, range.lowerBound - Self.reach)
    while index >= start, !endsSentence(index) {
      if let tense = tense(at: index) { return tense }
      index -= 1
    }
    index = range.upperBound
    while index < min(pieces.count, range.upperBound + Self.reach / 2), !endsSentence(index) {
      if let tense = tense(at: index) { return tense }
      index += 1
    }
    return nil
  }

  /// Whether the nearest word of tense within the eight before `range` is a present verb, and no quotation mark parts them.
  ///
  /// «يشتبه بأنهما حاولا تنفيذ "تفجير" السبت» suspects today what was tried on Saturday.
  func isAnnounced(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound - 1
    while index >= max(0, range.lowerBound - 8), !endsSentence(index), !pieces.isQuote(index) {
      if let tense = tense(at: index) { return tense == .present }
      index -= 1
    }
    return false
  }

  /// Whether the nearest word of tense before `index` looks ahead.
  func looksAhead(before index: Int) -> Bool {
    var at = index - 1
    while at >= max(0, index - Self.reach), !endsSentence(at) {
      if let tense = tense(at: at) { return tense == .future }
      at -= 1
    }
    return false
  }

  /// Whether the word at `index` looks like an imperfect: «تنتهي», «يصل».
  func isImperfect(at index: Int) -> Bool {
    guard index < pieces.count else { return false }
    let token = pieces.token(index)
    guard token.kind == .word, token.bytes.count >= 6, !pieces.hasArticle(index) else { return false }
    let bytes = pieces.text.source.utf8
    if WordLetters.starts(bytes, token, with: Self.yeh) || isFuture(token) { return true }
    return WordLetters.starts(bytes, token, with: Self.teh) && !WordLetters.ends(bytes, token, with: Self.tehMarbuta)
      && !WordLetters.ends(bytes, token, with: Self.teh)
      && pieces.sense(index, { $0 == .tense(.past) ? true : nil }) == nil
  }

  private func tense(at index: Int) -> Tense? {
    if let tense = pieces.sense(index, { sense -> Tense? in if case .tense(let tense) = sense { tense } else { nil } })
    {
      return tense
    }
    let token = pieces.token(index)
    guard token.kind == .word else { return nil }
    if isFuture(token) { return .future }
    if isPresent(index, token) || isSubjunctive(index) { return .present }
    return isPast(index, token) ? .past : nil
  }

  /// «قتلوا», «أعلنت», «وتوجهت»: the endings وا, and ت where it is no plural in ات.
  private func isPast(_ index: Int, _ token: Token) -> Bool {
    let bytes = pieces.text.source.utf8
    guard token.bytes.count >= 8 else { return false }
    if WordLetters.ends(bytes, token, with: Self.pluralPast) { return true }
    return token.bytes.count >= 10 && WordLetters.ends(bytes, token, with: Self.teh) && !pieces.hasArticle(index)
      && !pieces.isKnown(index) && !WordLetters.ends(bytes, token, with: Self.femininePlural)
  }

  /// «يزور»: an imperfect of the third person, which almost no noun looks like, not behind «كان» and «لم».
  private func isPresent(_ index: Int, _ token: Token) -> Bool {
    guard token.bytes.count >= 8, !pieces.isKnown(index),
      WordLetters.starts(pieces.text.source.utf8, token, with: Self.yeh)
    else { return false }
    return !pieces.isOne(index - 1, of: .tense(.past))
  }

  /// «أن تحضر»: behind أن every imperfect is one, also those in ت that nouns look like.
  private func isSubjunctive(_ index: Int) -> Bool {
    // «كان يزور» is no «كأن يزور».
    guard isImperfect(at: index), let that = pieces.pick(index - 1, { $0 == .glue(.that) ? true : nil }) else {
      return false
    }
    return that.hit.proclitics.isEmpty
  }

  /// «سيعقد», «ستجري», «وسنرسل»: س and a letter of the imperfect, four letters at least, and no known noun.
  private func isFuture(_ token: Token) -> Bool {
    let bytes = pieces.text.source.utf8
    guard token.kind == .word, token.bytes.count >= 8 else { return false }
    var start = token.start
    if bytes[start] == 0xD9, bytes[start + 1] == 0x88 || bytes[start + 1] == 0x81 { start += 2 }
    guard token.end - start >= 8, bytes[start] == 0xD8, bytes[start + 1] == 0xB3 else { return false }
    let isImperfect =
      bytes[start + 2] == 0xD9
      ? bytes[start + 3] == 0x8A || bytes[start + 3] == 0x86
      : bytes[start + 2] == 0xD8 && (bytes[start + 3] == 0xAA || bytes[start + 3] == 0xA3)
    return isImperfect && !pieces.lexicon.futureExceptions.contains { bytes[start..<token.end].starts(with: $0) }
  }

  private func endsSentence(_ index: Int) -> Bool {
    let token = pieces.token(index)
    return token.kind == .newline || token.isScalar(".") || token.isScalar("؟") || token.isScalar("!")
  }

  private static let yeh: [UInt8] = [0xD9, 0x8A]
  private static let teh: [UInt8] = [0xD8, 0xAA]
  private static let tehMarbuta: [UInt8] = [0xD8, 0xA9]
  /// «ات»
  private static let femininePlural: [UInt8] = [0xD8, 0xA7, 0xD8, 0xAA]
  /// «وا»
  private static let pluralPast: [UInt8] = [0xD9, 0x88, 0xD8, 0xA7]
}
