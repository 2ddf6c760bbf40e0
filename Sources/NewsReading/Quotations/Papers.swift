import ArabicText
import NewsRecords

/// Who issued the papers of an article: «بيان لمجلس المدينة», «بيان صادر عن النائب العام», «أصدرت الوزارة أمس بيانا». Later «البيان»
/// alone speaks for the same.
struct Papers {
  let words: ArticleWords
  let speakers: SpeakerResolver
  let chunk: SourceChunk

  /// Who issued the last paper before `token` or at it that says so; nil where none does. O(`reach`).
  func issuer(upTo token: Int) -> Range<Int>? {
    for index in stride(from: token, through: max(0, token - Self.reach), by: -1)
    where speakers.sourceNoun(at: index) == .document {
      if let issuer = issuer(of: index) { return issuer }
    }
    return nil
  }

  /// Who issued the last paper of the same noun, or of any where the noun is new: «الدراسة» of which the article has told no author is
  /// no «تقرير» of before. O(`reach`).
  func issuer(ofPaperCalledAgainAt token: Int) -> Range<Int>? {
    let noun = stem(token)
    var isMet = false
    for index in stride(from: token, through: max(0, token - Self.reach), by: -1)
    where speakers.sourceNoun(at: index) == .document && stem(index).starts(with: noun) {
      if let issuer = issuer(of: index) { return issuer }
      isMet = isMet || index < token && !words.isDefinite(index)
    }
    return isMet ? nil : issuer(upTo: token)
  }

  /// The letters of the word without ال and the prepositions before it: «بيان» of «البيان», «للبيان», «لبيان», «بيانا».
  private func stem(_ index: Int) -> ArraySlice<UInt8> {
    let bytes = words.text.source.utf8[words.token(index).bytes]
    let form = words.match(words.lexicon.sources, at: index, before: index + 1)?.form
    return form.map { words.text.source.utf8[$0.stem] } ?? bytes
  }

  /// How far behind the head of its sentence a paper may stand for the sentence's subject to speak through it, in tokens. A text
  /// without a full stop stays linear.
  private static let opening = 60

  /// How far back a paper is remembered, in tokens.
  private static let reach = 400

  /// Who issued the paper at the token, as far as its sentence says so.
  func issuer(of paper: Int) -> Range<Int>? {
    // «مسودة بيان لمجلس المدينة»
    if paper + 1 < words.text.tokens.count, speakers.sourceNoun(at: paper + 1) == .document {
      return issuer(of: paper + 1)
    }
    guard let number = words.text.sentence(holding: paper) else { return nil }
    let sentence = words.text.sentences[number]
    return behind(paper, sentence) ?? subject(of: paper, sentence) ?? speaker(through: paper, sentence)
  }

  /// «لكن الاتحاد | رفض في بيان له ما قيل»: whoever the sentence is about speaks through the paper.
  private func speaker(through paper: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard paper > sentence.lowerBound, paper - sentence.lowerBound <= Self.opening, words.has(paper - 1, .fi),
      !words.isDefinite(paper)
    else { return nil }
    return SentenceSubject(words: words, chunk: chunk).subject(of: sentence, before: paper)
  }

  /// «بيان | وزارة النقل», «بيان مقتضب، | لألوية الشمال», «بيان صادر عن | النائب العام».
  private func behind(_ paper: Int, _ sentence: Range<Int>) -> Range<Int>? {
    // «تقرير اقتصادي صادر عن»: adjectives may stand between.
    let near = (paper + 1)..<max(paper + 1, min(paper + 4, sentence.upperBound - 1))
    let issued = near.first { words.has($0, .issue) && words.has($0 + 1, [.an, .min]) }
    // «بيان أصدره المحققون»
    let made = near.first { words.has($0, .issue) && (words.ends($0, "ه") || words.ends($0, "ها")) }
    if let made { return chunk.source(in: (made + 1)..<sentence.upperBound) }
    let start = issued.map { $0 + 2 } ?? paper + 1
    // ل says whose paper it is over an adjective and a comma.
    // «يطالب البيان | بمقاطعة البضائع»: what is demanded.
    if start < sentence.upperBound, words.starts(start, "ب"), issued == nil { return nil }
    let late = (start..<min(start + 3, sentence.upperBound)).first { words.starts($0, "ل") && names($0) }
    guard let first = late ?? (start < sentence.upperBound && names(start) ? start : nil) else { return nil }
    return first..<end(from: first, sentence)
  }

  /// «أصدرت | الوزارة | أمس بيانا»: the verb right before, the paper close behind.
  private func subject(of paper: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let start = max(sentence.lowerBound, paper - Self.clause)
    guard let verb = (start..<paper).last(where: { words.has($0, .issue) }), verb + 1 < paper else { return nil }
    return chunk.source(in: (verb + 1)..<paper)
  }

  /// The longest clause between the verb and its paper, in tokens.
  private static let clause = 12

  /// Whether a body, a title or a name begins at the token.
  private func names(_ index: Int) -> Bool {
    if let mention = words.mention(index) { return mention.name.lowerBound == index && mention.type != .place }
    return speakers.points(index)
  }

  private func end(from first: Int, _ sentence: Range<Int>) -> Int {
    let name = words.mention(first)?.name.upperBound ?? words.reference(first)?.tokens.upperBound ?? first + 1
    var end = max(first + 1, name)
    while end < sentence.upperBound, words.isWord(end), words.isDefinite(end), words.timeEnd(end) == nil,
      words.classes(end).isEmpty
    {
      end += 1
    }
    // «معهد أبحاث المياه | في المرسى»
    if end + 1 < sentence.upperBound, words.has(end, .fi), let seat = words.mention(end + 1), seat.type == .place,
      seat.name.lowerBound == end + 1, seat.name.upperBound <= sentence.upperBound
    {
      return seat.name.upperBound
    }
    return end
  }
}
