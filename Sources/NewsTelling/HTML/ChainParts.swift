import NewsRecords

extension PageContext {
  /// The number of independent chains, and why articles count once.
  func stand(_ chains: Chains, to page: inout HTMLWriter) {
    guard !chains.isOneReport else {
      page.raw("<p class=\"stand\">")
      page.text(words["chains.one"])
      return page.raw("</p>")
    }
    page.raw("<p class=\"stand\">")
    rings(chains, to: &page)
    page.raw(chains.independent > 1 ? "<span class=\"ind two\">" : "<span class=\"ind\">")
    page.text(words.independent(chains) + words["comma"])
    page.raw("</span> ")
    page.text(words.reports(chains))
    page.raw("</p>")
    if chains.families.contains(where: { $0.articles.count > 1 || !$0.hops.isEmpty }) { why(chains, to: &page) }
  }

  /// A filled ring a family, hollow ones for those that repeat it; an ornament of the words beside it.
  private func rings(_ chains: Chains, to page: inout HTMLWriter) {
    guard chains.families.contains(where: { $0.articles.count > 1 }), chains.families.count <= 6 else { return }
    page.raw("<span class=\"mini\" aria-hidden=\"true\">")
    for (index, family) in chains.families.enumerated() {
      if index > 0 { page.raw("<i class=\"gap\"></i>") }
      page.raw("<i class=\"one\"></i>")
      for _ in family.articles.dropFirst().prefix(7) { page.raw("<i></i>") }
    }
    page.raw("</span>")
  }

  private func why(_ chains: Chains, to page: inout HTMLWriter) {
    page.fold(words["chains.why"]) { page in
      page.raw("<ol>")
      for family in chains.families {
        page.raw("<li>")
        page.text(words["chains.\(family.why.rawValue)"] + ": ")
        for (index, article) in family.articles.enumerated() {
          if index > 0 { page.text(words["comma"] + " ") }
          articleLink(article, to: &page)
        }
        for hop in family.hops { self.hop(hop, to: &page) }
        page.raw("</li>")
      }
      page.raw("</ol>")
    }
  }

  /// A link to the text of an article, by its outlet.
  func articleLink(_ id: String, to page: inout HTMLWriter) {
    guard let article = edition.shelf[id] else { return page.bdi(id) }
    page.raw("<a href=\"#")
    page.attribute(article.anchor)
    page.raw("\">")
    page.bdi(article.outlet)
    page.raw("</a> ")
    page.place(article.anchor)
  }

  private func hop(_ hop: Chains.Hop, to page: inout HTMLWriter) {
    page.text(" · \(words["hop.\(hop.kind.rawValue)"]) ")
    guard let evidence = hop.evidence else { return page.bdi(hop.name) }
    page.raw("<a href=\"#")
    page.attribute(anchors.anchor(evidence))
    page.raw("\">")
    page.bdi(hop.name)
    page.raw("</a>")
  }
}
