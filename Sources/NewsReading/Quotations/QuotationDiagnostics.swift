import ArabicText
import NewsRecords

/// What a reader should know about the reading of quotations: marks that were repaired, speech that nobody is said to
/// speak, reporting verbs that report nothing here.
struct QuotationDiagnostics {
  let words: ArticleWords
  let context: ArticleContext

  /// All diagnostics, by kind; the reading sorts them by place.
  func read(_ attributions: [Attribution], abandoned: [Int]) -> [Diagnostic] {
    repairs() + orphans(attributions) + abandoned.map(abandonedCue)
  }

  private func repairs() -> [Diagnostic] {
    words.text.marks.compactMap { pair in
      let mark = context.range(pair.open..<(pair.open + 1))
      switch pair.repair {
      case .unclosed?:
        return Diagnostic(
          code: "unclosed-mark", range: mark,
          message: "This quotation mark is never closed; its words were read to the end of their sentence.")
      case .reversed?:
        return Diagnostic(
          code: "reversed-marks", range: mark,
          message: "This quotation opens with a closing mark; its place decided.")
      case nil: return nil
      }
    }
  }

  /// Stretches in marks that are speech by their form, outside every attribution.
  private func orphans(_ attributions: [Attribution]) -> [Diagnostic] {
    var isAttributed = [Bool](repeating: false, count: words.text.tokens.count)
    for attribution in attributions where attribution.rule != "speech-announced" {
      for range in attribution.content { for token in range { isAttributed[token] = true } }
    }
    let pieces = MarkPieces(words: words)
    return words.text.marks.compactMap { pair in
      guard let first = pair.content.first, !isAttributed[pair.open], !isAttributed[first],
        words.pair(holding: pair.open)?.open == pair.open, pieces.kind(of: pair) == .speech
      else { return nil }
      return Diagnostic(
        code: "unattributed-quotation", range: context.range(pair.whole),
        message: "These words stand in quotation marks, but the article names nobody who says them.")
    }
  }

  private func abandonedCue(_ token: Int) -> Diagnostic {
    Diagnostic(
      code: "abandoned-cue", range: context.range(token..<(token + 1)),
      message: "This verb reports speech, but no content was found behind it.")
  }
}
