import ArabicText
import NewsRecords

/// Finds the subject of a sentence that no reporting verb opens: «وجه الوزير رسالة …، مطالبا بـ…».
///
/// A participle or a second verb of the sentence shares it; the last speaker of an earlier sentence is then not meant.
struct SentenceSubject {
  let words: ArticleWords
  let chunk: SourceChunk

  /// The noun phrase that is the subject of `sentence`'s first verb, if it opens with a name, a title or a reference.
  func subject(of sentence: Range<Int>, before cue: Int) -> Range<Int>? {
    let start = chunk.skipAdjuncts(from: behindDateline(sentence, before: cue), before: cue)
    guard start < cue else { return nil }
    if hasRelativeOfAnother(start..<cue) { return nil }
    if points(start) || isBody(start) { return source(from: start, cue) }
    var verb = start
    while verb < cue, words.has(verb, [.auxiliary, .particle, .negation]) { verb += 1 }
    if verb < cue, points(verb) || verb > start && isBody(verb) { return source(from: verb, cue) }
    guard verb + 1 < cue, words.isWord(verb), words.classes(verb).subtracting(.issue).isEmpty,
      !words.isDefinite(verb)
    else { return nil }
    // «أوضح ذلك المدير سليم حداد، مشيرا إلى أن»
    let object = words.has(verb + 1, .demonstrative) ? verb + 2 : verb + 1
    let next = chunk.skipAdjuncts(from: object, before: cue)
    return next < cue && (points(next) || isBody(next) || isMarked(next)) ? source(from: next, cue) : nil
  }

  /// «عين الرئيس سليم حداد مستشارا، الذي عرف بموقفه وسبق أن دعا»: behind a relative clause of somebody named later the verb may
  /// be his.
  private func hasRelativeOfAnother(_ tokens: Range<Int>) -> Bool {
    guard let relative = tokens.last(where: { words.has($0, .relative) }) else { return false }
    let named = (tokens.lowerBound..<relative).compactMap { words.mention($0) }.filter { $0.type == .person }
    return Set(named.map(\.name)).count > 1
  }

  /// «الرملة، لبنان (وكالة المرسى) — صرح الوزير»: the sentence begins behind the dash.
  private func behindDateline(_ sentence: Range<Int>, before cue: Int) -> Int {
    let end = min(cue, sentence.lowerBound + Self.dateline)
    guard let dash = (sentence.lowerBound..<end).first(where: { words.isDash($0) }),
      isDateline(sentence.lowerBound..<dash)
    else { return sentence.lowerBound }
    return (dash..<end).first { !words.isDash($0) } ?? dash
  }

  /// Nothing but places, punctuation, and an outlet in brackets.
  private func isDateline(_ tokens: Range<Int>) -> Bool {
    var isInside = false
    return tokens.allSatisfy { index in
      if words.token(index).kind == .bracket { isInside.toggle() }
      return isInside || !words.isWord(index) || words.mention(index)?.type == .place
    }
  }

  /// The longest dateline, in tokens.
  private static let dateline = 14

  /// The name in whose clause a verb without a subject stands: «لكن الشيخ سليم، أحد زعماء القبيلة قال …», «ألقى المدير كلمة
  /// أوضح فيها …». Nil where that is not certain.
  func subject(ofClauseBefore cue: Int, in sentence: Range<Int>) -> Range<Int>? {
    fronted(before: cue, in: sentence) ?? giver(ofSpeechAt: cue, in: sentence)
  }

  /// A person, or a body in marks or by name, behind a particle or at the head of the sentence, with nothing but an apposition up to the verb.
  private func fronted(before cue: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard let mention = namesake(before: cue, in: sentence) else { return nil }
    let start = min(mention.title?.lowerBound ?? mention.name.lowerBound, mention.name.lowerBound)
    let end = max(mention.title?.upperBound ?? 0, mention.name.upperBound)
    let opens = start == sentence.lowerBound || words.has(start - 1, [.particle, .break])
    guard opens, end <= cue, cue - end <= Self.apposition, end == cue || words.isComma(end) else { return nil }
    let isBroken = (end..<cue).contains { index in
      !words.forms(index).isEmpty || words.mention(index)?.type == .person
        || words.has(index, [.that, .relative, .negation, .break, .auxiliary])
    }
    return isBroken ? nil : start..<end
  }

  /// The longest apposition between a name and its verb, in tokens.
  private static let apposition = 12

  /// «في بيان أصدره المدير، قال فيه …»: the one person whom the sentence has named gave the speech.
  private func giver(ofSpeechAt cue: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard cue + 1 < sentence.upperBound, words.has(cue + 1, .therein) else { return nil }
    if let last = lastTitle(before: cue, in: sentence) ?? lastBody(before: cue, in: sentence) { return last }
    let people = (max(sentence.lowerBound, cue - Self.reach)..<cue).compactMap { index in
      words.mention(index).flatMap { $0.type == .person && $0.name.lowerBound == index ? $0 : nil }
    }
    guard people.count == 1, let person = people.first, person.title != nil,
      !(person.name.upperBound..<cue).contains(where: { isTitleAlone($0) })
    else { return nil }
    return min(person.title?.lowerBound ?? person.name.lowerBound, person.name.lowerBound)..<person.name.upperBound
  }

  /// How many tokens before a verb the giver of a speech is looked for.
  private static let reach = 60

  private func namesake(before cue: Int, in sentence: Range<Int>) -> ArticleNames.Mention? {
    var index = cue - 1
    while index >= max(sentence.lowerBound, cue - Self.reach) {
      if let mention = words.mention(index), mention.type != .place, mention.type != .miscellaneous { return mention }
      index -= 1
    }
    return nil
  }

  /// «ألقى رئيس النادي كلمة قال فيها»: a title alone, behind which no person is named.
  private func lastTitle(before cue: Int, in sentence: Range<Int>) -> Range<Int>? {
    let start = max(sentence.lowerBound, cue - Self.reach)
    guard let last = (start..<cue).last(where: { isTitleAlone($0) || words.mention($0)?.type == .person }),
      words.mention(last) == nil, let title = words.reference(last), title.entity != nil
    else { return nil }
    return title.tokens
  }

  /// «ما دفع وزارة النقل إلى نشر تغريدة قالت فيها»: the body that stands last before the verb, close to it.
  private func lastBody(before cue: Int, in sentence: Range<Int>) -> Range<Int>? {
    let start = max(sentence.lowerBound, cue - Self.close)
    guard
      let last = (start..<cue).last(where: { index in
        words.mention(index)?.type == .person || words.mention(index)?.type == .organization
          || words.reference(index)?.kind == .body
      })
    else { return nil }
    if let mention = words.mention(last) { return mention.type == .organization ? mention.name : nil }
    return words.reference(last)?.tokens
  }

  /// How close a body stands before the verb of its paper, in tokens.
  private static let close = 10

  /// Somebody else's title behind the name: «التقى المدير سليم حداد برئيس النادي الذي ألقى كلمة قال فيها».
  private func isTitleAlone(_ index: Int) -> Bool {
    words.reference(index).map { $0.kind == .title && $0.tokens.lowerBound == index } ?? false
  }

  private func points(_ index: Int) -> Bool {
    if let mention = words.mention(index) { return mention.name.lowerBound == index }
    return words.isTitle(at: index) || words.reference(index).map { $0.kind != .nisba } ?? false
  }

  /// «اتخذت | إدارة النادي | موقفا، حيث أعلنت»: a body under its noun.
  private func isBody(_ index: Int) -> Bool {
    !words.isDefinite(index) && index + 1 < words.text.tokens.count
      && (words.isDefinite(index + 1) || words.mentionIndex(index + 1) != nil
        || words.pair(openingAt: index + 1) != nil)
      && words.match(words.lexicon.sources, at: index, before: index + 1, allowing: [])?.value == .org
  }

  /// «تستفيد | "نورد" | من الطلب، إذ أعلنت»: behind its verb a name in marks; an outlet only told of it.
  private func isMarked(_ index: Int) -> Bool {
    guard let pair = words.pair(openingAt: index), pair.close != nil, (1...3).contains(pair.content.count) else {
      return false
    }
    return words.match(words.lexicon.outlets, at: pair.content.lowerBound) == nil
  }

  private func source(from start: Int, _ cue: Int) -> Range<Int>? { chunk.source(in: start..<cue, takesObject: true) }
}
