import ArabicText
import NewsRecords

/// Reads the names and noun phrases beside a verb: its subject, whom it addresses.
///
/// A phrase ends at a preposition, a complementiser, a comma, a verb in the future or a verbal noun. Inside it a known name
/// speaks for the phrase («الرئيس سليم الراوي» is سليم الراوي); without one the phrase stands as it is written.
struct NounPhrases: Sendable {
  let text: TokenizedText
  let words: ActWords
  let names: NameCover
  let times: TimeCover

  /// The longest phrase that is read, in tokens.
  static let reach = 14

  /// Who is named first from `start` on; names joined by و are one answer.
  func name(from start: Int, before end: Int) -> String? { all(from: start, before: end, most: 1).first }

  /// All who are named from `start` on, side by side without a preposition between.
  func all(from start: Int, before end: Int, most: Int = .max) -> [String] {
    let stop = phraseEnd(from: start, before: min(end, start + Self.reach))
    let mentions = names.actors(in: start..<stop)
    if mentions.isEmpty { return plain(start..<stop).map { [$0] } ?? [] }
    return Array(joined(mentions).prefix(most))
  }

  /// The names of `mentions`, those joined by و as one.
  private func joined(_ mentions: [ArticleNames.Mention]) -> [String] {
    var result: [String] = []
    var last: Range<Int>?
    for mention in mentions {
      let name = names.name(of: mention, in: text)
      if let before = last, isJoined(before, mention.name), let partner = result.popLast() {
        result.append(partner + " و" + name)
      } else {
        result.append(name)
      }
      last = mention.name
    }
    return result
  }

  private func isJoined(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard b.lowerBound - a.upperBound <= 1 else { return false }
    return WordShape(at: b.lowerBound, in: text).beginsWithConjunction || b.lowerBound - a.upperBound == 1
  }

  private func phraseEnd(from start: Int, before end: Int) -> Int {
    var place = start
    while place < end {
      let token = text.tokens[place]
      if token.kind == .newline || token.isScalar(":") || token.isScalar(".") || times.time(at: place) != nil { break }
      if names.mention(at: place) == nil, token.kind == .word, endsPhrase(place, end) { break }
      place += 1
    }
    return max(start, min(place, end))
  }

  private func endsPhrase(_ place: Int, _ end: Int) -> Bool {
    let classes = words.match(at: place, in: text, before: end)?.classes ?? []
    let ending: [ActWord] = [
      .complementiser, .pronoun, .continuation, .relative, .negation, .breaker, .tail, .fronted, .hypothesis, .adverb,
    ]
    if classes.contains(where: { ending.contains($0) }) { return true }
    let shape = WordShape(at: place, in: text)
    if shape.beginsWithBa { return !words.isOne(.notBa, at: place, in: text) }
    if shape.beginsWithLa { return !words.isOne(.notLa, at: place, in: text) }
    return shape.looksLikeVerbalNoun
  }

  /// A phrase without a known name: its words up to the first comma, if it is definite or has more than one word.
  private func plain(_ region: Range<Int>) -> String? {
    let stop = region.first { text.tokens[$0].kind != .word } ?? region.upperBound
    let phrase = region.lowerBound..<min(stop, region.lowerBound + 6)
    guard let first = phrase.first, WordShape(at: first, in: text).count > 2 else { return nil }
    return text.string(of: phrase)
  }
}
