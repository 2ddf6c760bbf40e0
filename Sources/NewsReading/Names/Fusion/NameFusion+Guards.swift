import ArabicText
import NewsRecords

/// What the tagger took for a name and is none.
extension NameFusion {
  /// «مطورون عقاريون»: a plural with its adjective.
  func arePeople(_ name: Range<Int>, _ text: TokenizedText, _ words: NameWords) -> Bool {
    name.count == 2
      && name.allSatisfy { index in
        let bytes = text.source.utf8[text.tokens[index].bytes]
        return bytes.count > 8 && words[index].senses.isDisjoint(with: [.givenName, .joinsBefore, .joinsBetween])
          && ["ون", "ين"].contains { bytes.suffix(4).elementsEqual($0.utf8) }
      }
  }

  /// «ويتهم معارضون | برانكوف بـ»: behind a plural with its ن no genitive stands, so that the name is the verb's object.
  func isPlural(_ index: Int, before end: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    guard index + 1 < end else { return false }
    let bytes = text.source.utf8[text.tokens[index].bytes]
    return bytes.count >= 12 && bytes.suffix(4).elementsEqual("ون".utf8)
      && words[index].senses.isDisjoint(with: [.givenName, .joinsBefore, .joinsBetween])
      && words[index].proclitics.isEmpty && (news.table[text.tokens[index].key]?.personShare ?? 3) < 2
  }

  func isOutletAsked(_ name: Range<Int>, _ text: TokenizedText) -> Bool {
    guard name.count == 1, text.source.utf8[text.tokens[name.lowerBound].bytes].starts(with: "ل".utf8) else {
      return false
    }
    let known = lexicon.known.longestMatch(in: text, at: name.lowerBound, before: name.upperBound)
    return known.map { $0.value.kind == .outlet && $0.form.proclitics.contains(.la) } ?? false
  }

  /// Whether the words are no name whatever stood around them: a day of the week, a pronoun; «السيناتوران», a title alone;
  /// «المنظمة», which points at a body named elsewhere.
  func isCommon(_ name: Range<Int>, _ type: NameType, _ text: TokenizedText, _ words: NameWords) -> Bool {
    guard name.count == 1 else { return false }
    let word = words[name.lowerBound]
    if word.senses.contains(.givenName) { return false }
    if word.senses.contains(.plain) || isVerbAtHead(name.lowerBound, text, words) { return true }
    switch type {
    case .person:
      // «وفقا للتقرير»: an ordinary noun behind لل, of which news has the rest.
      let isNoun = word.proclitics.contains(.la) && word.isDefinite && news.isOrdinary(word.stem)
      return word.senses.contains(.startsTitle) && word.isDefinite || isAccusative(name.lowerBound, text) || isNoun
        || isDual(name.lowerBound, text)
    // «رئيس منظمة …»: a class noun in construct with what the tagger left out.
    case .organization where word.senses.contains(.headsBody) && !word.isDefinite:
      return lexicon.knownName(at: name.lowerBound, in: text, words, before: name.upperBound) == nil
    case .organization:
      return word.senses.contains(.headsOpenBody) && word.isDefinite
        && lexicon.knownName(at: name.lowerBound, in: text, words, before: name.upperBound) == nil
    default: return false
    }
  }

  /// «صحيفتا», «قيادتا»: the dual of a class noun.
  private func isDual(_ index: Int, _ text: TokenizedText) -> Bool {
    let bytes = text.source.utf8[text.tokens[index].bytes]
    guard bytes.count > 8, bytes.suffix(4).elementsEqual("تا".utf8) else { return false }
    let singular = Array(bytes.dropLast(4)) + Array("ة".utf8)
    return lexicon.words[FoldedKey.of(singular, 0..<singular.count, .match)]?.senses
      .isDisjoint(with: [.headsBody, .startsTitle]) == false
  }

  /// «داعبت الممثلة …»: at the head of a sentence a word on ت before one with ال is a verb, unless a lexicon knows it.
  private func isVerbAtHead(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    guard text.source.utf8[text.tokens[index].bytes].suffix(2).elementsEqual("ت".utf8), index + 1 < words.count,
      words[index + 1].isDefinite, words[index].senses.isDisjoint(with: [.startsKnownName, .headsBody]),
      let sentence = text.sentence(holding: index)
    else { return false }
    return text.sentences[sentence].lowerBound == index
  }

  /// Whether raw news has all of the words and none in names of this type: «غصن زيتون», «الرضا الوظيفي» are no men.
  func isUnlikely(_ name: Range<Int>, _ type: NameType, _ text: TokenizedText, _ words: NameWords) -> Bool {
    if type == .place, name.count == 1, text.isOrigin(at: name.lowerBound, words) { return true }
    guard type == .person || type == .place else { return false }
    let names: WordSenses = [.givenName, .joinsBefore, .joinsAfter, .startsKnownName]
    // «مدينة أصيلة»: the noun before it says that it is one.
    let before = words[name.lowerBound - 1]
    if type == .place, before.senses.contains(.titleNoun), !before.isDefinite { return false }
    // «فرنسي روسي»: an adjective of origin without ال names nobody alone.
    if type == .person, name.count == 1, words[name.lowerBound].senses.contains(.nisba),
      !words[name.lowerBound].isDefinite
    {
      return words[name.lowerBound].senses.isDisjoint(with: names)
    }
    return name.allSatisfy { index in
      words[index].senses.isDisjoint(with: names) && text.tokens[index].kind == .word
        && news.isNoName(index, type, text)
    }
  }

  /// «ليبراليا», «تونسيا»: an adjective of relation in the accusative, of which raw news or the lexicons know the rest.
  func isAccusative(_ index: Int, _ text: TokenizedText) -> Bool {
    let bytes = text.tokens[index].bytes
    guard bytes.count > 8, text.source.utf8[bytes].suffix(4).elementsEqual("يا".utf8) else { return false }
    let key = FoldedKey.of(text.source.utf8, bytes.lowerBound..<(bytes.upperBound - 2), .match)
    return lexicon.words[key]?.senses.contains(.nisba) == true || news.isOrdinary(key)
  }

  /// Whether a finding of the grammar stands though the tagger saw no name there.
  func isVouchedFor(_ proposal: NameProposal, _ text: TokenizedText, _ words: NameWords) -> Bool {
    switch proposal.strength {
    case .known: return true
    case .titled:
      guard proposal.tokens.count > 1 else { return false }
      return !words[proposal.tokens.lowerBound].senses.isDisjoint(with: [.givenName, .joinsBefore])
        || proposal.tokens.allSatisfy { news.mayBeName(text.tokens[$0].key) }
    case .weak: return proposal.isOwnBody
    default: return false
    }
  }
}
