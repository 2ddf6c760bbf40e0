import NewsRecords

/// The register of the timeline: a picture, and a list that says all that the picture shows.
struct TimelineRows {
  let page: PageContext

  /// The rows of `entries`, in their order, numbered from 1.
  func register(_ entries: [TimelineEntry]) -> Register {
    var register = Register(
      key: "timeline", frame: .timeline, Array(entries.enumerated()), id: { $0.element.id },
      weight: \.element.weight,
      brief: { brief($0.element, to: &$1) },
      { write($0.element, number: $0.offset + 1, to: &$1) })
    register.picture = TimelinePicture(words: words).picture(of: entries)
    return register
  }

  private var words: Words { page.words }

  private func brief(_ entry: TimelineEntry, to html: inout HTMLWriter) {
    let when = entry.interval.map(words.dates.words) ?? words["timeline.open"]
    page.brief(
      when, entry.evidence.first, anchor: entry.evidence.first.map { page.anchors.anchor($0, of: entry) }, to: &html)
  }

  private func write(_ entry: TimelineEntry, number: Int, to html: inout HTMLWriter) {
    html.raw("<li id=\"")
    html.attribute(entry.id)
    html.raw("\"><span class=\"k\">")
    html.text(words.count(number))
    html.raw("</span><span>")
    html.text(entry.interval.map(words.dates.words) ?? words["timeline.open"])
    html.raw(" <span class=\"prec\">")
    html.text(words.precision(entry))
    if page.edition.isAhead(entry) { html.text("\(words["comma"]) \(words["timeline.ahead"])") }
    html.raw("</span></span><div>")
    if entry.dates.count > 1 {
      html.raw("<p class=\"more\"><span>")
      html.text(words.dates(of: entry))
      html.raw("</span></p>")
    }
    if let first = entry.evidence.first { self.first(first, of: entry, to: &html) }
    for evidence in entry.evidence.dropFirst() { other(evidence, of: entry, to: &html) }
    html.raw("</div></li>\n")
  }

  /// The first sentence, its source, and what its time was counted from. In full ink stand the words of the event, or
  /// those that date the sentence.
  private func first(_ evidence: Evidence, of entry: TimelineEntry, to html: inout HTMLWriter) {
    let time = time(in: evidence, of: entry)
    page.sentence(
      [entry.event == nil ? time?.range ?? evidence.range : evidence.range], in: evidence.article, to: &html)
    html.raw("<div class=\"more\"><span>")
    source(evidence, of: entry, to: &html)
    html.raw("</span>")
    if let time { page.how(rule: time.rule, grounds(time, evidence), to: &html) }
    html.raw("</div>")
  }

  /// Another article that tells the event or names the time: its words and their grounds in one line; the sentence is one
  /// click away.
  private func other(_ evidence: Evidence, of entry: TimelineEntry, to html: inout HTMLWriter) {
    html.raw("<p class=\"more\"><span>")
    source(evidence, of: entry, to: &html)
    html.raw("</span><span>")
    let time = time(in: evidence, of: entry)
    if entry.event != nil || time == nil { page.slice(evidence.range.text, to: &html) }
    if let time {
      html.raw(" ")
      page.grounds(grounds(time, evidence), to: &html)
    }
    html.raw("</span></p>")
  }

  private func source(_ evidence: Evidence, of entry: TimelineEntry, to html: inout HTMLWriter) {
    page.source(evidence, to: &html)
    html.raw(" · ")
    page.place(evidence, anchor: page.anchors.anchor(evidence, of: entry), to: &html)
  }

  private func time(in evidence: Evidence, of entry: TimelineEntry) -> TimeExpression? {
    page.edition.time(in: evidence, of: entry)
  }

  private func grounds(_ time: TimeExpression, _ evidence: Evidence) -> [Grounds.Piece] {
    Grounds(words: words).pieces(time, published: page.edition.shelf[evidence.article]?.day)
  }
}
