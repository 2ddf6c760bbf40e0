import NewsRecords
import NewsTimes

/// Draws a timeline as SVG: a circle is a day, a bar a month or a period, the numbers are those of the list under it.
/// It is only a picture, with no links; the list says everything that it shows.
struct TimelinePicture {
  let words: Words
  /// More entries than this would cover one another: then the list stands alone.
  private static let mostEntries = 40
  private static let laneHeight = 33

  /// The picture, nil where there is too little or too much to draw.
  func picture(of entries: [TimelineEntry]) -> HTMLWriter? {
    guard let scale = TimelineScale(entries, language: words.language), scale.placed.count <= Self.mostEntries else {
      return nil
    }
    let lanes = Self.lanes(scale)
    let base = 60 + Self.laneHeight * ((lanes.max() ?? 0) + 1)
    var svg = HTMLWriter()
    open(scale, height: base + 50, to: &svg)
    for tick in scale.ticks { self.tick(tick, scale, base, to: &svg) }
    line(y: base, to: &svg)
    for (entry, lane) in zip(scale.placed, lanes) {
      self.entry(entry, scale, y: 55 + lane * Self.laneHeight, to: &svg)
    }
    svg.raw("</svg>")
    return svg
  }

  /// The lowest lane for each entry in which it touches none before it.
  private static func lanes(_ scale: TimelineScale) -> [Int] {
    var ends: [Double] = []
    return scale.placed.map { entry in
      let edges = [scale.x(entry.from), scale.x(entry.to)]
      let (low, high) = ((edges.min() ?? 0) - 12, (edges.max() ?? 0) + 12)
      // Entries come by their first day, so the edge that time reaches last is the one to compare.
      let isLeftward = edges[1] < edges[0]
      let (near, far) = isLeftward ? (1000 - high, 1000 - low) : (low, high)
      let lane = ends.firstIndex { $0 <= near } ?? ends.count
      if lane == ends.count { ends.append(far) } else { ends[lane] = far }
      return lane
    }
  }

  private func open(_ scale: TimelineScale, height: Int, to svg: inout HTMLWriter) {
    let first = words.dates.words(CalendarDay(number: scale.days.lowerBound).iso.prefix(7).description)
    let last = words.dates.words(CalendarDay(number: scale.days.upperBound - 1).iso.prefix(7).description)
    svg.raw("<svg viewBox=\"0 0 1000 ")
    svg.attribute(String(height))
    svg.raw("\" role=\"img\"><title>")
    svg.text(words.labels.filled("timeline.picture", first, last))
    svg.raw("</title><desc>")
    svg.text(words["timeline.described"])
    svg.raw("</desc>")
  }

  private func tick(_ day: CalendarDay, _ scale: TimelineScale, _ base: Int, to svg: inout HTMLWriter) {
    let (year, month, _) = day.components
    let next = scale.showsYears ? CalendarDay(year: year + 1, month: 1, day: 1) ?? day : day.adding(months: 1)
    let middle = (scale.x(day.number) + scale.x(min(next.number, scale.days.upperBound))) / 2
    svg.raw("<path class=\"soft\" stroke=\"currentColor\" d=\"M")
    svg.attribute("\(scale.x(day.number)) 20V\(base)")
    svg.raw("\"/>")
    let label = scale.showsYears ? words.count(year) : words["month.\(month)"]
    text(label, x: middle, y: base + 26, to: &svg)
  }

  private func entry(_ entry: TimelineScale.Placed, _ scale: TimelineScale, y: Int, to svg: inout HTMLWriter) {
    let edges = [scale.x(entry.from), scale.x(entry.to)].sorted()
    let middle = (edges[0] + edges[1]) / 2
    svg.raw("<g class=\"st\">")
    if entry.to - entry.from == 1 {
      svg.raw("<circle")
      svg.numbers(("cx", middle), ("cy", Double(y)), ("r", 7))
      svg.raw(" fill=\"currentColor\"/>")
    } else {
      svg.raw("<rect")
      svg.numbers(("x", edges[0]), ("y", Double(y - 5)), ("width", max(4, edges[1] - edges[0])), ("height", 10))
      svg.raw(" rx=\"1\" fill=\"currentColor\" fill-opacity=\".22\" stroke=\"currentColor\"/>")
    }
    text(words.count(entry.number), x: middle, y: y - 12, isBold: true, to: &svg)
    svg.raw("</g>")
  }

  private func line(y: Int, to svg: inout HTMLWriter) {
    svg.raw("<path stroke=\"currentColor\" d=\"M20 ")
    svg.attribute("\(y)H980")
    svg.raw("\"/>")
  }

  private func text(_ string: String, x: Double, y: Int, isBold: Bool = false, to svg: inout HTMLWriter) {
    svg.raw("<text text-anchor=\"middle\" font-size=\"17\" fill=\"currentColor\"")
    svg.numbers(("x", x), ("y", Double(y)))
    svg.raw(isBold ? " font-weight=\"700\">" : ">")
    svg.text(string)
    svg.raw("</text>")
  }
}

extension HTMLWriter {
  /// Attributes that are numbers, in tenths at most.
  fileprivate mutating func numbers(_ attributes: (name: StaticString, value: Double)...) {
    for (name, value) in attributes {
      raw(" ")
      raw(name)
      raw("=\"")
      let tenths = Int((value * 10).rounded())
      attribute(tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))")
      raw("\"")
    }
  }
}
