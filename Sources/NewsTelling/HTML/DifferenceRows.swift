import NewsRecords

/// The register of differences: a question, and the sentences of each side. It is for the reader to answer.
struct DifferenceRows {
  let page: PageContext

  /// The rows of `differences`, in their order.
  func register(_ differences: [Difference]) -> Register {
    Register(key: "differences", frame: .rows, differences, id: \.id, brief: brief, write)
  }

  private var words: Words { page.words }

  private func brief(_ difference: Difference, to html: inout HTMLWriter) {
    page.brief(words.question(difference), difference.sides.first?.first, to: &html)
  }

  private func write(_ difference: Difference, to html: inout HTMLWriter) {
    html.raw("<div class=\"diff\" id=\"")
    html.attribute(difference.id)
    html.raw("\"><p class=\"ask\">")
    html.text(words.question(difference))
    html.raw("</p><div class=\"sides\">")
    for side in difference.sides {
      html.raw("<div>")
      for evidence in side { self.evidence(evidence, difference.kind, to: &html) }
      html.raw("</div>")
    }
    html.raw("</div><p class=\"sum-line\">")
    html.text("\(words["difference.why"]): \(words["difference.\(difference.kind.rawValue)"]) · ")
    html.place(difference.rule)
    html.raw("</p></div>\n")
  }

  /// A side's sentence, what differs in full ink.
  private func evidence(_ evidence: Evidence, _ kind: Difference.Kind, to html: inout HTMLWriter) {
    let said = page.edition.shelf[evidence.article]?.values(in: evidence.range, kind) ?? []
    page.sentence(said.isEmpty ? [evidence.range] : said, in: evidence.article, to: &html)
    html.raw("<p class=\"chain\">")
    page.source(evidence, to: &html)
    html.raw(" · ")
    page.place(evidence, to: &html)
    html.raw("</p>")
  }
}

extension ShelvedArticle {
  /// The quantities or times that a difference of `kind` in `range` is about; none for other kinds.
  fileprivate func values(in range: TextRange, _ kind: Difference.Kind) -> [TextRange] {
    let all =
      switch kind {
      case .figure, .derived: reading?.quantities.map(\.range) ?? []
      case .date: reading?.times.map(\.range) ?? []
      case .object, .who, .force, .scope, .denial: [TextRange]()
      }
    return all.filter { range.start <= $0.start && $0.end <= range.end }
  }
}
