import NewsRecords

/// Says in words on what a value stands: «أمس» + نُشر 27 تموز 2021 ⇐ 26 تموز 2021.
struct Grounds: Sendable {
  let words: Words

  /// One piece of such a line: a slice of an article, or words of ours.
  enum Piece: Sendable, Hashable {
    case slice(String)
    case ours(String)
  }

  /// What a time was counted from, and what came out.
  func pieces(_ time: TimeExpression, published: String?) -> [Piece] {
    var pieces: [Piece] = [.slice(time.range.text)]
    switch time.anchor {
    case .published:
      pieces.append(.ours("+ " + words.labels.filled("anchor.published", words.day(published))))
    case .explicit, .event, .text, .none:
      pieces.append(.ours("+ " + words["anchor.\(time.anchor.rawValue)"]))
    }
    if let interval = time.interval {
      pieces.append(.ours("\(words["therefore"]) \(words.dates.words(interval))"))
    }
    return pieces
  }

  /// What a deadline was counted from: that of its time; «خلال أسبوعين» is counted from the day of publication.
  func pieces(_ time: TimeExpression, deadline: String?, published: String?) -> [Piece] {
    guard time.type == .duration, let deadline else { return pieces(time, published: published) }
    return [
      .slice(time.range.text), .ours("+ " + words.labels.filled("anchor.published", words.day(published))),
      .ours("\(words["therefore"]) \(words.dates.words(deadline))"),
    ]
  }

  /// From here on a confidence is called high: nine of ten and more were right.
  private static let high = 0.9

  /// The rule of a quotation, its confidence and its medium.
  func pieces(_ quotation: Quotation) -> [Piece] {
    let percent = words.count(Int((quotation.confidence * 100).rounded()))
    let level = words[quotation.confidence >= Self.high ? "confidence.high" : "confidence.low"]
    var pieces: [Piece] = quotation.cue.map { .slice($0.text) }
    pieces.append(.ours("\(words["how.confidence"]) \(level) (\(percent)%)"))
    if let medium = quotation.medium {
      pieces.append(.ours("\(words["how.medium"])\(words["colon"]) \(words["medium.\(medium.rawValue)"])"))
    }
    return pieces
  }
}
