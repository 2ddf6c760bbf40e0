import ArabicText
import NewsRecords
import NewsTimes

/// Tells a form that is filled in anew each day from a text that was copied: the closing prices, the weather.
///
/// The words around the figures are the same every day and were indeed taken over, but from yesterday's own report, and
/// the event is another. The sign is in the figures: where two days' reports share none of theirs, what they share is
/// the form. An update of one event keeps most figures, and is rarely of another day.
struct TemplateEvidence {
  /// The words of the first text, and the text.
  let words: CopyWords
  let text: TokenizedText
  /// The days that both were printed on.
  let days: (CalendarDay?, CalendarDay?)

  /// Fewer changed figures than these may be corrections.
  private static let leastFigures = 3

  /// Whether `passage` is a form, by its `wordings`.
  func isForm(_ passage: Passage, _ wordings: [Wording]) -> Bool {
    guard let one = days.0, let other = days.1, one != other else { return false }
    let changed = wordings.count { $0.class == .number && $0.kind == .substitution }
    return changed >= Self.leastFigures && changed > 2 * keptFigures(in: passage)
  }

  private func keptFigures(in passage: Passage) -> Int {
    passage.blocks.reduce(0) { count, block in
      count
        + block.columns.count { column in
          column.relation == .equal && text.tokens[Int(words.tokens[Int(column.a)])].kind == .number
        }
    }
  }
}
