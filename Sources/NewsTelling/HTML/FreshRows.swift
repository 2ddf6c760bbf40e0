import NewsRecords

/// The register of what is new since a day: short lines that lead to their words in the articles. (The full lines below
/// may be among those that a large page has no room for.)
struct FreshRows {
  let page: PageContext

  /// The rows of `lines`, in their order.
  func register(_ lines: [FreshLine]) -> Register {
    Register(key: "fresh", frame: .rows, lines, id: { "new-\($0.id)" }, brief: brief, write)
  }

  private var words: Words { page.words }

  private func brief(_ line: FreshLine, to html: inout HTMLWriter) {
    page.brief(words["register.\(line.register)"], line.evidence, to: &html)
  }

  private func write(_ line: FreshLine, to html: inout HTMLWriter) {
    html.raw("<div class=\"row\" id=\"new-")
    html.attribute(line.id)
    html.raw("\"><p class=\"when\"><b>")
    html.text(words.day(line.day))
    html.raw("</b></p><div><p class=\"more\"><span>")
    page.source(line.evidence, to: &html)
    html.raw("</span> ")
    html.text(words["register.\(line.register)"])
    html.raw(" ")
    page.place(line.evidence, to: &html)
    html.raw("</p>")
    page.sentence([line.evidence.range], in: line.evidence.article, to: &html)
    html.raw("</div></div>\n")
  }
}
