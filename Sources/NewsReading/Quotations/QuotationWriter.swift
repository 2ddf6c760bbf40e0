import ArabicText
import NewsLexicons
import NewsRecords
import NewsTimes

/// Turns resolved attributions into the records of the contract.
struct QuotationWriter {
  let words: ArticleWords
  let context: ArticleContext

  /// One record for each, with provisional ids «q1», «q2» … in the order given.
  func quotations(_ resolved: [ResolvedAttribution]) -> [Quotation] {
    resolved.enumerated().map { index, attribution in record(attribution, RecordID.of("q", index + 1)) }
  }

  private func record(_ resolved: ResolvedAttribution, _ id: String) -> Quotation {
    let attribution = resolved.attribution
    let quoted = attribution.content.flatMap(quotedRanges)
    let chain = chain(of: resolved)
    var quotation = Quotation(
      id: id, type: kind(attribution.content, quoted), content: contentRanges(attribution), quoted: quoted,
      cue: attribution.cue.map(cueRange), source: attribution.source.map { context.range($0) },
      speaker: resolved.speaker, addressee: resolved.addressee.map { context.range($0) },
      medium: resolved.medium?.value.medium, via: via(chain), chain: chain,
      parent: attribution.parent.map { RecordID.of("q", $0 + 1) }, rule: attribution.rule, confidence: 0)
    quotation.confidence = Confidence.shared.of(
      quotation, isRepaired: attribution.content.contains(where: isRepaired))
    return quotation
  }

  /// Whether the content begins at a mark that had to be repaired.
  private func isRepaired(_ content: Range<Int>) -> Bool {
    words.pair(openingAt: content.lowerBound)?.repair == .unclosed
  }

  // MARK: Content

  private func contentRanges(_ attribution: Attribution) -> [TextRange] {
    attribution.content.enumerated().map { index, tokens in
      index == 0 && attribution.dropsConjunction ? behindConjunction(tokens) : context.range(tokens)
    }
  }

  /// The range without the و that joins its sentence to the one before: «وتعرضت البلدة …، بحسب …»; «وتيرة» and «وقعت» begin
  /// with a و of their own, and so may a name that has no article behind it.
  private func behindConjunction(_ tokens: Range<Int>) -> TextRange {
    let first = tokens.lowerBound
    guard words.starts(first, "و") else { return context.range(tokens) }
    let cut = CliticLexicon.model.proclitics(of: words.token(first), in: words.text.source)
    guard cut.contains(.conjunction), words.mentionIndex(first) == nil || cut.contains(.article) else {
      return context.range(tokens)
    }
    return TextRange(
      bytes: words.startBehindConjunction(first)..<words.token(tokens.upperBound - 1).end, of: words.text)
  }

  /// The cue without its و or ف.
  private func cueRange(_ tokens: Range<Int>) -> TextRange {
    guard words.hasConjunction(tokens.lowerBound) else { return context.range(tokens) }
    let start = words.startBehindConjunction(tokens.lowerBound)
    return TextRange(bytes: start..<words.token(tokens.upperBound - 1).end, of: words.text)
  }

  /// What stands inside marks in the content, without the marks.
  private func quotedRanges(_ content: Range<Int>) -> [TextRange] {
    let pieces = MarkPieces(words: words)
    var ranges: [TextRange] = []
    var index = content.lowerBound
    while index < content.upperBound {
      if let pair = words.pair(openingAt: index), !pair.content.isEmpty, pieces.kind(of: pair) != .name {
        ranges.append(context.range(pair.content.clamped(to: content)))
        index = max(index + 1, min(pair.whole.upperBound, content.upperBound))
      } else {
        index += 1
      }
    }
    return ranges
  }

  private func kind(_ content: [Range<Int>], _ quoted: [TextRange]) -> Quotation.Kind {
    guard !quoted.isEmpty else { return content.allSatisfy(isInsideMarks) ? .direct : .indirect }
    let isAll = content.allSatisfy { range in
      words.pair(openingAt: range.lowerBound).map { $0.whole.upperBound >= range.upperBound } ?? false
    }
    return isAll ? .direct : .mixed
  }

  /// A nested content stands inside the marks of the one around it.
  private func isInsideMarks(_ content: Range<Int>) -> Bool {
    words.pair(holding: content.lowerBound).map { $0.whole.upperBound >= content.upperBound } ?? false
  }

  // MARK: Chain

  private func chain(of resolved: ResolvedAttribution) -> [ChainHop] {
    var chain: [ChainHop] = []
    if let outlet = context.article.outlet { chain.append(ChainHop(kind: .outlet, name: outlet, range: nil)) }
    for hop in resolved.hops { chain.append(self.hop(hop)) }
    if let medium = resolved.medium, let kind = Self.hopKind(medium.value.medium) {
      let range = context.range(medium.value.tokens)
      chain.append(ChainHop(kind: kind, name: range.text, range: range, carried: medium.isCarried))
    }
    if let speaker = resolved.speaker, let tokens = resolved.speakerTokens {
      let range = context.range(tokens)
      chain.append(ChainHop(kind: .speaker, name: speaker.name, range: range, carried: resolved.isSpeakerCarried))
    }
    return chain
  }

  private func hop(_ hop: Carried<ChainReader.Hop>) -> ChainHop {
    let name = words.text.source.string(in: hop.value.nameStart..<words.token(hop.value.tokens.upperBound - 1).end)
    return ChainHop(
      kind: hop.value.kind, name: withoutMarks(name), range: context.range(hop.value.tokens), carried: hop.isCarried)
  }

  private func withoutMarks(_ name: String) -> String {
    let marks: Set<Unicode.Scalar> = ["\"", "«", "»", "“", "”"]
    return String(String.UnicodeScalarView(name.unicodeScalars.filter { !marks.contains($0) }))
  }

  private func via(_ chain: [ChainHop]) -> [String] {
    chain.filter { [.relay, .agency, .translation].contains($0.kind) }.map(\.name)
  }

  /// Media that are hops of their own.
  private static func hopKind(_ medium: Quotation.Medium) -> ChainHop.Kind? {
    switch medium {
    case .statement, .letter, .report: .statement
    case .interview: .interview
    default: nil
    }
  }
}
