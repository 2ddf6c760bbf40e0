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
    let speakers = speakers(stretch.places)
    html.raw("<article class=\"qfid\">")
    head(speakers, to: &html)
    html.raw("<dl>")
    for (column, side) in stretch.sides.enumerated() {
      line(column, speakers, to: &html) { html in
        switch side {
        case .same: html.muted(words["compare.same-words"])
        case .nothing: html.muted(words["wording.nothing"])
        case .absent: html.muted(words["compare.absent"])
        case .reordered: html.muted(words["compare.reordered"])
        case .words(let segments, let range):
          CellWriter(context: context, hasLetters: false).write(segments, to: &html)
          place(range, column, stretch.place, to: &html)
        }
      }
    }
    html.raw("</dl></article>\n")
  }

  private func write(_ shift: ShiftedWords, to html: inout HTMLWriter) {
    let quoted = shift.slices.filter { shift.isQuoted($0.column) }
    let speakers = speakers(Dictionary(uniqueKeysWithValues: quoted.map { ($0.column, $0.range.offsets) }))
    html.raw("<article class=\"qfid\">")
    head(speakers, to: &html)
    html.raw("<dl>")
    for (column, slice) in shift.slices {
      line(column, speakers, to: &html) { html in
        let isQuoted = shift.isQuoted(column)
        let segment = CollationSegment(text: slice.text, mark: .same, isQuoted: isQuoted)
        CellWriter(context: context).write([segment], to: &html)
        html.muted(words[isQuoted ? "inside-marks" : "outside-marks"])
        html.raw(" ")
        place(slice.offsets, column, shift.measure.offsets, to: &html)
      }
    }
    html.raw("</dl></article>\n")
  }

  // MARK: Speakers

  private func speakers(_ places: [Int: Range<Int>]) -> [Int: Speaker] {
    Dictionary(
      uniqueKeysWithValues: places.compactMap { column, range in speaker(column, range).map { (column, $0) } })
  }

  /// Who is reported to have said what stands at `range`; nil where the article gives no grounds.
  private func speaker(_ column: Int, _ range: Range<Int>) -> Speaker? {
    let quotations = context.comparison.quotations[context.table.columns[column]] ?? []
    func shared(_ quotation: Quotation) -> Int {
      quotation.quoted.reduce(0) { $0 + $1.offsets.clamped(to: range).count }
    }
    return quotations.filter { shared($0) > 0 }.max { shared($0) < shared($1) }?.speaker
  }

  /// Whose words they are, by the first column that says so.
  private func head(_ speakers: [Int: Speaker], to html: inout HTMLWriter) {
    guard let speaker = first(speakers) else { return }
    html.raw("<h3 class=\"who\">")
    html.speaker(speaker)
    html.raw("</h3>")
  }

  private func first(_ speakers: [Int: Speaker]) -> Speaker? { speakers.min { $0.key < $1.key }?.value }

  /// A column's line; a speaker that it names otherwise than the head stands beside its outlet.
  private func line(
    _ column: Int, _ speakers: [Int: Speaker], to html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
  ) {
    html.raw("<dt>")
    html.bdi(context.name(column))
    if let own = speakers[column]?.name, own != first(speakers)?.name {
      html.raw(" · ")
      html.bdi(own)
    }
    html.raw("</dt><dd>")
    content(&html)
    html.raw("</dd>")
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
