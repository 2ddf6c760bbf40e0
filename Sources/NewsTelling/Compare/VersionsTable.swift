import NewsRecords

/// Writes the columns of a comparison: a row a sentence, identical ones folded.
struct VersionsTable {
  let context: ComparisonContext
  private var words: Words { context.words }
  private var table: CollationTable { context.table }

  /// The table in a region of its own, which scrolls where many columns have no room.
  func write(to html: inout HTMLWriter) {
    html.raw("<div class=\"scroll\"><table class=\"versions\"><caption class=\"vh\">")
    html.text(words.labels.filled("compare.caption", words.count(table.columns.count, .article).text))
    html.raw("</caption><thead><tr>")
    for column in table.columns.indices { head(column, to: &html) }
    html.raw("</tr></thead><tbody>\n")
    var index = 0
    while index < table.rows.count {
      let end = table.rows[index...].firstIndex { !$0.isSame } ?? table.rows.count
      if end > index { folded(index..<end, to: &html) } else { row(index, to: &html) }
      index = max(end, index + 1)
    }
    html.raw("</tbody></table></div>\n")
  }

  private func head(_ column: Int, to html: inout HTMLWriter) {
    html.raw("<th scope=\"col\"><b>")
    html.bdi(context.outlet(column))
    html.raw("</b> <span class=\"chain\">")
    let article = context.article(column)
    if let day = article?.publishedDay {
      html.raw("<bdi>")
      html.time(day, words.day(day))
      html.raw("</bdi> ")
    } else {
      html.text(words.day(nil) + " ")
    }
    if let time = article?.publishedTime {
      html.raw("<bdi dir=\"ltr\">")
      html.text(words.digits.applied(to: time))
      html.raw("</bdi> ")
    }
    html.place(table.columns[column])
    ComparisonChains(comparison: context.comparison).sources(of: table.columns[column], to: &html)
    html.raw("</span></th>")
  }

  private func row(_ index: Int, to html: inout HTMLWriter) {
    let row = table.rows[index]
    html.row(context.id(ofRow: index)) { html in
      for column in table.columns.indices {
        html.cell(context.name(column)) { html in
          guard let cell = row.cells[column] else { return absent(to: &html) }
          CellWriter(context: context).write(cell, to: &html)
          for place in row.places[column] { html.place(place) }
        }
      }
    }
  }

  private func absent(to html: inout HTMLWriter) {
    html.raw("<span class=\"muted\" aria-hidden=\"true\">—</span><span class=\"vh\">")
    html.text(words["compare.absent"])
    html.raw("</span>")
  }

  /// Sentences that all columns have word for word: once, as the measure prints them.
  private func folded(_ rows: Range<Int>, to html: inout HTMLWriter) {
    html.raw("<tr id=\"")
    html.attribute(context.id(ofRow: rows.lowerBound))
    html.raw("\" class=\"same\"><td colspan=\"")
    html.attribute(String(table.columns.count))
    html.raw("\">")
    let count = words.count(rows.count, .sentence).text
    html.fold(words.labels.filled("compare.same-sentences", count)) { html in
      for row in table.rows[rows] {
        CellWriter(context: context).write(row.cells[0] ?? [], to: &html)
        for place in row.places[0] { html.place(place) }
      }
    }
    html.raw("</td></tr>\n")
  }
}
