import Mustache
import NewsRecords
import TawaturData

/// Writes a comparison as one page: versions side by side, then the list of changes.
struct ComparisonPage {
  let comparison: Comparison
  private var words: Words { comparison.words }

  /// The page as UTF-8.
  func html() -> [UInt8] {
    var body = HTMLWriter()
    if comparison.tables.isEmpty {
      body.raw("<p>")
      body.text(words["compare.nothing"])
      body.raw("</p>")
    }
    for table in comparison.tables { write(table, to: &body) }
    let values: [String: Any] = [
      "lang": words.language.rawValue, "dir": words.language.direction, "style": Self.style,
      "title": words.labels.filled("compare.title", words.count(comparison.articles.count, .article).text),
      "kicker": words["compare.kicker"],
      "under": words.labels.filled("compare.changes", words.count(comparison.changes.count), words.count(silent)),
      "keySub": words["wording.substitution"], "keyAdd": words["compare.only-here"],
      "keyCut": words["compare.only-first"],
      "keyInside": words["inside-marks"], "keyBase": words["compare.base"], "foot": words["compare.foot"],
      "body": String(decoding: body.bytes, as: UTF8.self),
    ]
    return Array(Self.template.render(values).utf8)
  }

  private var silent: Int { comparison.tables.reduce(0) { $0 + $1.silent } }

  // MARK: Tables

  private func write(_ table: CollationTable, to html: inout HTMLWriter) {
    html.raw("<div class=\"scroll\"><table class=\"versions\"><thead><tr>")
    for id in table.columns { head(id, to: &html) }
    html.raw("</tr></thead><tbody>\n")
    for row in table.rows {
      html.raw("<tr>")
      for (id, cell) in zip(table.columns, row.cells) {
        html.cell(outlet(id)) { html in write(cell, to: &html) }
      }
      html.raw("</tr>\n")
    }
    html.raw("</tbody></table></div>\n")
    changes(table, to: &html)
  }

  private func head(_ id: String, to html: inout HTMLWriter) {
    let article = comparison.articles.first { $0.id == id }
    html.raw("<th scope=\"col\"><b>")
    html.bdi(outlet(id))
    html.raw("</b> <span class=\"chain\">")
    if let day = article?.publishedDay { html.time(day, words.day(day)) } else { html.text(words.day(nil)) }
    html.raw(" ")
    html.place(id)
    html.raw("</span></th>")
  }

  private func outlet(_ id: String) -> String {
    comparison.articles.first { $0.id == id }?.outlet ?? id
  }

  private func write(_ cell: [CollationSegment]?, to html: inout HTMLWriter) {
    guard let cell else {
      html.raw("<span class=\"muted\">—</span>")
      return
    }
    html.raw("<span lang=\"ar\" dir=\"rtl\">")
    for segment in cell { write(segment, to: &html) }
    html.raw("</span>")
  }

  private func write(_ segment: CollationSegment, to html: inout HTMLWriter) {
    switch (segment.mark, segment.isInsideQuotation) {
    case (.same, _): return html.text(segment.text)
    case (.base, _): html.raw("<span class=\"w base\">")
    case (.baseCut, _): html.raw("<span class=\"w basecut\">")
    case (.substitution, false):
      html.raw("<span class=\"w sub\">")
      hidden([words["wording.substitution"]], in: &html)
    case (.substitution, true), (.addition, true):
      let kind = segment.mark == .addition ? words["compare.only-here"] : words["wording.substitution"]
      html.raw("<span class=\"w inside\">")
      hidden([kind, words["inside-marks"]], in: &html)
    case (.addition, false):
      html.raw("<ins class=\"w\">")
      hidden([words["compare.only-here"]], in: &html)
      html.text(segment.text)
      return html.raw("</ins>")
    case (.cut, _): return cut(segment.text, to: &html)
    }
    html.text(segment.text)
    html.raw("</span>")
  }

  /// What the line under the words says, for those who hear the page.
  private func hidden(_ labels: [String], in html: inout HTMLWriter) {
    html.raw("<span class=\"vh\" lang=\"")
    html.attribute(words.language.rawValue)
    html.raw("\">")
    html.text(labels.joined(separator: " ") + words["colon"] + " ")
    html.raw("</span>")
  }

  /// What this column has not is folded: its label says how many words the first one has.
  private func cut(_ text: String, to html: inout HTMLWriter) {
    let count = text.split(separator: " ").count
    html.raw(" <details class=\"gone\"><summary>")
    html.text("\(words["compare.only-first"])\(words["colon"]) \(words.count(count))")
    html.raw("</summary><del>")
    html.text(text)
    html.raw("</del></details> ")
  }

  // MARK: Changes

  private func changes(_ table: CollationTable, to html: inout HTMLWriter) {
    guard !table.changes.isEmpty else { return }
    html.raw("<table class=\"ledger\"><thead><tr>")
    for column in ["outlet", "change", "one", "other"] {
      html.raw("<th scope=\"col\">")
      html.text(words["column.\(column)"])
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>\n")
    for change in table.changes { write(change, of: table, to: &html) }
    html.raw("</tbody></table>\n")
  }

  private func write(_ change: CollationChange, of table: CollationTable, to html: inout HTMLWriter) {
    let wording = change.wording
    html.raw("<tr>")
    html.cell(words["column.outlet"]) { $0.bdi(outlet(table.columns[change.column])) }
    html.cell(words["column.change"]) { html in
      html.text("\(words["wording.\(wording.kind.rawValue)"]) · \(words["wording.\(wording.class.rawValue)"])")
      if wording.insideQuotation { html.text(" · \(words["inside-marks"])") }
    }
    for (name, side) in [("one", wording.a), ("other", wording.b)] {
      html.cell(words["column.\(name)"]) { html in
        guard let side else { return html.text(words["wording.nothing"]) }
        html.raw("<span lang=\"ar\">")
        html.bdi(side.text)
        html.raw("</span>")
      }
    }
    html.raw("</tr>\n")
  }

  private static let style = file("styles/base.css") + file("styles/compare.css")
  private static let template = parsed("templates/compare.mustache")

  private static func file(_ path: String) -> String {
    guard let file = EmbeddedFile(path) else { preconditionFailure("not among the embedded files: \(path)") }
    return file.text
  }

  private static func parsed(_ path: String) -> MustacheTemplate {
    do { return try MustacheTemplate(string: file(path)) } catch { preconditionFailure("\(path): \(error)") }
  }
}
