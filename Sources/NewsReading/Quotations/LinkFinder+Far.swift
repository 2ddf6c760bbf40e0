import ArabicText
import NewsRecords

/// The complementiser behind everything that may stand between a verb of saying and what was said.
extension LinkFinder {
  /// The longest way to it, in tokens.
  private static let farReach = 60

  /// A second look, where no link was found at once. «قال مسؤول في الإدارة طلب عدم نشر اسمه إن»: «إن» follows no verb but «قال», so
  /// that neither negations nor other verbs hide it. «أن» has many governors: it must stand behind the comma that ends a
  /// remark.
  func farLink(of match: CueMatcher.Match, from start: Int, before end: Int) -> Link? {
    guard match.form.aspect == .perfect || match.form.aspect == .imperfect, match.lemma.frames.contains(.that),
      !match.lemma.guards.contains(.near), !match.lemma.guards.contains(.start)
    else { return nil }
    let saysInna = takesInna(match.lemma)
    var index = start
    while index < min(end, start + Self.farReach) {
      if let pair = words.pair(openingAt: index), pair.close != nil {
        index = pair.whole.upperBound
        continue
      }
      if endsSearch(index, saysInna) { return nil }
      if saysInna, words.isColon(index), index + 1 < end { return Link(kind: .colon, start: index, content: index + 1) }
      if index > start, opensContent(index, saysInna) { return that(index, index, end) }
      index += 1
    }
    return nil
  }

  /// «قال», of which «إن» is the complementiser.
  func takesInna(_ lemma: CueLemma) -> Bool { lemma.perfect == "قال" }

  /// A stop, a participle of saying behind a comma, another verb of saying that would take what follows.
  private func endsSearch(_ index: Int, _ saysInna: Bool) -> Bool {
    if words.endsSentence(index) || words.isStop(index) && !(saysInna && words.token(index).isScalar("؛")) {
      return true
    }
    if words.isComma(index), index + 1 < words.text.tokens.count {
      let next = index + 1
      return startsChain(next) || words.hasConjunction(next) && cues.isFiniteVerb(next)
    }
    return saysInna && words.forms(index).contains { takesInna(words.lexicon.lemmas[$0.lemma]) }
  }

  private func opensContent(_ index: Int, _ saysInna: Bool) -> Bool {
    guard words.has(index, .that), !words.hasConjunction(index), !words.has(index, .fused) else { return false }
    if saysInna, words.starts(index, "إ") { return true }
    return words.isComma(index - 1) && (saysInna ? words.starts(index, "ا") : !words.starts(index, "إ"))
  }
}
