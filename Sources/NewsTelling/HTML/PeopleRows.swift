import NewsRecords

/// The register of people, bodies and places: names, roles as printed, and the first places where they stand.
struct PeopleRows {
  let page: PageContext

  /// The rows of `people`, in their order.
  func register(_ people: [Person]) -> Register {
    let columns = ["name", "role", "aliases", "mentions"].map { words["column.\($0)"] }
    return Register(
      key: "people", frame: .table(columns), people, id: \.id, weight: \.weight, brief: brief, write)
  }

  private var words: Words { page.words }

  private func brief(_ person: Person, to html: inout HTMLWriter) {
    page.brief(person.name, person.mentions.first, to: &html)
  }

  private func write(_ person: Person, to html: inout HTMLWriter) {
    html.row(person.id) { html in
      html.cell {
        $0.raw("<b>")
        $0.bdi(person.name)
        $0.raw("</b> <span class=\"muted\">")
        $0.text(words["type.\(person.type.rawValue)"])
        $0.raw("</span>")
      }
      html.cell { roles(person, to: &$0) }
      html.cell { aliases(person, to: &$0) }
      html.cell { mentions(person, to: &$0) }
    }
  }

  /// Each title with its days; a single one stands alone.
  private func roles(_ person: Person, to html: inout HTMLWriter) {
    guard person.roles.count > 1 else {
      if let role = person.role { html.bdi(role) } else { html.text("–") }
      return
    }
    for (index, role) in person.roles.enumerated() {
      if index > 0 { html.raw("<br>") }
      html.bdi(role.role)
      html.raw(" <span class=\"muted\">")
      html.text(words.days(role))
      html.raw("</span>")
    }
  }

  /// Names that were put together although they are not the same words: where, and why.
  private func merges(_ person: Person, to html: inout HTMLWriter) {
    for merge in person.tellingMerges {
      html.raw("<br><span class=\"muted\">")
      page.place(merge.evidence, to: &html)
      html.raw(" ")
      html.bdi(merge.evidence.range.text)
      html.text("\(words["colon"]) \(words["merge.\(merge.why.rawValue)"])")
      html.raw("</span>")
    }
  }

  private func aliases(_ person: Person, to html: inout HTMLWriter) {
    if person.aliases.isEmpty { html.text("–") }
    for (index, alias) in person.aliases.enumerated() {
      if index > 0 { html.text(words["comma"] + " ") }
      html.bdi(alias)
    }
    merges(person, to: &html)
  }

  private func mentions(_ person: Person, to html: inout HTMLWriter) {
    html.text(words.count(person.mentions.count, .place).text)
    for mention in person.mentions.prefix(Dossier.linkedMentions) {
      html.raw(" · <a href=\"#")
      html.attribute(page.anchors.anchor(mention))
      html.raw("\">")
      html.place(page.anchors.place(mention))
      html.raw("</a>")
    }
  }
}

extension Person {
  /// Merges that a reader may want to check, one for each name and reason: the same words need no word.
  var tellingMerges: [Merge] {
    merges.filter { $0.why != .sameName }.reduce(into: []) { list, merge in
      let isKnown = list.contains { $0.why == merge.why && $0.evidence.range.text == merge.evidence.range.text }
      if !isKnown { list.append(merge) }
    }
  }
}
