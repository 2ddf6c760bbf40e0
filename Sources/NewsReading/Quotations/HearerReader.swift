import ArabicText

/// Finds who was spoken to: «قال للصحفيين إن», «أكد لوزير النقل، سليم حداد، رغبة بلدته», «أبلغ الوزير النواب أن».
struct HearerReader {
  let words: ArticleWords

  /// The hearer between the source of `attribution` and its content, nil where none is named.
  func hearer(of attribution: Attribution) -> Range<Int>? {
    let middle = attribution.middle
    guard !middle.isEmpty else { return nil }
    var start =
      attribution.source.map { middle.contains($0.lowerBound) ? $0.upperBound : middle.lowerBound } ?? middle.lowerBound
    while start < middle.upperBound, words.isComma(start) || words.timeEnd(start) != nil { start += 1 }
    guard start < middle.upperBound, isAddressed(start) || takesObject(attribution) && isNoun(start) else { return nil }
    return start..<end(from: start, before: middle.upperBound)
  }

  /// لـ before a person, a body or people: «للصحفيين», «لوكالة الأنباء», «لـ"…"».
  private func isAddressed(_ index: Int) -> Bool {
    if words.has(index, .li) { return true }
    guard words.isWord(index), words.starts(index, "ل") else { return false }
    return words.starts(index, "لل") || words.has(index, .adjunct) || words.mentionIndex(index) != nil
      || words.match(words.lexicon.outletNouns, at: index)?.form.proclitics.contains(.la) == true
  }

  private func takesObject(_ attribution: Attribution) -> Bool {
    attribution.form.map { words.lexicon.lemmas[$0.lemma].frames.contains(.obj) } ?? false
  }

  private func isNoun(_ index: Int) -> Bool {
    words.isDefinite(index) || words.mentionIndex(index) != nil || words.isTitle(at: index)
      || words.reference(index) != nil
      || words.match(words.lexicon.sources, at: index, allowing: []) != nil
  }

  /// To the next adjunct, or the comma that no name follows.
  private func end(from start: Int, before limit: Int) -> Int {
    var index = start + 1
    while index < limit {
      if words.isComma(index) {
        guard index + 1 < limit, words.mentionIndex(index + 1) != nil else { break }
      } else if words.timeEnd(index) != nil || words.has(index, [.fi, .adjunct, .adverb, .ala, .ila, .an]) {
        break
      }
      index += 1
    }
    return index
  }
}
