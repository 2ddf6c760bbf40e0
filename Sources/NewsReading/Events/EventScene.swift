import ArabicText
import NewsRecords
import NewsTimes

/// One article laid out for the reading of events.
final class EventScene: Sendable {
  private let text: TokenizedText
  private let clauses: ClauseFinder
  private let names: NameCover
  private let around: EventSurroundings
  private let scanner: EventScanner
  private let finder: EventTimeFinder
  private let quotations: QuotationCover

  init(_ context: ArticleContext, _ covers: ActCovers, lexicon: EventLexicon) {
    let words = covers.words
    text = context.text
    names = covers.names
    quotations = covers.quotations
    let times = covers.times
    clauses = ClauseFinder(text: text, words: words, marks: covers.marks, times: times, names: names)
    around = EventSurroundings(text: text, lexicon: lexicon, clauses: clauses, names: names, times: times)
    let guards = EventGuard(text: text, words: words, lexicon: lexicon, around: around, names: names)
    scanner = EventScanner(text: text, lexicon: lexicon, around: around, guards: guards)
    finder = EventTimeFinder(text: text, times: times, clauses: clauses)
  }

  /// The records, without ids, in the order of the text.
  var events: [Event] {
    let candidates = EventMerger(text: text).joined(scanner.candidates)
    let triggers = Set(candidates.map(\.trigger.lowerBound))
    return candidates.indices.map { index in
      let neighbours = (
        before: index > 0 ? candidates[index - 1].trigger : nil,
        behind: index + 1 < candidates.count ? candidates[index + 1].trigger : nil
      )
      return event(candidates[index], neighbours: neighbours) { triggers.contains($0) }
    }
  }

  private func event(
    _ candidate: EventCandidate, neighbours: (before: Range<Int>?, behind: Range<Int>?), opensAct: (Int) -> Bool
  ) -> Event {
    let trigger = candidate.trigger
    let start = min(clauses.start(of: trigger.lowerBound).index, trigger.lowerBound)
    let clause = start..<clauses.end(of: trigger, opensAct: opensAct)
    return Event(
      range: TextRange(tokens: clause, of: text), kind: candidate.kind, trigger: TextRange(tokens: trigger, of: text),
      time: finder.time(of: trigger, neighbours: neighbours), ordinal: candidate.ordinal,
      count: around.quantity(of: trigger), participants: participants(in: clause),
      place: place(in: clause, behind: trigger),
      quotation: quotations.quotation(at: trigger.lowerBound)?.id, rule: candidate.rule)
  }

  /// The entities named in the clause, each once, in the order of the text.
  private func participants(in clause: Range<Int>) -> [String] {
    var ids: [String] = []
    for mention in names.actors(in: clause) {
      guard let entity = mention.entity, mention.type != .place else { continue }
      let id = RecordID.of("e", entity + 1)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The place that «في» or «إلى» names behind the event's word.
  private func place(in clause: Range<Int>, behind trigger: Range<Int>) -> String? {
    let region = trigger.upperBound..<max(trigger.upperBound, clause.upperBound)
    return names.actors(in: region).first { mention in
      mention.type == .place && mention.name.lowerBound > 0 && Self.isTowards(text.tokens[mention.name.lowerBound - 1])
    }.flatMap { $0.entity }.map { RecordID.of("e", $0 + 1) }
  }

  private static func isTowards(_ token: Token) -> Bool { token.key == inside || token.key == towards }

  private static let inside = FoldedKey("في")
  private static let towards = FoldedKey("إلى")
}
