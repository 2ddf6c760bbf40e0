import NewsRecords

/// The register of people, bodies and places: names, roles as printed, and the first places where they stand.
struct PeopleRows {
  let page: PageContext

  /// The rows of `people`, in their order.
  func register(_ people: [Person]) -> Register {
    let columns = ["name", "role", "aliases", "mentions"].map { words["column.\($0)"] }
    return Register(
      key: "people", frame: .table(columns), people, id: \.id, weight: \.mentions.count, brief: brief, write)
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
      html.cell { html in if let role = person.role { html.bdi(role) } else { html.text("–") } }
      html.cell { aliases(person, to: &$0) }
      html.cell { mentions(person, to: &$0) }
    }
  }

  private func aliases(_ person: Person, to html: inout HTMLWriter) {
    if person.aliases.isEmpty { html.text("–") }
    for (index, alias) in person.aliases.enumerated() {
      if index > 0 { html.text(words["comma"] + " ") }
      html.bdi(alias)
    }
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
