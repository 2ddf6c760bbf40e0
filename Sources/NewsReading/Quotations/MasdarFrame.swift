import ArabicText
import NewsRecords

/// Reads reports whose cue is a noun: «تهديد الرئيس … بفرض …», «تعهد أميركي بدعم …», «دعوة الوزير للناخبين بـ…».
///
/// Nouns of saying are common words, so each needs its source written behind it: a name, a title of somebody known, or
/// an adjective of origin.
struct MasdarFrame {
  let words: ArticleWords
  let finder: LinkFinder
  let chunk: SourceChunk
  let contentEnd: ContentEnd
  let objects: ObjectNouns

  func read(_ match: CueMatcher.Match, in sentence: Range<Int>, number: Int) -> Attribution? {
    let next = match.token + 1
    guard next < sentence.upperBound else { return nil }
    if let impersonal = impersonal(match, sentence, number) { return impersonal }
    guard !words.isDefinite(match.token), !isCalledFor(match) else { return nil }
    if let owned = owned(match, sentence, number) ?? plural(match, sentence, number) { return owned }
    if let reference = words.reference(next), reference.kind == .nisba {
      // «كان قد وعد العراقيين بـ»: people, whom a verb written like the noun has for its object.
      if words.ends(next, "ين"), words.isDefinite(next) { return nil }
      return attribution(match, next..<(next + 1), .adjective, sentence, number)
    }
    guard let source = source(at: next, before: sentence.upperBound) else { return nil }
    return attribution(match, source, .explicit, sentence, number)
  }

  /// «تم التأكيد على …», «شهد اللقاء تأكيد دعم …»: what was said is there, who said it is not.
  private func impersonal(_ match: CueMatcher.Match, _ sentence: Range<Int>, _ number: Int) -> Attribution? {
    guard isBehindLightVerb(match.token, sentence),
      let link = direct(match, sentence)
        ?? finder.link(of: match, from: match.token + 1, before: sentence.upperBound),
      link.start - match.token <= 3, [.preposition, .that, .object, .fused].contains(link.kind)
    else { return nil }
    let end = max(link.content + 1, contentEnd.end(of: link, before: sentence.upperBound))
    return Attribution(
      cue: [match.token..<(match.token + 1)], form: match.form, source: nil, sourceForm: .absent,
      content: [link.content..<end], middle: (match.token + 1)..<link.start, tail: end..<sentence.upperBound,
      sentence: number, rule: "noun-impersonal", resume: link.content)
  }

  /// «نفيه أن», «دعوته إلى», «تأكيدها على»: the pronoun is the speaker, and what was said follows at once. The pronoun on a
  /// verb that describes is whom it describes: «اتهامه بالفساد».
  private func owned(_ match: CueMatcher.Match, _ sentence: Range<Int>, _ number: Int) -> Attribution? {
    guard words.ends(match.token, "ه") || words.ends(match.token, "ها") || words.ends(match.token, "هم"),
      match.token > sentence.lowerBound, isOfSpeaker(match),
      words.has(match.token - 1, [.prep, .adjunct, .fi, .ala, .min, .ila]),
      words.match(words.lexicon.media, at: match.token) == nil,
      let link = finder.link(of: match, from: match.token + 1, before: sentence.upperBound),
      link.start == match.token + 1,
      link.kind == .that || link.kind == .preposition || link.kind == .fused && match.lemma.force != .criticise
    else { return nil }
    let end = end(of: link, sentence)
    guard end - link.content >= 2 else { return nil }
    return Attribution(
      cue: [match.token..<(match.token + 1)], form: match.form, source: nil, sourceForm: .clitic,
      content: [link.content..<end], middle: (match.token + 1)..<link.start, tail: end..<sentence.upperBound,
      sentence: number, rule: "noun-pronoun", resume: link.content)
  }

  /// «مزاعم بأن», «تحذيرات من أن», «توقعات بارتفاع», «مطالبات من النقابة بوقف …»: such plurals lead to what was said at once, or
  /// behind «من» and who said it.
  private func plural(_ match: CueMatcher.Match, _ sentence: Range<Int>, _ number: Int) -> Attribution? {
    let next = match.token + 1
    guard words.ends(match.token, "ات") || isPluralAlone(match.lemma), !match.lemma.guards.contains(.quoted) else {
      return nil
    }
    if words.has(next, .min), next + 1 < sentence.upperBound, !words.has(next + 1, .that) {
      guard match.lemma.force == .demand || match.lemma.force == .promise,
        let link = finder.link(of: match, from: next + 1, before: sentence.upperBound), link.start - next <= 8,
        link.kind != .colon, link.kind != .mark, let source = chunk.source(in: (next + 1)..<link.start)
      else { return nil }
      return nameless(match, link, source, sentence, number)
    }
    guard let link = finder.link(of: match, from: next, before: sentence.upperBound), link.start == next,
      link.kind == .that || link.kind == .fused && objects.isNoun(next, cutting: words.starts(next, "بال") ? 6 : 2)
    else { return nil }
    return nameless(match, link, nil, sentence, number)
  }

  /// Whether the lexicon has the noun for itself, without its verb.
  private func isPluralAlone(_ lemma: CueLemma) -> Bool {
    lemma.perfect.isEmpty && lemma.frames.contains(.that) && !lemma.frames.contains(.say)
  }

  private func nameless(
    _ match: CueMatcher.Match, _ link: Link, _ source: Range<Int>?, _ sentence: Range<Int>, _ number: Int
  ) -> Attribution {
    // «مزاعم بأن …» has a clause behind it, with commas of its own.
    let clauseEnd = max(link.content + 1, contentEnd.end(of: link, before: sentence.upperBound))
    let end = link.kind == .that ? clauseEnd : end(of: link, sentence)
    return Attribution(
      cue: [match.token..<(match.token + 1)], form: match.form, source: source,
      sourceForm: source == nil ? .absent : .explicit, content: [link.content..<end],
      middle: (match.token + 1)..<link.start, tail: end..<sentence.upperBound, sentence: number, rule: "noun-plural",
      resume: link.content)
  }

  /// «دعا إلى حث العاصمة على»: the name behind is whom one should urge.
  private func isCalledFor(_ match: CueMatcher.Match) -> Bool {
    match.lemma.frames.contains(.obj) && match.token > 0 && words.has(match.token - 1, [.ila, .ala])
  }

  /// «اتهامه»، «إبلاغه»، «إدانته بـ»: the pronoun is whom it was said of, or to.
  private func isOfSpeaker(_ match: CueMatcher.Match) -> Bool {
    let lemma = match.lemma
    if lemma.frames.contains(.desc) || lemma.force == .answer || lemma.force == .agree { return false }
    return !lemma.frames.contains(.obj) || [.demand, .threaten, .promise].contains(lemma.force)
  }

  /// «بحث الجهود المشتركة»: what the noun governs follows at once.
  private func direct(_ match: CueMatcher.Match, _ sentence: Range<Int>) -> Link? {
    let next = match.token + 1
    // «واجهت انتقادات شديدة»: a plural has its adjective behind it.
    guard match.lemma.frames.contains(.noun), next < sentence.upperBound, words.isWord(next),
      !words.ends(match.token, "ات"),
      words.classes(next).isEmpty, !words.isDefinite(match.token)
    else { return nil }
    return Link(kind: .object, start: next, content: next)
  }

  private func isBehindLightVerb(_ index: Int, _ sentence: Range<Int>) -> Bool {
    for place in (max(sentence.lowerBound, index - 5)..<index).reversed() {
      if words.has(place, .light) {
        return place == sentence.lowerBound || !words.has(place - 1, [.negation, .relative])
      }
      if words.isStop(place) || words.isComma(place) || words.has(place, [.pronoun, .min]) { return false }
    }
    return false
  }

  /// The content of a noun ends with its phrase, at the first comma outside marks.
  private func end(of link: Link, _ sentence: Range<Int>) -> Int {
    let end = max(link.content + 1, contentEnd.end(of: link, before: sentence.upperBound))
    var index = link.content
    while index < end {
      if let pair = words.pair(openingAt: index) {
        index = pair.whole.upperBound
      } else if words.isComma(index) {
        return max(link.content + 1, index)
      } else {
        index += 1
      }
    }
    return end
  }

  /// A name with its title, a title or a body known by reference.
  private func source(at start: Int, before end: Int) -> Range<Int>? {
    let limit = min(end, start + 14)
    if let mention = words.mention(start) ?? titled(at: start, limit),
      words.isTitle(at: start) || !words.starts(start, "و") && !words.starts(start, "ب")
    {
      return start..<min(limit, mention.name.upperBound)
    }
    guard let reference = words.reference(start), reference.kind != .nisba, reference.entity != nil else { return nil }
    return start..<min(limit, reference.tokens.upperBound)
  }

  private func titled(at index: Int, _ limit: Int) -> ArticleNames.Mention? {
    (index..<limit).lazy.compactMap { words.mention($0) }.first { $0.title?.lowerBound == index }
  }

  private func attribution(
    _ match: CueMatcher.Match, _ source: Range<Int>, _ sourceForm: Attribution.SourceForm, _ sentence: Range<Int>,
    _ number: Int
  ) -> Attribution? {
    guard let link = link(match, behind: source.upperBound, sentence), !isPredicate(link, of: match) else { return nil }
    let end = described(match, link) ?? end(of: link, sentence)
    guard end - link.content >= 2 || link.kind == .mark else { return nil }
    let isAccused = sourceForm == .explicit && isDescribed(match, link, source)
    return Attribution(
      cue: [match.token..<(match.token + 1)], form: match.form, source: isAccused ? nil : source,
      sourceForm: isAccused ? .absent : sourceForm,
      content: [link.content..<end], middle: (match.token + 1)..<link.start, tail: end..<sentence.upperBound,
      sentence: number, rule: sourceForm == .adjective ? "noun-adjective" : "noun-source",
      resume: link.content)
  }

  /// «إعلان سليم "يعزز" أهمية الاتفاق»: an imperfect in marks is what the noun does, not what he announced.
  private func isPredicate(_ link: Link, of match: CueMatcher.Match) -> Bool {
    guard link.kind == .mark, let pair = words.pair(openingAt: link.start), pair.content.count < 3,
      let first = pair.content.first
    else { return false }
    return words.starts(first, "ي")
      || words.starts(first, "ت") && words.forms(first).allSatisfy { $0.aspect == .imperfect }
        && !words.forms(first).isEmpty
  }

  /// «وصف المدير له بـ"الكسول" أمس»: a description in marks ends with them.
  private func described(_ match: CueMatcher.Match, _ link: Link) -> Int? {
    guard match.lemma.frames.contains(.desc), let pair = words.pair(openingAt: link.content), pair.close != nil,
      !pair.content.isEmpty
    else { return nil }
    return pair.whole.upperBound
  }

  /// «اتهام الوزير بالفساد»: with nobody between the genitive and بـ he is whom it was said of; «اتهام الوزير للشركة بالفساد» is
  /// his own.
  private func isDescribed(_ match: CueMatcher.Match, _ link: Link, _ source: Range<Int>) -> Bool {
    match.lemma.frames.contains(.desc) && match.lemma.force == .criticise && link.kind == .fused
      && link.start == source.upperBound
  }

  /// «واحتجاجات البلاد حظيت باهتمام …»: a verb of its own stands behind the noun and its owner.
  private func isVerbal(_ index: Int) -> Bool {
    words.isWord(index) && words.ends(index, "ت") && !words.ends(index, "ات") && words.mentionIndex(index) == nil
  }

  /// The link must follow the source at once, or behind the hearer.
  private func link(_ match: CueMatcher.Match, behind index: Int, _ sentence: Range<Int>) -> Link? {
    guard index < sentence.upperBound, let link = finder.link(of: match, from: index, before: sentence.upperBound),
      link.kind != .colon, link.start - index <= 3, (index..<link.start).allSatisfy({ !isVerbal($0) })
    else { return nil }
    return link
  }
}
