import NewsRecords

/// The ledger as files that the page itself carries: a table, and the records of the passages.
struct ComparisonExport {
  let comparison: Comparison
  private var words: Words { comparison.words }

  /// One row a line of the ledger and column, UTF-8 with the byte order mark that spreadsheets want.
  func table(_ contexts: [ComparisonContext]) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(
      ["letter", "outlet", "date", "text", "place-of-text", "id", "change", "kind", "place"].map {
        words["column.\($0)"]
      })
    for context in contexts {
      for (number, item) in context.table.items.enumerated() {
        for column in context.table.columns.indices {
          for row in rows(item, number, column, context) { writer.row(row) }
        }
      }
    }
    return [0xEF, 0xBB, 0xBF] + writer.bytes
  }

  private func rows(
    _ item: CollationItem, _ number: Int, _ column: Int, _ context: ComparisonContext
  ) -> [[String]] {
    slices(item.sides[column]).map { text, place in
      let classes = item.classes.map { words["wording.\($0.rawValue)"] }.joined(separator: " · ")
      return [
        context.letter(number), context.outlet(column), context.article(column)?.published ?? "", text, place,
        context.table.columns[column], words["wording.\(item.kind.rawValue)"], classes,
        words[item.isInsideQuotation ? "inside-marks" : "outside-marks"],
      ]
    }
  }

  /// The slices of a column with their places, or the label of what it has instead.
  private func slices(_ side: CollationItem.Side) -> [(text: String, place: String)] {
    switch side {
    case .same: [(words["compare.same"], "")]
    case .nothing: [(words["wording.nothing"], "")]
    case .absent: [(words["compare.absent"], "")]
    case .reordered: [(words["compare.reordered"], "")]
    case .words(let ranges): ranges.map { ($0.text, "\($0.start)–\($0.end)") }
    }
  }

  /// One line a passage, as `compare --format json` writes it.
  func records() -> [UInt8] {
    comparison.pairs.flatMap { pair in
      var pair = pair
      pair.wording.removeAll { $0.isSilent }
      return JSONWriter.line(pair) + [0x0A]
    }
  }

  /// Links that save both.
  func write(_ contexts: [ComparisonContext], to html: inout HTMLWriter) {
    guard !comparison.pairs.isEmpty else { return }
    html.raw("<p class=\"exp\">")
    html.text(words["compare.export"] + " ")
    html.raw("<a download=\"wordings.csv\" href=\"data:text/csv;charset=utf-8;base64,")
    html.attribute(Base64.text(table(contexts)))
    html.raw("\"><bdi>CSV</bdi></a> · <a download=\"passages.jsonl\" href=\"data:application/jsonl;base64,")
    html.attribute(Base64.text(records()))
    html.raw("\"><bdi>JSON</bdi></a></p>\n")
  }
}
