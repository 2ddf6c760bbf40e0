import ArabicText
import NewsRecords
import NewsTimes

/// Tells a form that is filled in anew each day from a text that was copied: the closing prices, the weather.
///
/// The words around the figures are the same every day and were indeed taken over, but from yesterday's own report, and
/// the event is another. The sign is in the figures: where two days' reports share none of theirs, what they share is
/// the form. An update of one event keeps most figures, and is rarely of another day. Where fewer figures changed, both
/// must say of themselves that they are of different days: «بلغ عدد الزوار اليوم 300» printed twice, a day apart.
struct TemplateEvidence {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText
  /// The days that both were printed on.
  let days: (CalendarDay?, CalendarDay?)

  /// Fewer changed figures than these may be corrections.
  private static let leastFigures = 3

  /// Whether `passage` is a form, by its `wordings`.
  func isForm(_ passage: Passage, _ wordings: [Wording]) -> Bool {
    guard let one = days.0, let other = days.1, one != other else { return false }
    let changed = wordings.count { $0.class == .number && $0.kind == .substitution }
    guard changed > 0, case let kept = keptFigures(in: passage), changed > 2 * kept else { return false }
    return changed >= Self.leastFigures || kept == 0 && isOfOtherDay(passage)
  }

  /// Whether what both call «اليوم» or «أمس» are two days.
  private func isOfOtherDay(_ passage: Passage) -> Bool {
    passage.blocks.contains { block in
      block.columns.contains { column in
        guard column.relation == .equal, case let word = Int(column.a)..<(Int(column.a) + 1), DayWords.mayBe(word, a)
        else { return false }
        let (one, other) = (
          DayWords(word, a, textA), DayWords(Int(column.b)..<(Int(column.b) + 1), b, textB)
        )
        return one.isDay && one.weekday == nil && other.isDay && other.weekday == nil
      }
    }
  }

  private func keptFigures(in passage: Passage) -> Int {
    passage.blocks.reduce(0) { count, block in
      count
        + block.columns.count { column in
          column.relation == .equal && textA.tokens[Int(a.tokens[Int(column.a)])].kind == .number
        }
    }
  }
}
