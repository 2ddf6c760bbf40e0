import ArabicText
import NewsRecords

/// Joins the words that name one event: «عقد اجتماعا», «جولة رابعة من المحادثات», «يستضيف قمة».
struct EventMerger: Sendable {
  let text: TokenizedText

  /// The furthest apart that two words of one event stand, in tokens.
  static let reach = 6

  /// The candidates, neighbours of one sort in one clause joined into the first.
  func joined(_ candidates: [EventCandidate]) -> [EventCandidate] {
    var result: [EventCandidate] = []
    for candidate in candidates {
      if let last = result.last, areOne(last, candidate) {
        result[result.count - 1] = join(last, candidate)
      } else {
        result.append(candidate)
      }
    }
    return result
  }

  private func areOne(_ a: EventCandidate, _ b: EventCandidate) -> Bool {
    let gap = a.trigger.upperBound..<b.trigger.lowerBound
    guard Self.sort(a.kind) == Self.sort(b.kind), gap.count <= Self.reach else { return false }
    return !gap.contains { text.tokens[$0].kind == .punctuation || text.tokens[$0].kind == .newline }
      && !WordShape(at: b.trigger.lowerBound, in: text).beginsWithConjunctionBeforeArticle
  }

  private func join(_ a: EventCandidate, _ b: EventCandidate) -> EventCandidate {
    var result = a
    if b.kind == .round { result.kind = .round }
    result.ordinal = a.ordinal ?? b.ordinal
    return result
  }

  /// Kinds that name one event in two ways.
  private static func sort(_ kind: Event.Kind) -> Event.Kind {
    switch kind {
    case .round: .meeting
    case .strike: .attack
    default: kind
    }
  }
}
