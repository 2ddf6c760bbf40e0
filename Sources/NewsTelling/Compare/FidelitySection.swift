import NewsRecords

/// Writes what the columns have otherwise inside quotation marks, and what only some have inside them.
struct FidelitySection {
  let context: ComparisonContext
  private var words: Words { context.words }
  private var table: CollationTable { context.table }

  func write(to html: inout HTMLWriter) {
    if !table.stretches.isEmpty {
      html.raw("<section class=\"reg\">")
      html.registerHead(
        words["inside-marks"], words.count(table.stretches.count), note: words["compare.inside-note"])
      for stretch in table.stretches { write(stretch, to: &html) }
      html.raw("</section>\n")
    }
    if !table.shifts.isEmpty {
      html.raw("<section class=\"reg\">")
      html.registerHead(words["compare.shifts"], words.count(table.shifts.count), note: words["compare.shifts-note"])
      for shift in table.shifts { write(shift, to: &html) }
      html.raw("</section>\n")
    }
  }

  private func write(_ stretch: QuotedStretch, to html: inout HTMLWriter) {
    html.raw("<article class=\"qfid\"><dl>")
    for (column, side) in stretch.sides.enumerated() {
      line(column, to: &html) { html in
        switch side {
        case .same: html.muted(words["compare.same-words"])
        case .absent: html.muted(words["compare.absent"])
        case .words(let segments, let range):
          CellWriter(context: context, hasLetters: false).write(segments, to: &html)
          place(range, column, stretch.place, to: &html)
        }
      }
    }
    html.raw("</dl></article>\n")
  }

  private func write(_ shift: MarkShift, to html: inout HTMLWriter) {
    html.raw("<article class=\"qfid\"><dl>")
    let sides = [(0, shift.measure)] + shift.others.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    for (column, slice) in sides {
      line(column, to: &html) { html in
        let isQuoted = (column == 0) == shift.isQuotedInMeasure
        let segment = CollationSegment(text: slice.text, mark: .same, isQuoted: isQuoted)
        CellWriter(context: context).write([segment], to: &html)
        html.muted(words[isQuoted ? "inside-marks" : "outside-marks"] + " ")
        place(slice.offsets, column, shift.measure.offsets, to: &html)
      }
    }
    html.raw("</dl></article>\n")
  }

  private func line(_ column: Int, to html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
    html.raw("<div><dt>")
    html.bdi(context.outlet(column))
    html.raw("</dt><dd>")
    content(&html)
    html.raw("</dd></div>")
  }

  /// The place of the words; the measure's leads to their row.
  private func place(_ range: Range<Int>, _ column: Int, _ measure: Range<Int>, to html: inout HTMLWriter) {
    guard column == 0, let row = context.row(holding: measure) else { return html.place(range) }
    html.raw("<a href=\"#")
    html.attribute(row)
    html.raw("\">")
    html.place(range)
    html.raw("</a>")
  }
}
