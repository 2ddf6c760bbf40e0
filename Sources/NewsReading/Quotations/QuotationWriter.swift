import ArabicText
import NewsRecords
import NewsTimes

/// Turns attributions into the records of the contract, resolving speakers on the way down the text.
struct QuotationWriter {
  let words: ArticleWords
  let context: ArticleContext

  func quotations(_ attributions: [Attribution]) -> [Quotation] {
    var stack = DiscourseStack()
    let resolver = SpeakerResolver(words: words)
    return attributions.enumerated().map { index, attribution in
      let speaker = speaker(of: attribution, resolver, &stack)
      return record(attribution, "q\(index + 1)", speaker)
    }
  }

  private func speaker(
    of attribution: Attribution, _ resolver: SpeakerResolver, _ stack: inout DiscourseStack
  ) -> Speaker? {
    let agreement = attribution.form?.agreement ?? .unknown
    switch attribution.sourceForm {
    case .explicit:
      guard let source = attribution.source, let speaker = resolver.speaker(of: source) else { return nil }
      stack.push(
        .init(
          speaker: speaker, agreement: agreement, source: source, sentence: attribution.sentence,
          paragraph: words.text.paragraph(holding: attribution.cue[0].lowerBound) ?? 0))
      return speaker
    case .dropped, .shared, .clitic: return stack.antecedent(agreeing: agreement)?.speaker
    case .adjective, .absent: return nil
    }
  }

  private func record(_ attribution: Attribution, _ id: String, _ speaker: Speaker?) -> Quotation {
    let content = attribution.content.map { context.range($0) }
    let quoted = attribution.content.flatMap(quotedRanges)
    return Quotation(
      id: id, type: kind(attribution.content, quoted), content: content, quoted: quoted,
      cue: attribution.cue.map(cueRange), source: attribution.source.map { context.range($0) }, speaker: speaker,
      parent: attribution.parent.map { "q\($0 + 1)" }, rule: attribution.rule, confidence: attribution.confidence)
  }

  /// The cue without its و or ف.
  private func cueRange(_ tokens: Range<Int>) -> TextRange {
    guard words.hasConjunction(tokens.lowerBound) else { return context.range(tokens) }
    let start = words.startBehindConjunction(tokens.lowerBound)
    return TextRange(bytes: start..<words.token(tokens.upperBound - 1).end, of: words.text)
  }

  /// What stands inside marks in the content, without the marks.
  private func quotedRanges(_ content: Range<Int>) -> [TextRange] {
    var ranges: [TextRange] = []
    var index = content.lowerBound
    while index < content.upperBound {
      if let pair = words.pair(openingAt: index), !pair.content.isEmpty,
        MarkPieces(words: words).kind(of: pair) != .name
      {
        ranges.append(context.range(pair.content.clamped(to: content)))
        index = max(index + 1, min(pair.whole.upperBound, content.upperBound))
      } else {
        index += 1
      }
    }
    return ranges
  }

  private func kind(_ content: [Range<Int>], _ quoted: [TextRange]) -> Quotation.Kind {
    guard !quoted.isEmpty else { return .indirect }
    let isAll = content.allSatisfy { range in
      words.pair(openingAt: range.lowerBound).map { $0.whole.upperBound >= range.upperBound } ?? false
    }
    return isAll ? .direct : .mixed
  }
}
