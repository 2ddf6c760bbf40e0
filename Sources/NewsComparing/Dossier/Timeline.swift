import NewsRecords

/// Sentences that carry an anchored day or month, in the order of time.
enum Timeline {
  private struct Line {
    let interval: Interval
    let precision: String
    /// The number of its story.
    let story: Int
    let telling: Int
    let place: Int
    let evidence: Evidence
  }

  static func entries(of tellings: ReadArticles, _ context: DossierContext) -> [TimelineEntry] {
    var lines: [Line] = []
    for (index, telling) in tellings.all.enumerated() {
      for time in telling.reading.times {
        guard let interval = time.interval, let precision = precision(of: time),
          let evidence = tellings.sentence(index, holding: time.range.start)
        else { continue }
        lines.append(
          Line(
            interval: interval, precision: precision,
            story: context.stories.places[index].storyNumber, telling: index, place: time.range.start,
            evidence: evidence))
      }
    }
    lines.sort { a, b in
      let (x, y) = ((a.interval.from, a.interval.to), (b.interval.from, b.interval.to))
      return x != y ? x < y : (a.story, a.telling, a.place) < (b.story, b.telling, b.place)
    }
    return merged(lines, context)
  }

  /// One line for each interval of a story; a sentence that names it twice stands once.
  private static func merged(_ lines: [Line], _ context: DossierContext) -> [TimelineEntry] {
    var entries: [TimelineEntry] = []
    for line in lines {
      let story = context.story(ofArticle: line.telling)
      if let last = entries.last, last.story == story, last.interval == line.interval, last.precision == line.precision
      {
        if !last.evidence.contains(line.evidence) { entries[entries.count - 1].evidence.append(line.evidence) }
      } else {
        entries.append(
          TimelineEntry(
            id: "tl\(entries.count + 1)", story: story, interval: line.interval, precision: line.precision,
            event: nil, evidence: [line.evidence]))
      }
    }
    return entries
  }

  /// How fine a value is: «2021-07-27» a day, «2021-07» a month; nil for lengths, sets and what has no date.
  private static func precision(of time: TimeExpression) -> String? {
    guard time.type == .date || time.type == .time else { return nil }
    let value = Array(time.value.utf8)
    if value.contains(0x2F) { return "interval" }
    if time.type == .time { return "time" }
    switch value.count {
    case 10: return "day"
    case 8 where value[5] == 0x57: return "week"
    case 7 where value[5] == 0x51: return "quarter"
    case 7 where (0x30...0x39).contains(value[5]): return "month"
    case 7: return "season"
    case 4: return "year"
    default: return nil
    }
  }
}
