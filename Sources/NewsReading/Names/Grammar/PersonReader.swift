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
  func name(
    at start: Int, in text: TokenizedText, _ words: NameWords, before limit: Int, _ witness: Witness
  ) -> Range<Int>? {
    guard start < limit, begins(words[start], witness) else { return nil }
    var walk = Walk(end: start)
    while walk.end < min(limit, start + Self.longest), take(&walk, start, words) {}
    // A particle with nothing behind it is none: «قال محمد أم» gives «محمد».
    while walk.end > start, isJoint(words[walk.end - 1]), !words[walk.end - 1].senses.contains(.givenName) {
      walk.end -= 1
    }
    guard walk.end > start else { return nil }
    return witness == .title || walk.end - start > 1 ? start..<walk.end : nil
  }

  /// Where a name has been read up to.
  private struct Walk {
    var end: Int
    /// The last word ties the next to the name: «أبو», «بن».
    var wantsMore = false
    /// A surname with ال stands in the name: at most «آل …» comes behind it.
    var hasSurname = false
    /// How many words no lexicon knows.
    var unknown = 0
    /// Nothing more belongs to the name.
    var isComplete = false
  }

  /// Takes the next word into the name; false where the name ends.
  private func take(_ walk: inout Walk, _ start: Int, _ words: NameWords) -> Bool {
    let word = words[walk.end]
    let isFirst = walk.end == start
    guard !walk.isComplete, word.isNameLike else { return false }
    // A kunya takes a surname of whatever meaning: «أبو علي العسكري».
    if isKunyaSurname(walk.end, start, words), !isJoint(word) {
      (walk.end, walk.isComplete) = (walk.end + 1, true)
      return true
    }
    if !isFirst, breaks(word, walk.wantsMore) || !walk.wantsMore && opensOffice(walk.end, words) { return false }
    if isJoint(word) {
      guard !walk.hasSurname || word.senses.contains(.joinsBefore) else { return false }
      (walk.wantsMore, walk.end) = (true, walk.end + 1)
      return true
    }
    if !isFirst, !walk.wantsMore, walk.hasSurname, !word.senses.contains(.joinsAfter) { return false }
    if !word.senses.contains(.givenName), !word.isDefinite, !walk.wantsMore {
      walk.unknown += 1
      if walk.unknown > 2 { return false }
    }
    // «عبد الإله ابن كيران»: behind «عبد» stands a name of God, and a given name is whole.
    let isServant = walk.wantsMore && words[walk.end - 1].stem == Self.servant
    if word.isDefinite, !isServant, word.senses.isDisjoint(with: [.givenName, .joinsAfter]) { walk.hasSurname = true }
    (walk.wantsMore, walk.end) = (false, walk.end + 1)
    return true
  }

  private static let servant = FoldedKey("عبد")

  private func isJoint(_ word: NameWord) -> Bool {
    !word.senses.isDisjoint(with: [.joinsBefore, .joinsBetween])
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

  /// «ناصر بن سليم [أمير منطقة الشمال]», «راشد [ملك البحرين]»: a given name that is a title too, with the body of one behind it.
  private func opensOffice(_ index: Int, _ words: NameWords) -> Bool {
    guard words[index].senses.contains(.startsTitle), !words[index].isDefinite else { return false }
    let next = words[index + 1]
    return next.proclitics.isEmpty && !next.senses.contains(.givenName)
      && !next.senses.isDisjoint(with: [.titleNoun, .headsBody, .startsKnownName])
  }

  /// Whether a name ends before `word`.
  private func breaks(_ word: NameWord, _ wantsMore: Bool) -> Bool {
    if word.senses.contains(.givenName), !word.senses.contains(.ordinaryName), word.proclitics.isEmpty { return false }
    if word.senses.contains(.joinsBefore) || word.senses.contains(.joinsBetween) || word.senses.contains(.joinsAfter) {
      return !word.proclitics.subtracting(.article).isEmpty
    }
    if word.senses.contains(.givenName), word.proclitics.isEmpty { return word.senses.contains(.plain) }
    // «جو بادوين»: ب before a given name is a letter of the surname here.
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
