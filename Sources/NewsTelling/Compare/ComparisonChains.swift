import NewsRecords

/// Writes who counts once among the columns of a comparison, and what each article names as its source.
struct ComparisonChains {
  let comparison: Comparison
  private var words: Words { comparison.words }

  /// The families with their reasons, folded under the number of chains.
  func write(to html: inout HTMLWriter) {
    guard let chains = comparison.chains, !chains.isOneReport else { return }
    html.fold(words.stand(chains)) { html in
      html.raw("<ol>")
      for family in chains.families { write(family, to: &html) }
      html.raw("</ol>")
    }
  }

  private func write(_ family: Chains.Family, to html: inout HTMLWriter) {
    html.raw("<li>")
    html.text(words["chains.\(family.why.rawValue)"] + words["colon"] + " ")
    for (index, id) in family.articles.enumerated() {
      if index > 0 { html.text(words["comma"] + " ") }
      html.bdi(outlet(id))
      html.raw(" ")
      html.place(id)
    }
    html.raw("</li>")
  }

  private func outlet(_ id: String) -> String { comparison.articles.first { $0.id == id }?.outlet ?? id }

  /// What the article names as the way by which it has the copied text: «عن وكالة السفح», with the place of the words.
  func sources(of id: String, to html: inout HTMLWriter) {
    let hops = (comparison.chains?.families ?? []).flatMap(\.hops)
    for hop in hops {
      guard let evidence = hop.evidence, evidence.article == id, hop.kind != .outlet else { continue }
      html.raw("<br>")
      html.text(words["via"] + " ")
      html.bdi(hop.name)
      html.raw(" ")
      html.place(evidence.range.offsets)
    }
  }
}
