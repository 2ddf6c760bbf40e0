import NewsRecords

/// The register of statements: who said it, the sentence as printed, through whom, and all its wordings.
struct StatementRows {
  let page: PageContext

  /// The rows of `statements`, in their order.
  func register(_ statements: [Statement]) -> Register {
    Register(key: "statements", frame: .rows, statements, id: \.id, weight: \.weight, brief: brief, write)
  }

  private var words: Words { page.words }

  private func brief(_ statement: Statement, to html: inout HTMLWriter) {
    let first = statement.evidence.first
    page.brief(
      statement.speaker?.name ?? words["speaker.none"], first?.evidence, anchor: first.map(page.anchors.anchor),
      to: &html)
  }

  private func write(_ statement: Statement, to html: inout HTMLWriter) {
    guard let first = statement.evidence.first else { return }
    let article = page.edition.shelf[first.evidence.article]
    let quotation = article?.quotation(first.quotation)
    html.raw("<div class=\"row\" id=\"")
    html.attribute(statement.id)
    html.raw("\">")
    when(article?.day, to: &html)
    html.raw("<div>")
    who(statement.speaker, quotation, to: &html)
    page.sentence(page.edition.content(of: first), in: first.evidence.article, to: &html)
    html.raw("<div class=\"more\">")
    page.place(first.evidence, anchor: page.anchors.anchor(first), to: &html)
    if let quotation { how(quotation, to: &html) }
    wordings(statement, to: &html)
    html.raw("</div></div><div class=\"side\">")
    page.chain(page.edition.chain(of: first, speaker: statement.speaker), to: &html)
    page.stand(statement.chains, to: &html)
    html.raw("</div></div>\n")
  }

  private func when(_ day: String?, to html: inout HTMLWriter) {
    html.raw("<p class=\"when\"><b>")
    html.text(words.day(day))
    html.raw("</b>")
    if let weekday = day.flatMap(words.dates.weekday) { html.text(" " + weekday) }
    html.raw("</p>")
  }

  private func who(_ speaker: Speaker?, _ quotation: Quotation?, to html: inout HTMLWriter) {
    html.raw("<p class=\"who\">")
    if let speaker {
      html.speaker(speaker)
    } else {
      html.raw("<span class=\"none\">")
      html.text(words["speaker.none"])
      html.raw("</span>")
    }
    html.raw(" <span>")
    if speaker?.kind == .anonymous { html.text("· \(words["speaker.anonymous"]) ") }
    if let quotation { html.text("· " + words["said.\(quotation.type.rawValue)"]) }
    html.raw("</span></p>")
  }

  private func how(_ quotation: Quotation, to html: inout HTMLWriter) {
    page.how(rule: quotation.rule, Grounds(words: words).pieces(quotation), to: &html)
  }

  /// The other reports of the same statement, with their words, and what changed inside the marks.
  private func wordings(_ statement: Statement, to html: inout HTMLWriter) {
    guard statement.evidence.count > 1 || !statement.fidelity.isEmpty else { return }
    html.fold("\(words["wordings-of"]) (\(words.count(statement.evidence.count)))") { html in
      html.raw("<ol>")
      for report in statement.evidence.dropFirst() { self.report(report, to: &html) }
      for change in statement.fidelity {
        html.raw("<li>")
        WordingRows(page: page).change(change, to: &html)
        html.raw("</li>")
      }
      html.raw("</ol>")
    }
  }

  private func report(_ report: Statement.Report, to html: inout HTMLWriter) {
    html.raw("<li>")
    page.source(report.evidence, to: &html)
    html.raw(": ")
    for range in page.edition.content(of: report) {
      page.slice(range.text, to: &html)
      html.raw(" ")
    }
    page.place(report.evidence, anchor: page.anchors.anchor(report), to: &html)
    html.raw("</li>")
  }
}
