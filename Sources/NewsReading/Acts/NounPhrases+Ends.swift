import ArabicText
import NewsRecords

/// Where a noun phrase ends.
extension NounPhrases {
  /// The token behind the phrase that begins at `start`.
  func phraseEnd(from start: Int, before end: Int) -> Int {
    var place = start
    while place < end {
      let token = text.tokens[place]
      if token.kind == .newline || token.isScalar(":") || token.isScalar(".") || times.time(at: place) != nil { break }
      // «مجموعة "باب البحر" الفرنسية»: the name of a body in marks is part of the phrase, whatever its words are.
      if token.kind == .quote, isAgent(place - 1), let close = closing(of: place), close < end {
        place = close + 1
        continue
      }
      if isInPlace(place) { break }
      if names.mention(at: place) == nil, names.reference(at: place) == nil, token.kind == .word,
        endsPhrase(place, start, end)
      {
        break
      }
      place += 1
    }
    return max(start, min(place, end))
  }

  /// «بالرياض»: a place behind a preposition written with it.
  private func isInPlace(_ index: Int) -> Bool {
    guard let mention = names.mention(at: index), mention.name.lowerBound == index, mention.type == .place else {
      return false
    }
    return prepositions.bearsAny(at: index)
  }

  /// Whether the word at `index` bears لـ as a preposition.
  func bearsLa(_ index: Int) -> Bool { text.tokens[index].kind == .word && prepositions.bears(.la, at: index) }

  /// Whether the word at `index` is a noun for those who act.
  func isAgent(_ index: Int) -> Bool {
    text.tokens.indices.contains(index) && text.tokens[index].kind == .word && agents.isAgent(index, in: text)
  }

  /// «شركتها», «مقاتليه»: the same with the pronoun of whom they belong to.
  func isOwned(_ index: Int) -> Bool { isAgent(index) && WordShape(at: index, in: text).endsWithPronoun }

  /// Whether the word at `index` bears بـ as a preposition.
  func bearsBa(_ index: Int) -> Bool { text.tokens[index].kind == .word && prepositions.bears(.ba, at: index) }

  var prepositions: BoundPrepositions { BoundPrepositions(text: text, words: words, names: names) }

  private func endsPhrase(_ place: Int, _ start: Int, _ end: Int) -> Bool {
    let classes = words.match(at: place, in: text, before: end)?.classes ?? []
    let ending: [ActWord] = [
      .complementiser, .pronoun, .continuation, .relative, .negation, .breaker, .tail, .fronted, .hypothesis, .adverb,
    ]
    if classes.contains(where: { ending.contains($0) }) { return true }
    let shape = WordShape(at: place, in: text)
    if shape.beginsWithBa { return prepositions.bears(.ba, at: place) && !words.isOne(.own, at: place, in: text) }
    if shape.beginsWithLa { return prepositions.bears(.la, at: place) }
    if isObjectAct(place, start, end) { return true }
    // A definite one as well, unless it is the phrase's own head: «على الشركات | الالتزام».
    // «إدارة المرفأ» is a body.
    return shape.looksLikeVerbalNoun && !isAgent(place)
      || place > start + 1 && shape.looksLikeDefiniteVerbalNoun
        && !(shape.count > 8 && text.string(at: place).hasSuffix("ية"))
  }

  /// «طلب من السكان | البحث عن مأوى», «على الحكومة | الموافقة على البيع»: a doing with the article, with a preposition behind it,
  /// behind a noun that is definite itself.
  func isObjectAct(_ place: Int, _ start: Int, _ end: Int) -> Bool {
    guard place > start, place + 1 < end, WordShape(at: place, in: text).hasArticle,
      WordShape(at: place - 1, in: text).hasArticle || names.mention(at: place - 1) != nil,
      verbalNouns.isOne(at: place, in: text), !isAgent(place)
    else { return false }
    return words.isOne(.continuation, at: place + 1, in: text) || prepositions.bearsAny(at: place + 1)
  }

  /// The mark that closes the few words in marks that open at `open`.
  func closing(of open: Int) -> Int? {
    let last = min(text.tokens.count, open + 6)
    return (open + 1..<max(open + 1, last)).first { text.tokens[$0].kind == .quote }.flatMap {
      $0 > open + 1 ? $0 : nil
    }
  }
}
