import NewsRecords

/// The register of wordings: in copied text, what one report has and what the other has in its place. Which was first the
/// dates of print do not show, so no label says that words were put in or cut.
struct WordingRows {
  let page: PageContext

  /// The rows of `wordings`, in their order.
  func register(_ wordings: [WordingEntry]) -> Register {
    let columns = ["one", "other", "change", "outlet", "place"].map { words["column.\($0)"] }
    return Register(key: "wordings", frame: .table(columns), wordings, id: \.id, weight: \.weight, brief: brief, write)
  }

  private var words: Words { page.words }

  private func brief(_ wording: WordingEntry, to html: inout HTMLWriter) {
    let evidence = wording.b ?? wording.a
    page.brief(evidence?.range.text ?? words["wording.\(wording.kind.rawValue)"], evidence, to: &html)
  }

  private func write(_ wording: WordingEntry, to html: inout HTMLWriter) {
    html.row(wording.id) { html in
      html.cell { side(wording.a, wording, isOther: false, to: &$0) }
      html.cell { side(wording.b, wording, isOther: true, to: &$0) }
      html.cell {
        $0.text("\(words["wording.\(wording.kind.rawValue)"]) · \(words["wording.\(wording.class.rawValue)"])")
        if wording.repeated > 1 { $0.text(" · \(words.count(wording.repeated, .place).text)") }
      }
      html.cell { html in
        if let evidence = wording.b ?? wording.a { page.source(evidence, to: &html) }
      }
      html.cell { html in
        html.text(words[wording.insideQuotation ? "inside-marks" : "outside-marks"])
        for evidence in [wording.a, wording.b].compactMap({ $0 }) {
          html.raw("<br>")
          page.place(evidence, to: &html)
        }
      }
    }
  }

  /// One change in a line: what was said of it, then both sides.
  func change(_ wording: WordingEntry, to html: inout HTMLWriter) {
    html.text("\(words["wording.\(wording.kind.rawValue)"]): ")
    side(wording.a, wording, isOther: false, to: &html)
    html.text(" / ")
    side(wording.b, wording, isOther: true, to: &html)
    if let evidence = wording.b ?? wording.a {
      html.raw(" ")
      page.place(evidence, to: &html)
    }
  }

  private func side(_ evidence: Evidence?, _ wording: WordingEntry, isOther: Bool, to html: inout HTMLWriter) {
    guard let evidence else {
      html.raw("<span class=\"muted\">")
      html.text(words["wording.nothing"])
      html.raw("</span>")
      return
    }
    switch (isOther, wording.insideQuotation, wording.kind) {
    case (false, _, .cut): html.raw("<span class=\"w basecut\" lang=\"ar\">")
    case (false, _, _): html.raw("<span class=\"w base\" lang=\"ar\">")
    case (true, true, _): html.raw("<span class=\"w inside\" lang=\"ar\">")
    case (true, false, _): html.raw("<span class=\"w sub\" lang=\"ar\">")
    }
    html.bdi(evidence.range.text)
    html.raw("</span>")
  }
}
