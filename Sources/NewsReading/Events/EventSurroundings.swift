import ArabicText
import NewsRecords
import NewsTimes

/// Looks around a word for what an event needs: troops, talks, an ordinal, a place. Every look is a few tokens wide.
struct EventSurroundings: Sendable {
  let text: TokenizedText
  let lexicon: EventLexicon
  let clauses: ClauseFinder
  let names: NameCover
  let times: TimeCover

  /// Whether `need` stands near the event's word at `trigger`.
  func isThere(_ need: EventCue.Need, near trigger: Range<Int>, isOwned: Bool) -> Bool {
    switch need {
    case .forces: behind(trigger, 5).contains(where: isForces) || before(trigger, 8).contains(where: isForces)
    case .forcesBehind: behind(trigger, 10).contains(where: isForces)
    case .talks: behind(trigger, 4).contains { lexicon.isOne(.talks, at: $0, in: text) }
    case .pact: behind(trigger, 8).contains { lexicon.isOne(.pact, at: $0, in: text) }
    case .phase:
      before(trigger, 6).contains { lexicon.isOne(.phase, at: $0, in: text) }
        || behind(trigger, 2).contains { lexicon.isOne(.phase, at: $0, in: text) }
    case .ordinal: ordinal(of: trigger) != nil
    case .count: quantity(of: trigger) != nil
    case .owner: isOwned
    case .place: behind(trigger, 6).contains(where: isPlace)
    case .time:
      behind(trigger, 7).contains { times.time(at: $0) != nil }
        || before(trigger, 6).contains { times.time(at: $0) != nil }
    case .name: behind(trigger, 2).contains { names.mention(at: $0) != nil }
    case .next(let word):
      trigger.upperBound < text.tokens.count && text.tokens[trigger.upperBound].key == FoldedKey(word)
    }
  }

  /// The number of the event: «الجولة الرابعة», «رابع جولة», «أولى جولاته».
  func ordinal(of trigger: Range<Int>) -> Int? {
    for index in behind(trigger, 3) {
      if times.time(at: index) != nil { break }
      if let match = lexicon.ordinals.longestMatch(in: text, at: index, allowing: []) { return match.value }
    }
    let index = trigger.lowerBound - 1
    guard index >= 0, times.time(at: index) == nil else { return nil }
    return lexicon.ordinals.longestMatch(in: text, at: index, before: trigger.lowerBound, allowing: .conjunction)?.value
  }

  /// The id of the quantity that counts the event: «ثلاث جولات», «أكثر من ألفي جندي انسحبوا».
  func quantity(of trigger: Range<Int>) -> String? {
    let places = trigger.reversed() + before(trigger, 3).reversed()
    return places.lazy.compactMap { times.quantity(at: $0)?.quantity.id }.first
  }

  /// The tokens behind `trigger` up to a comma or the clause's outer bounds, at most `count`.
  func behind(_ trigger: Range<Int>, _ count: Int) -> Range<Int> {
    let limit = min(clauses.envelope(of: trigger.lowerBound).upperBound, trigger.upperBound + count)
    var end = trigger.upperBound
    while end < limit, !isBound(end) { end += 1 }
    return trigger.upperBound..<max(trigger.upperBound, end)
  }

  /// The tokens before `trigger` back to a comma or the clause's outer bounds, at most `count`.
  func before(_ trigger: Range<Int>, _ count: Int) -> Range<Int> {
    let limit = max(clauses.envelope(of: trigger.lowerBound).lowerBound, trigger.lowerBound - count)
    var start = trigger.lowerBound
    while start > limit, !isBound(start - 1) { start -= 1 }
    return start..<trigger.lowerBound
  }

  private func isBound(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.isScalar("،") || token.isScalar(":") || token.isScalar(".") || token.kind == .newline
  }

  private func isForces(_ index: Int) -> Bool { lexicon.isOne(.forces, at: index, in: text) }

  /// «في» or «إلى» with a place behind it.
  private func isPlace(_ index: Int) -> Bool {
    guard Self.towards.contains(text.tokens[index].key) else { return false }
    return (index + 1...index + 2).contains { names.mention(at: $0)?.type == .place }
  }

  private static let towards: [FoldedKey] = ["في", "إلى"].map { FoldedKey($0) }
}
