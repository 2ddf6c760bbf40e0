import NewsRecords

/// The register of differences: a question, and the sentences of each side. It is for the reader to answer.
struct DifferenceRows {
  let page: PageContext

  /// The rows of `differences`, in their order.
  func register(_ differences: [Difference]) -> Register {
    Register(key: "differences", frame: .rows, differences, id: \.id, write)
  }

  private var words: Words { page.words }

  private func write(_ difference: Difference, to html: inout HTMLWriter) {
    html.raw("<div class=\"diff\" id=\"")
    html.attribute(difference.id)
    html.raw("\"><p class=\"ask\">")
    html.text(words.question(difference))
    html.raw("</p><div class=\"sides\">")
    for side in difference.sides {
      html.raw("<div>")
      for evidence in side { self.evidence(evidence, to: &html) }
      html.raw("</div>")
    }
    html.raw("</div><p class=\"sum-line\">")
    html.text("\(words["difference.why"]): \(words["difference.\(difference.kind.rawValue)"]) · ")
    html.place(difference.rule)
    html.raw("</p></div>\n")
  }

  private func evidence(_ evidence: Evidence, to html: inout HTMLWriter) {
    html.raw("<p class=\"val\">")
    html.bdi(evidence.range.text)
    html.raw("</p>")
    page.sentence([evidence.range], in: evidence.article, to: &html)
    html.raw("<p class=\"chain\">")
    page.source(evidence, to: &html)
    html.raw(" · ")
    page.place(evidence, to: &html)
    html.raw("</p>")
  }
}
