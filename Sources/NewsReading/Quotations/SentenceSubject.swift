import ArabicText

/// Finds the subject of a sentence that no reporting verb opens: «وجه الوزير رسالة …، مطالبا بـ…».
///
/// A participle or a second verb of the sentence shares it; the last speaker of an earlier sentence is then not meant.
struct SentenceSubject {
  let words: ArticleWords
  let chunk: SourceChunk

  /// The noun phrase that is the subject of `sentence`'s first verb, if it opens with a name, a title or a reference.
  func subject(of sentence: Range<Int>, before cue: Int) -> Range<Int>? {
    let start = chunk.skipAdjuncts(from: sentence.lowerBound, before: cue)
    guard start < cue else { return nil }
    if points(start) { return source(from: start, cue) }
    var verb = start
    while verb < cue, words.has(verb, [.auxiliary, .particle]) { verb += 1 }
    if verb < cue, points(verb) { return source(from: verb, cue) }
    guard verb + 1 < cue, words.isWord(verb), words.classes(verb).isEmpty, !words.isDefinite(verb) else { return nil }
    let next = chunk.skipAdjuncts(from: verb + 1, before: cue)
    return next < cue && points(next) ? source(from: next, cue) : nil
  }

  private func points(_ index: Int) -> Bool {
    if let mention = words.mention(index) { return mention.name.lowerBound == index }
    return words.isTitle(at: index) || words.reference(index).map { $0.kind != .nisba } ?? false
  }

  private func source(from start: Int, _ cue: Int) -> Range<Int>? { chunk.source(in: start..<cue) }
}
