import NewsRecords

/// Writes the ledger of a table: a line a change, a column an article.
struct LedgerTable {
  let context: ComparisonContext
  private var words: Words { context.words }
  private var table: CollationTable { context.table }

  func write(to html: inout HTMLWriter) {
    guard !table.items.isEmpty else { return }
    html.raw("<section class=\"reg\">")
    html.registerHead(
      words["compare.ledger"], words.count(table.items.count), note: words["compare.ledger-note"])
    html.raw("<div class=\"scroll\"><table class=\"ledger\"><thead><tr>")
    for label in ["letter", "kind"] {
      html.raw("<th scope=\"col\">")
      html.text(words["column.\(label)"])
      html.raw("</th>")
    }
    for column in table.columns.indices {
      html.raw("<th scope=\"col\">")
      html.bdi(context.name(column))
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>\n")
    for (number, item) in table.items.enumerated() { write(item, number, to: &html) }
    html.raw("</tbody></table></div></section>\n")
  }

  private func write(_ item: CollationItem, _ number: Int, to html: inout HTMLWriter) {
    html.row(context.id(ofItem: number)) { html in
      html.cell(words["column.letter"]) { html in letter(number, item, to: &html) }
      html.cell(words["column.kind"]) { html in kind(item, to: &html) }
      for (column, side) in item.sides.enumerated() {
        html.cell(context.name(column)) { html in write(side, to: &html) }
      }
    }
  }

  /// The letter leads back to the sentence.
  private func letter(_ number: Int, _ item: CollationItem, to html: inout HTMLWriter) {
    html.raw("<b>")
    if let row = context.row(holding: item.place) {
      html.raw("<a href=\"#")
      html.attribute(row)
      html.raw("\">")
      html.text(context.letter(number))
      html.raw("</a>")
    } else {
      html.text(context.letter(number))
    }
    html.raw("</b>")
  }

  private func kind(_ item: CollationItem, to html: inout HTMLWriter) {
    let isOfSome = item.kind != .substitution && table.columns.count > 2
    html.text(words[isOfSome ? "compare.some" : "wording.\(item.kind.rawValue)"])
    html.raw(" <span class=\"muted\">")
    for name in item.classes { html.text("· \(words["wording.\(name.rawValue)"]) ") }
    if item.isInsideQuotation { html.text("· " + words["inside-marks"]) }
    html.raw("</span>")
  }

  private func write(_ side: CollationItem.Side, to html: inout HTMLWriter) {
    switch side {
    case .same: html.muted(words["compare.same"])
    case .nothing: html.muted(words["wording.nothing"])
    case .absent: html.muted(words["compare.absent"])
    case .reordered: html.muted(words["compare.reordered"])
    case .words(let slices):
      for slice in slices { html.slice(slice) }
    }
  }
}

extension HTMLWriter {
  /// A slice of an article with its place.
  mutating func slice(_ range: TextRange) {
    raw("<q lang=\"ar\" dir=\"rtl\">")
    text(range.text)
    raw("</q> ")
    place(range.offsets)
    raw(" ")
  }
}
