import ArabicText
import NewsRecords

/// Completes names by where they stand: what lies between a verb of reporting, or a title, and the word that opens what was said
/// is who spoke, whole.
///
/// The tagger breaks names that it has never seen: of «قالت نامورا أوكيلي آديبا إن» it has the first word, or two names, or none.
struct SpeechSlots {
  let text: TokenizedText
  let words: NameWords
  let news: NewsWords

  /// The longest name, in words.
  private static let longest = 5
  /// So many words that no tagger saw as a name may be one alone: «قال صابر نعيرات كبير المفاوضين».
  private static let unseen = 2...3

  /// The proposals, which stand in the order of the text, with the names of such places whole. O(n).
  func completed(_ proposals: [NameProposal]) -> [NameProposal] {
    var result: [NameProposal] = []
    // Up to here they are in `result`; nothing is copied as long as no name is completed.
    var done = 0
    var next = 0
    var index = 0
    while index < words.count {
      while next < proposals.count, proposals[next].tokens.lowerBound < index { next += 1 }
      let atName = next < proposals.count && proposals[next].tokens.lowerBound == index
      guard let witness = atName && isTitled(proposals[next]) ? .title : witness(before: index),
        let slot = slot(at: index, proposals[next...], behind: witness)
      else {
        index += 1
        continue
      }
      result += proposals[done..<next]
      let title = atName ? proposals[next].title : nil
      while next < proposals.count, proposals[next].tokens.lowerBound < slot.upperBound { next += 1 }
      result.append(NameProposal(tokens: slot, type: .person, title: title, strength: .tagged))
      done = next
      index = slot.upperBound
    }
    return result.isEmpty ? proposals : result + proposals[done...]
  }

  private enum Witness { case title, verb }

  /// Whether the name of a person stands behind its title.
  private func isTitled(_ name: NameProposal) -> Bool {
    guard name.type == .person, let row = name.title?.row else { return false }
    return row.upperBound <= name.tokens.lowerBound
  }

  /// What says that a person's name begins at `index`, but for a title that the name has.
  private func witness(before index: Int) -> Witness? {
    guard index > 0 else { return nil }
    if text.tokens[index - 1].isScalar("،") { return isBehindOffice(index - 1) ? .verb : nil }
    if isBehindCalling(index) { return .verb }
    // Most other words stand behind no verb, nor behind a word that stands behind one.
    guard words[index - 1].senses.contains(.verb) || words[index - 2].senses.contains(.verb) else { return nil }
    // «قال زميله سليم حداد»
    let isColleague = words[index - 1].senses.contains(.plain) && text.bearsPossessive(at: index - 1)
    let verb = index - (isColleague ? 2 : 1)
    return verb >= 0 && words[verb].senses.contains(.verb) ? .verb : nil
  }

  /// «قالت السيدة | جانكا عبد المنعم», «قال الرسام والنحات المحلي | أمين حداد»: definite words that lead back to the verb, a title
  /// among them.
  private func isBehindCalling(_ index: Int) -> Bool {
    var first = index - 1
    while first > 0, index - first < Self.calling, isArticled(first) { first -= 1 }
    guard first >= 0, first < index - 1, words[first].senses.contains(.verb) else { return false }
    return words[first + 1].senses.contains(.startsTitle)
  }

  /// «المخرج», «والكاتب»
  private func isArticled(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && words[index].proclitics.isSubset(of: [.article, .conjunction])
      && words[index].isDefinite
  }

  /// The longest calling of somebody before his name, with the verb, in words.
  private static let calling = 6

  /// «قال وزير المياه بالمجلس المحلي، | المبروك حداد، إن»: the comma ends the title behind the verb.
  private func isBehindOffice(_ comma: Int) -> Bool {
    for index in (max(0, comma - Self.office)..<comma).reversed() {
      if [.punctuation, .quote].contains(text.tokens[index].kind) || words[index].senses.contains(.that) {
        return false
      }
      if words[index].senses.contains(.verb) { return words[index + 1].senses.contains(.startsTitle) }
    }
    return false
  }

  /// The longest title between a verb and the comma, in words.
  private static let office = 12

  /// The name at `start` where it is longer than what was seen of it; nil for one that is whole, and where nothing closes it.
  private func slot(
    at start: Int, _ proposals: ArraySlice<NameProposal>, behind witness: Witness
  ) -> Range<Int>? {
    var (end, pieces, free) = (start, 0, 0)
    var rest = proposals
    while end < words.count, end - start < Self.longest {
      if let piece = rest.first, piece.tokens.lowerBound == end {
        guard isPiece(piece, isFirst: end == start) else { break }
        if piece.type == .person { pieces += 1 } else { free += 1 }
        (end, rest) = (piece.tokens.upperBound, rest.dropFirst())
      } else if isFree(end, isFirst: end == start) || isBetween(end, from: start, rest.first) {
        (end, free) = (end + 1, free + 1)
      } else {
        break
      }
    }
    guard pieces + free > 1, end - start <= Self.longest else { return nil }
    let isWitnessed = witness == .title && pieces == 1 && free == 1 ? closes(end) : opensSpeech(at: end)
    guard isWitnessed, pieces > 0 || witness == .verb && Self.unseen.contains(free) && !isNoun(start) else {
      return nil
    }
    return start..<end
  }

  /// «سارة | ليا | ويتسن»: a word between a given name alone and another piece, whatever clitic its first letter might be.
  private func isBetween(_ index: Int, from start: Int, _ next: NameProposal?) -> Bool {
    guard index == start + 1, words[start].senses.contains(.givenName), let next, next.type == .person,
      next.tokens.lowerBound == index + 1
    else { return false }
    return text.tokens[index].kind == .word && words[index].proclitics.isSubset(of: .la) && !words[index].isDefinite
      && words[index].senses.isDisjoint(with: Self.noName)
  }

  /// «جان إيف | لودريان»: what would stand behind the clitic raw news does not know.
  private func beginsWithOwnLetter(_ index: Int) -> Bool {
    [.la, .ba, .ka].contains(words[index].proclitics) && news.table[words[index].stem] == nil
      && text.tokens[index].bytes.count >= 10
  }

  /// «مسعفات», «مزارعون»: the endings of nouns, which hardly any man's name has that no lexicon knows.
  private func isNoun(_ index: Int) -> Bool {
    let bytes = text.source.utf8[text.tokens[index].bytes]
    return !words[index].senses.contains(.givenName)
      && ["ات", "ون", "ين", "ة"].contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// A person's name, or one word that was taken for a place no lexicon knows.
  private func isPiece(_ proposal: NameProposal, isFirst: Bool) -> Bool {
    let first = proposal.tokens.lowerBound
    guard words[first].proclitics.subtracting(.article).isEmpty && !isChained(first) || isFirst || beginsWithWaw(first)
    else { return false }
    if proposal.type == .person {
      return (isFirst || proposal.title.map { $0.row.lowerBound > first } ?? true)
        && proposal.tokens.allSatisfy { text.tokens[$0].kind == .word }
    }
    return !isFirst && proposal.known == nil && proposal.tokens.count == 1 && proposal.strength == .tagged
      && isFree(proposal.tokens.lowerBound, isFirst: false)
  }

  /// «ساره ليا ويتسن»: و is the name's own letter, where neither lexicons nor raw news have the rest in names.
  private func beginsWithWaw(_ index: Int) -> Bool {
    words[index].proclitics == .conjunction && words[index].senses.isDisjoint(with: [.givenName, .startsKnownName])
      && (news.table[words[index].stem]?.personShare ?? 0) == 0
  }

  /// A word that no lexicon and no raw news knows as anything but a name.
  private func isFree(_ index: Int, isFirst: Bool) -> Bool {
    let word = words[index]
    // «دونالد ترامب | بتعازيه»
    if word.proclitics == .ba, text.bearsPossessive(at: index) { return false }
    let isBare =
      word.proclitics.isEmpty && !word.isDefinite || word.senses.contains(.joinsAfter)
      || !isFirst && beginsWithOwnLetter(index)
    guard text.tokens[index].kind == .word, isBare || isKnownName(index), !isChained(index) else { return false }
    // «علي», which folds as «على» does
    // «علي بن هندي الغامدي»
    if !isFirst, isKnownName(index), word.senses == .nisba,
      !words[index - 1].senses.isDisjoint(with: [.givenName, .joinsBetween])
        || words[max(0, index - 2)].senses.contains(.joinsBetween)
    {
      return true
    }
    if word.senses.contains(.givenName) { return !word.senses.contains(.plain) || isAli(index) }
    // «زبي الله»
    if !isFirst, words[index].senses.contains(.joinsAfter) { return true }
    // «أبو دقة»: whatever the word means.
    if !isFirst, words[index - 1].senses.contains(.joinsBefore) { return !word.senses.contains(.plain) }
    return word.senses.isDisjoint(with: Self.noName) && news.mayBeName(text.tokens[index].key)
      && text.tokens[index].bytes.count > (isFirst ? 4 : 2)
  }

  /// «المبروك», «ليا»: a word with ال, or with a letter that elsewhere is a clitic, that raw news has in names.
  private func isKnownName(_ index: Int) -> Bool {
    [.article, .la, .ba, .ka].contains(words[index].proclitics)
      && (news.table[text.tokens[index].key]?.personShare ?? 0) > 0
  }

  private func isAli(_ index: Int) -> Bool {
    text.tokens[index].key == Self.ali && text.source.utf8[text.tokens[index].bytes].suffix(2).elementsEqual("ي".utf8)
  }

  private static let ali = FoldedKey("علي")

  /// «وبجانبه», «لـ»: behind و or before tatweel no name goes on.
  private func isChained(_ index: Int) -> Bool {
    let bytes = text.source.utf8[text.tokens[index].bytes]
    return bytes.starts(with: "و".utf8) && !words[index].senses.contains(.givenName)
      && text.firstForm(at: index) { $0.proclitics.isStrictSuperset(of: .conjunction) } != nil
      || text.isLooseClitic(index)
  }

  private static let noName: WordSenses = [
    .plain, .verb, .particle, .nisba, .titleAdjective, .titleNoun, .titleLink, .startsTitle, .headsBody,
    .startsKnownName, .trailing,
  ]

  /// Whether what was said begins at `index`: «إن», a colon or marks, over a comma too; or a title behind the name.
  private func opensSpeech(at index: Int) -> Bool {
    guard index < words.count else { return false }
    if text.tokens[index].isScalar("،") { return goesOnBehindComma(index + 1) }
    // «تامر حداد (28 عاما) أنه»
    if text.tokens[index].isScalar("("), index + 1 < words.count { return text.tokens[index + 1].kind == .number }
    if words[index].senses.contains(.that) || text.tokens[index].isScalar(":") { return true }
    if text.tokens[index].kind == .quote { return true }
    // «سليم حداد قائد | الفريق»
    if words[index].isDefinite, words[index - 1].senses.contains(.startsTitle) { return false }
    return words[index].senses.contains(.startsTitle) && !words[index].isJoined
      && !words[index].senses.contains(.givenName) && !isElative(index - 1)
  }

  /// «قال حداد أكبر عضو»: a given name too, but before a noun the superlative.
  private func isElative(_ index: Int) -> Bool {
    let bytes = text.source.utf8[text.tokens[index].bytes]
    return words[index].senses.contains(.ordinaryName) && bytes.count == 8
      && (bytes.starts(with: "أ".utf8) || bytes.starts(with: "ا".utf8))
  }

  /// «، إن …», «، التي تأمل …», «، وهو …»: what was said, or who it is.
  private func goesOnBehindComma(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    if words[index].senses.contains(.startsTitle), !words[index].isJoined { return true }
    return words[index].senses.contains(.that)
      || words[index].senses.contains(.plain) && !words[index].senses.contains(.verb)
  }

  /// Whether no name goes on at `index`: a mark, a particle, a verb, the end.
  private func closes(_ index: Int) -> Bool {
    guard index < words.count else { return true }
    // «عبد الحي عزب | لوكالة المرسى»
    let isHearer = words[index].proclitics.contains(.la) && words[index].senses.contains(.headsBody)
    return ![.word, .latin, .abbreviation, .hashtag].contains(text.tokens[index].kind)
      || words[index].senses.contains(.plain) || isHearer
  }
}
