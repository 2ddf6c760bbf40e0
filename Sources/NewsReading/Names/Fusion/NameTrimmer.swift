import ArabicText
import NewsRecords

/// Takes off the ends of a tagged name what is none of it: particles, verbs, titles, nouns with a clitic.
struct NameTrimmer {
  let titles: TitleEnds
  let text: TokenizedText
  let words: NameWords
  let news: NewsWords
  let type: NameType

  private static let names: WordSenses = [.givenName, .joinsBefore, .joinsBetween, .joinsAfter]
  private static let that = FoldedKey("بان")

  /// The name without particles, verbs and titles that the tagger took in at its ends: «ياسين أن», «تدعى ريم», «ناصر بن سليم
  /// أمير منطقة …». At least one word is left.
  func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    // «الشركة روتار الأمير سليم حداد»: no name has a title with ال before a given name in its midst.
    if let title = tokens.dropFirst().last(where: { isTitleInside($0, tokens.upperBound) }) { start = title + 1 }
    if let title = (start + 1..<max(start + 1, end)).first(where: titles.opens.contains), !isTied(title) { end = title }
    // «سليم حداد بان بلاده»: «بأن» as it is often typed, which is a given name too.
    if end - start > 1, text.tokens[end - 1].key == Self.that { end -= 1 }
    while end - start > 1, isNoEnd(end - 1) { end -= 1 }
    while end - start > 1, isNoBeginning(start) { start += 1 }
    // «دعم سليم حداد»: a noun that raw news has often and hardly ever in names, before a given name.
    if end - start > 2, words[start].senses.isDisjoint(with: Self.names), news.isOrdinary(text.tokens[start].key),
      words[start + 1].senses.contains(.givenName)
    {
      start += 1
    }
    return start..<end
  }

  private func isTitleInside(_ index: Int, _ end: Int) -> Bool {
    index + 1 < end && words[index].senses.contains(.startsTitle)
      && text.source.utf8[text.tokens[index].bytes].starts(with: "ال".utf8)
      && words[index + 1].senses.contains(.givenName) && !words[index - 1].senses.contains(.givenName)
  }

  private func isNoEnd(_ index: Int) -> Bool {
    if text.isLooseClitic(index) || words[index].senses.contains(.trailing) && words[index].isDefinite { return true }
    // «مون جاي إن»
    if words[index].senses.contains(.that), words[index - 1].senses.contains(.joinsBefore),
      text.tokens[index - 1].bytes.count <= 6
    {
      return false
    }
    // «بولد إن»: «ولد» ties names, but not to this.
    if words[index].senses.contains(.that), text.tokens[index].bytes.count == 4, !text.mayBeSyllable(at: index),
      !text.isHyphenated(index)
    {
      return true
    }
    if isTied(index) || text.isHyphenated(index) { return false }
    return isForeign(index) && !text.mayBeSyllable(at: index) || isVerbBehind(index)
      || type == .person && (bearsBa(index) || isOwned(index) || isHearer(index))
  }

  private func isNoBeginning(_ index: Int) -> Bool {
    if text.tokens[index].kind == .punctuation || isImperfect(index) || isJoinedParticle(index) { return true }
    // «للتايكوندو سليم حداد»
    if type == .person, text.source.utf8[text.tokens[index].bytes].starts(with: "لل".utf8),
      words[index].senses.isDisjoint(with: Self.names)
    {
      return true
    }
    return isForeign(index) && (words[index].senses.contains(.verb) || isPossessed(index))
  }

  /// A particle, verb or pronoun that is in no name.
  private func isForeign(_ index: Int) -> Bool {
    words[index].senses.contains(.plain) && words[index].senses.isDisjoint(with: Self.names)
      && words[index].proclitics.isEmpty
  }

  /// Whether the word before ties the name to this one: «أبو», «بن».
  private func isTied(_ index: Int) -> Bool {
    !words[index - 1].senses.isDisjoint(with: [.joinsBefore, .joinsBetween])
  }

  /// «وإن حداد», «ولكن سليم»: a particle behind و.
  private func isJoinedParticle(_ index: Int) -> Bool {
    !words[index].senses.isDisjoint(with: [.particle, .verb]) && words[index].senses.isDisjoint(with: Self.names)
      && (words[index].isJoined || text.source.utf8[text.tokens[index].bytes].starts(with: "و".utf8))
  }

  /// «حداد بالحارس», «حداد بحرج»: what the verb is about, a word with ب of which raw news has the rest and no names.
  private func bearsBa(_ index: Int) -> Bool {
    let word = words[index]
    guard !word.senses.contains(.givenName), text.source.utf8[text.tokens[index].bytes].starts(with: "ب".utf8) else {
      return false
    }
    // «بشأن»
    if word.proclitics.isSuperset(of: [.ba, .article]) || news.isOrdinary(text.tokens[index].key) { return true }
    // «حداد بتعازيه»
    if text.tokens[index].bytes.count >= 12, text.bearsPossessive(at: index), word.senses.isDisjoint(with: Self.names) {
      return true
    }
    guard news.table[text.tokens[index].key] == nil else { return false }
    return text.firstForm(at: index) { $0.proclitics == .ba && news.isOrdinary($0.key) } != nil
  }

  /// «برانكوف | لحداد»: whom he told, another name behind ل.
  private func isHearer(_ index: Int) -> Bool {
    guard words[index].senses.isDisjoint(with: Self.names),
      text.source.utf8[text.tokens[index].bytes].starts(with: "ل".utf8)
    else { return false }
    return text.firstForm(at: index) { form in
      form.proclitics == .la && (news.table[form.key]?.personShare ?? 0) > 1
    } != nil
  }

  /// «ريم إعجابها»: a noun of raw news that has a possessive is the verb's object. A name like «مها» is short.
  private func isOwned(_ index: Int) -> Bool {
    let token = text.tokens[index]
    let bytes = text.source.utf8[token.bytes]
    guard bytes.count >= 12, bytes.suffix(4).elementsEqual("ها".utf8), words[index].senses.isDisjoint(with: Self.names)
    else { return false }
    return news.isOrdinary(FoldedKey.of(text.source.utf8, token.start..<(token.end - 4), .match))
  }

  /// «زميله سليم», «شقيقتها هند»: whose somebody is stands before the name.
  private func isPossessed(_ index: Int) -> Bool { text.bearsPossessive(at: index) }

  /// «تدعى», «يقود»: raw news knows the word, and not in names.
  private func isImperfect(_ index: Int) -> Bool {
    let bytes = text.source.utf8[text.tokens[index].bytes]
    return (bytes.starts(with: "ي".utf8) || bytes.starts(with: "ت".utf8)) && news.isOrdinary(text.tokens[index].key)
  }

  /// «برانكوف ليعلن», «وبرانكوف يهاجمان»: an imperfect behind the name, which raw news knows or whose ending shows it.
  private func isVerbBehind(_ index: Int) -> Bool {
    let token = text.tokens[index]
    // «ليبرمان» ends like a dual, but raw news has it in names.
    guard words[index].senses.isDisjoint(with: Self.names), (news.table[token.key]?.personShare ?? 0) == 0 else {
      return false
    }
    let bytes = text.source.utf8[token.bytes]
    let isJoined = bytes.starts(with: "لي".utf8)
    guard isJoined || bytes.starts(with: "ي".utf8), bytes.count > 8 else { return false }
    if bytes.suffix(4).elementsEqual("ان".utf8) || bytes.suffix(4).elementsEqual("ون".utf8) { return true }
    let start = token.start + (isJoined ? 2 : 0)
    return news.isOrdinary(FoldedKey.of(text.source.utf8, start..<token.end, .match))
  }
}

extension TokenizedText {
  /// «زميله», «شقيقتها»: whether the word ends as with a possessive of the third person.
  func bearsPossessive(at index: Int) -> Bool {
    ends(index, "ه") || ends(index, "ها")
  }

  /// «جاي-إن»: a hyphen without blanks ties the word to the one before it.
  fileprivate func isHyphenated(_ index: Int) -> Bool {
    index > 1 && isDash(index - 1) && tokens[index - 1].start == tokens[index - 2].end
      && tokens[index].start == tokens[index - 1].end
  }

  /// «لـ» before a mark or Latin letters.
  func isLooseClitic(_ index: Int) -> Bool {
    let bytes = source.utf8[tokens[index].bytes]
    return bytes.count == 4 && bytes.suffix(2).elementsEqual("ـ".utf8)
  }

  /// «ما», «لي»: a foreign surname may be spelt like a particle of two letters, but none like «أن».
  fileprivate func mayBeSyllable(at index: Int) -> Bool {
    let bytes = source.utf8[tokens[index].bytes]
    return bytes.count == 4 && !bytes.starts(with: "أ".utf8) && !bytes.starts(with: "إ".utf8)
  }
}
