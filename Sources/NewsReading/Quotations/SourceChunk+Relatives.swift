import ArabicText
import NewsRecords

/// What a relative clause describes.
extension SourceChunk {
  /// The name or the definite noun that ends right before `end`: what a relative clause describes.
  func phrase(endingAt end: Int, notBefore limit: Int) -> Range<Int>? {
    var last = end - 1
    if last > limit, words.isComma(last) { last -= 1 }
    guard last >= limit else { return nil }
    if let mention = words.mention(last) {
      return min(mention.title?.lowerBound ?? mention.name.lowerBound, mention.name.lowerBound)..<(last + 1)
    }
    guard words.isWord(last), words.isDefinite(last) else { return nil }
    return bodyDescribed(endingAt: last, notBefore: limit) ?? last..<(last + 1)
  }

  /// What the relative pronoun at `index` describes; nil where its number or a comma shows that it need not be what stands before
  /// it: «في المجلس، والذين حذروا», «تملكها في اليمن، التي رفضت».
  func antecedent(ofRelativeAt index: Int, notBefore limit: Int) -> Range<Int>? {
    guard let phrase = phrase(endingAt: index, notBefore: limit), maySpeak(phrase) else { return nil }
    let mention = words.mention(phrase.lowerBound)
    let isPeople = words.ends(index, "ذين")
    if isPeople, mention != nil || words.ends(phrase.upperBound - 1, "ة") { return nil }
    // «أحد القيادات الإيرلندية الذي قال»: «الذي» is not of a word in the feminine.
    if words.ends(index, "الذي"), mention?.type != .person, words.ends(phrase.upperBound - 1, "ة"), phrase.count == 1 {
      return nil
    }
    let isPlace = mention?.type == .place && phrase.lowerBound > limit
    if isPlace, words.isComma(index - 1), words.has(phrase.lowerBound - 1, [.fi, .min, .ila, .ala, .an, .prep]) {
      return nil
    }
    return phrase
  }

  /// «الرسائل السرية التي تزعم أنها وجدتها»: an adjective alone is not who speaks.
  func maySpeak(_ phrase: Range<Int>) -> Bool {
    guard phrase.count == 1, words.mentionIndex(phrase.lowerBound) == nil, words.reference(phrase.lowerBound) == nil
    else {
      return true
    }
    let index = phrase.lowerBound
    let isAdjective = words.ends(index, "ية") || words.ends(index, "ي")
    return !isAdjective || words.match(words.lexicon.sources, at: index, before: index + 1) != nil
      || words.match(words.lexicon.titles, at: index, allowing: .article) != nil
  }

  /// «جماعة النسور المسلحة | التي زعمت»: the body under its noun that definite words lead back to.
  func bodyDescribed(endingAt last: Int, notBefore limit: Int) -> Range<Int>? {
    var first = last
    while first > limit, last - first < 4, words.isWord(first - 1), words.forms(first - 1).isEmpty {
      first -= 1
      guard words.isDefinite(first) || words.mentionIndex(first) != nil else { break }
    }
    let isBody = words.match(words.lexicon.sources, at: first, before: first + 1)?.value == .org
    return first < last && isBody && !words.isDefinite(first) ? first..<(last + 1) : nil
  }
}
