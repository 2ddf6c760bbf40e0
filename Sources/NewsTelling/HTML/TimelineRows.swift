import NewsRecords

/// The register of the timeline: a picture, and a list that says all that the picture shows.
struct TimelineRows {
  let page: PageContext

  /// The rows of `entries`, in their order, numbered from 1.
  func register(_ entries: [TimelineEntry]) -> Register {
    var register = Register(
      key: "timeline", frame: .timeline, Array(entries.enumerated()), id: { $0.element.id },
      weight: { $0.element.evidence.count + ($0.element.event == nil ? 0 : 4) + ($0.element.interval == nil ? 0 : 2) },
      { write($0.element, number: $0.offset + 1, to: &$1) })
    register.picture = TimelinePicture(words: words).picture(of: entries)
    return register
  }

  private var words: Words { page.words }

  private func write(_ entry: TimelineEntry, number: Int, to html: inout HTMLWriter) {
    html.raw("<li id=\"")
    html.attribute(entry.id)
    html.raw("\"><span class=\"k\">")
    html.text(words.count(number))
    html.raw("</span><span>")
    html.text(entry.interval.map(words.dates.words) ?? words["timeline.open"])
    html.raw(" <span class=\"prec\">")
    html.text(words.precision(entry))
    html.raw("</span></span><div>")
    for evidence in entry.evidence { self.evidence(evidence, of: entry, to: &html) }
    html.raw("</div></li>\n")
  }

  /// The sentence with the words that date it in full ink, its source, and what they were counted from.
  private func evidence(_ evidence: Evidence, of entry: TimelineEntry, to html: inout HTMLWriter) {
    let article = page.edition.shelf[evidence.article]
    let time = article?.time(in: evidence.range, meaning: entry.interval)
    page.sentence([time?.range ?? evidence.range], in: evidence.article, to: &html)
    html.raw("<div class=\"more\"><span>")
    page.source(evidence, to: &html)
    html.raw(" · ")
    page.place(evidence, anchor: page.anchors.anchor(evidence, of: entry), to: &html)
    html.raw("</span>")
    if let time {
      page.how(rule: time.rule, Grounds(words: words).pieces(time, published: article?.day), to: &html)
    }
    html.raw("</div>")
  }
}
