import ArabicText

/// Reads how far a person's name goes from a token on.
///
/// A name is one to five words: a given name or an unknown word without ال, particles with what they join («أبو الغيط»,
/// «بن سلمان», «صلاح الدين»), at last a surname with ال. It ends before verbs, particles, words of time, titles, and marks.
struct PersonReader: Sendable {
  private static let longest = 7

  /// How sure the place before the name is that a name follows.
  enum Witness: Sendable {
    /// A title stands before it: an unknown word may be a name too.
    case title
    /// Nothing but the words themselves: it must begin with a given name and go on.
    case none
  }

  /// The tokens of the name at `start`, nil if none begins there.
  func name(at start: Int, in text: TokenizedText, _ words: NameWords, before limit: Int, _ witness: Witness) -> Range<
    Int
  >? {
    guard start < limit, begins(words[start], witness) else { return nil }
    var end = start
    var wantsMore = false
    var hasSurname = false
    var unknown = 0
    while end < min(limit, start + Self.longest) {
      let word = words[end]
      guard word.isNameLike,
        end == start || isKunyaSurname(end, start, words) || !breaks(word, after: words[end - 1], wantsMore)
      else { break }
      if word.senses.contains(.joinsBefore) || word.senses.contains(.joinsBetween) {
        guard !hasSurname || word.senses.contains(.joinsBefore) else { break }
        (wantsMore, end) = (true, end + 1)
        continue
      }
      // A kunya takes a surname of whatever meaning: «أبو علي العسكري».
      if isKunyaSurname(end, start, words) { return start..<(end + 1) }
      if end > start, !wantsMore, hasSurname, !word.senses.contains(.joinsAfter) { break }
      if !word.senses.contains(.givenName) && !word.isDefinite && !wantsMore {
        unknown += 1
        if unknown > 2 { break }
      }
      if word.isDefinite, !word.senses.contains(.givenName), !word.senses.contains(.joinsAfter) { hasSurname = true }
      (wantsMore, end) = (false, end + 1)
    }
    // A particle with nothing behind it is none: «قال محمد أم» gives «محمد».
    while end > start, words[end - 1].senses.contains(.joinsBefore) || words[end - 1].senses.contains(.joinsBetween),
      !words[end - 1].senses.contains(.givenName)
    {
      end -= 1
    }
    guard end > start else { return nil }
    return witness == .title || end - start > 1 ? start..<end : nil
  }

  private func isKunyaSurname(_ index: Int, _ start: Int, _ words: NameWords) -> Bool {
    index == start + 2 && words[start].senses.contains(.joinsBefore) && words[index].isDefinite
      && words[index].senses.isDisjoint(with: [.plain, .startsTitle]) && !words[index].isJoined
  }

  private func begins(_ word: NameWord, _ witness: Witness) -> Bool {
    guard word.isNameLike, !word.isJoined || word.senses.contains(.givenName) else { return false }
    if word.senses.contains(.joinsBefore) { return true }
    switch witness {
    case .none:
      return word.senses.contains(.givenName) && !word.senses.contains(.ordinaryName) && word.proclitics.isEmpty
    case .title:
      if word.senses.contains(.givenName) { return word.proclitics.isEmpty }
      return word.senses.isDisjoint(with: Self.neverBegins)
        && word.proclitics.isDisjoint(with: [.ba, .ka, .la, .future])
    }
  }

  /// Whether a name ends before `word`.
  private func breaks(_ word: NameWord, after last: NameWord, _ wantsMore: Bool) -> Bool {
    if word.senses.contains(.givenName), !word.senses.contains(.ordinaryName), word.proclitics.isEmpty { return false }
    if word.senses.contains(.joinsBefore) || word.senses.contains(.joinsBetween) || word.senses.contains(.joinsAfter) {
      return !word.proclitics.subtracting(.article).isEmpty
    }
    if word.senses.contains(.givenName), word.proclitics.isEmpty { return word.senses.contains(.plain) }
    // «جو بايدن»: ب before a given name is a letter of the surname here.
    if word.senses.contains(.givenName), !word.isJoined { return false }
    if wantsMore { return !word.proclitics.subtracting(.article).isEmpty }
    return !word.senses.isDisjoint(with: Self.neverInside) || !word.proclitics.subtracting(.article).isEmpty
  }

  private static let neverBegins: WordSenses = [
    .plain, .nisba, .titleAdjective, .titleNoun, .titleLink, .startsTitle, .headsBody, .joinsAfter, .joinsBetween,
  ]
  private static let neverInside: WordSenses = [
    .plain, .nisba, .titleAdjective, .titleLink, .startsTitle, .headsBody, .titleNoun,
  ]
}
