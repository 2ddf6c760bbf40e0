import ArabicText
import NewsRecords

/// What a frame must show to count: a verb that is too common a word, a fact, a thought of people in general report nothing.
extension FrameReader {
  func passes(_ match: CueMatcher.Match, _ link: Link, _ attribution: Attribution) -> Bool {
    let guards = match.lemma.guards
    if guards.contains(.source), attribution.source == nil { return false }
    if guards.contains(.data), !(attribution.source.map(isData) ?? false) { return false }
    if guards.contains(.link), [.preposition, .fused, .object].contains(link.kind), !isBound(match, link, attribution) {
      return false
    }
    let isPlain = link.kind == .object || Self.isGoverned(link) && match.form.aspect == .imperfect
    if isPlain, attribution.sourceForm == .dropped, !opensOrGoesOn(match.token), !isTold(match) { return false }
    if isThing(attribution.source, match) || isThought(match, attribution) || isTakenUp(match, link)
      || isSpokenOf(link, match)
    {
      return false
    }
    if guards.contains(.tight), link.kind == .mark, link.start - match.token > 6 { return false }
    if guards.contains(.quoted), link.kind == .mark, link.start - match.token > 8 { return false }
    if guards.contains(.quoted), words.pair(openingAt: link.content) == nil {
      // «وختم: نحن …»: papers that print no marks leave a colon, which must then stand near the verb.
      guard link.kind == .colon, link.start - match.token <= 4 else { return false }
    }
    return !isPronoun(attribution.content[0], link)
  }

  /// «دراسة حديثة», «نتائج التحليل»: a paper, or figures.
  private func isData(_ source: Range<Int>) -> Bool {
    words.has(source.lowerBound, .figures)
      || words.match(words.lexicon.sources, at: source.lowerBound, before: source.lowerBound + 1)?.value == .document
  }

  /// «وأقرت للمرة الأولى بوجود خلاف»: before a masdar, right behind the verb or its source, the preposition is the verb's own.
  private func isBound(_ match: CueMatcher.Match, _ link: Link, _ attribution: Attribution) -> Bool {
    guard match.lemma.guards.contains(.bound), link.kind == .fused else { return false }
    let behind = attribution.source.map { max($0.upperBound, match.token + 1) } ?? match.token + 1
    return finder.objects.isNoun(link.start, cutting: words.starts(link.start, "بال") ? 6 : 2)
      && chunk.skipAdjuncts(from: behind, before: link.start) == link.start
  }

  /// «اليورو الذي يعتبره …», «رسالة تدعو فيها إلى …»: what is held of a pronoun, or said in a paper just named, counts
  /// without a subject beside it.
  private func isTold(_ match: CueMatcher.Match) -> Bool {
    if match.form.hasObject { return match.lemma.frames.contains(.pred) }
    guard match.token + 1 < words.text.tokens.count else { return false }
    // «لتؤكد للجميع حرصها»: what is to be told, and to whom.
    if match.form.aspect == .imperfect, words.starts(match.token, "ل") { return words.starts(match.token + 1, "لل") }
    return words.has(match.token + 1, .therein) || isDemandOfPaper(match)
  }

  /// «أصدرت اللجنة بيانا يدعو إلى وقف القتال»: a paper just issued demands.
  private func isDemandOfPaper(_ match: CueMatcher.Match) -> Bool {
    guard match.lemma.force == .demand, match.token > 0, !words.isDefinite(match.token - 1) else { return false }
    return MasdarShape(words.text.source.utf8, words.token(match.token - 1).bytes).stems
      .contains { !words.lexicon.media[$0].isEmpty }
  }

  /// «هذا القرار يؤكد سعي المدير»: a thing that was named before shows something and says nothing.
  private func isThing(_ source: Range<Int>?, _ match: CueMatcher.Match) -> Bool {
    guard let source, match.form.aspect == .imperfect, words.has(source.lowerBound, [.pointer, .demonstrative]),
      source.upperBound <= match.token
    else { return false }
    return !source.dropFirst().contains { index in
      words.mentionIndex(index) != nil || words.reference(index) != nil
        || words.match(words.lexicon.sources, at: index, allowing: .article) != nil
        || words.match(words.lexicon.titles, at: index, allowing: .article) != nil
    }
  }

  /// «ما يعتقد أنه أول قمر»: the passive, of people in general.
  private func isThought(_ match: CueMatcher.Match, _ attribution: Attribution) -> Bool {
    match.lemma.force == .hold && match.form.aspect == .imperfect && !match.form.hasObject && match.token > 0
      && Self.facts.contains(words.token(match.token - 1).key)
      && attribution.source.map { $0.lowerBound < match.token } ?? true
  }

  /// «شروط يوافق عليها المستخدم … على الموقع»: a pronoun right behind the verb has taken its preposition.
  private func isTakenUp(_ match: CueMatcher.Match, _ link: Link) -> Bool {
    guard Self.isGoverned(link) || link.kind == .mark, link.start > match.token + 1 else { return false }
    return Self.resumptions.contains(words.token(match.token + 1).key)
  }

  static let resumptions = Set(
    ["عليه", "عليها", "عليهم", "عنه", "عنها", "عنهم", "به", "بها", "بهم", "إليه", "إليها", "إليهم"].map {
      FoldedKey($0)
    })

  /// «عبر هذه القناة … عن»: the preposition, where a verb would have who speaks behind it.
  private func isSpokenOf(_ link: Link, _ match: CueMatcher.Match) -> Bool {
    guard match.lemma.guards.contains(.near), link.kind == .preposition, match.token + 1 < link.start else {
      return false
    }
    return words.has(match.token + 1, [.pointer, .demonstrative])
  }

  /// «اعترضوا على ذلك»: a pronoun alone says nothing to who has not read the article.
  private func isPronoun(_ content: Range<Int>, _ link: Link) -> Bool {
    guard Self.pronouns.contains(words.token(content.lowerBound).key) else { return false }
    if content.count == 1 { return true }
    // «تعلن عن ذلك لتؤكد»: what is meant was said before, unless its noun follows.
    let next = content.lowerBound + 1
    return Self.isGoverned(link) && words.isWord(next) && !words.isDefinite(next)
  }

  private static let pronouns = Set(["ذلك", "هذا", "هذه", "تلك"].map { FoldedKey($0) })

  private static func isGoverned(_ link: Link) -> Bool { link.kind == .preposition || link.kind == .fused }

  /// «تفسيرا يوضح كذا», «حركة تعبر عن كذا» describe a noun: without و or punctuation before it, a bare verb with an object
  /// reports nothing.
  private func opensOrGoesOn(_ index: Int) -> Bool {
    guard index > 0, !words.hasConjunction(index) else { return true }
    return !words.isWord(index - 1) || words.has(index - 1, [.auxiliary, .particle, .break])
  }
}
