import ArabicText
import NewsRecords

/// For each token the innermost quotation whose content holds it.
final class QuotationCover: Sendable {
  private let innermost: [Int32]
  /// By token: the first quotation whose cue holds it, -1 for none.
  private let cues: [Int32]
  private let quotations: [Quotation]

  /// Lays the contents of `quotations` over the tokens of `text`, longest first, so that the innermost stays on top.
  init(_ quotations: [Quotation], of text: TokenizedText) {
    var innermost = [Int32](repeating: -1, count: text.tokens.count)
    let contents = quotations.indices.flatMap { index in
      quotations[index].content.map { (quotation: index, tokens: Self.tokens($0, of: text)) }
    }
    let ordered = contents.sorted { ($1.tokens.count, $0.quotation) < ($0.tokens.count, $1.quotation) }
    for content in ordered {
      for index in content.tokens { innermost[index] = Int32(content.quotation) }
    }
    self.innermost = innermost
    var cues = [Int32](repeating: -1, count: text.tokens.count)
    for index in quotations.indices.reversed() {
      for cue in quotations[index].cue { for token in Self.tokens(cue, of: text) { cues[token] = Int32(index) } }
    }
    self.cues = cues
    self.quotations = quotations
  }

  /// The innermost quotation around the token at `index`, nil in the narrator's voice.
  func quotation(at index: Int) -> Quotation? {
    innermost.indices.contains(index) && innermost[index] >= 0 ? quotations[Int(innermost[index])] : nil
  }

  /// The quotation that `quotation` is nested in.
  func parent(of quotation: Quotation) -> Quotation? {
    quotation.parent.flatMap { parent in quotations.first { $0.id == parent } }
  }

  /// The quotation whose cue holds the token at `index`: in «تعهدت الشركة بـ…» the pledge's own word reports it.
  func reported(by index: Int) -> Quotation? {
    cues.indices.contains(index) && cues[index] >= 0 ? quotations[Int(cues[index])] : nil
  }

  /// The last quotation before the token at `index`, at most `reach` tokens away, that is not `other`.
  func last(before index: Int, reach: Int, besides other: Quotation? = nil) -> Quotation? {
    (max(0, index - reach)..<max(0, index)).last {
      innermost[$0] >= 0 && quotations[Int(innermost[$0])].id != other?.id
    }.map { quotations[Int(innermost[$0])] }
  }

  /// The tokens that `range` touches.
  static func tokens(_ range: TextRange, of text: TokenizedText) -> Range<Int> {
    let start = text.offsets.byteOffset(atScalar: range.start)
    let end = text.offsets.byteOffset(atScalar: range.end)
    return text.tokens(touching: start..<end)
  }
}
