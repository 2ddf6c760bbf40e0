import NewsRecords

/// What happened when: a line for each event with all its reports, and one for each time that sentences name beside them.
enum Timeline {
  /// The lines in the order of time, those without a date last; equally dated ones by story, article and place.
  static func entries(of articles: ReadArticles, _ context: DossierContext) -> [TimelineEntry] {
    let lines = events(of: articles, context) + times(of: articles, context)
    let sorted = lines.sorted { a, b in
      let (x, y) = (a.time, b.time)
      return x != y ? x < y : (a.story, a.article, a.place) < (b.story, b.article, b.place)
    }
    return sorted.enumerated().map { number, line in
      var entry = line.entry
      entry.id = "tl\(number + 1)"
      return entry
    }
  }

  /// A line with what it is sorted by.
  private struct Line {
    var entry: TimelineEntry
    /// The number of its story.
    let story: Int
    let article: Int
    let place: Int

    /// «~» stands behind every digit: lines without a date come last.
    var time: (String, String) { (entry.interval?.from ?? "~", entry.interval?.to ?? "~") }
  }

  private static func events(of articles: ReadArticles, _ context: DossierContext) -> [Line] {
    var groups = EventGroups()
    for (index, read) in articles.all.enumerated() {
      for event in read.reading.events {
        let report = EventReport(event, article: index, in: articles, people: context.people)
        groups.add(report, story: context.stories.places[index].storyNumber)
      }
    }
    return groups.groups.filter(belongs).map { reports in
      let first = reports[0]
      return Line(
        entry: EventLine.entry(of: reports, story: context.story(ofArticle: first.article), in: articles),
        story: context.stories.places[first.article].storyNumber, article: first.article, place: first.event.range.start
      )
    }
  }

  /// Whether an event has a place in a timeline: it is dated or numbered, or several tell it. The others stand in the
  /// readings and are underlined in the articles; a list of them would bury the rest.
  private static func belongs(_ reports: [EventReport]) -> Bool {
    reports.count > 1 || reports[0].dating != nil || reports[0].event.ordinal != nil || reports[0].isCount
  }

  /// Times that date no event: deadlines, days of statements. One line for each interval of a story.
  private static func times(of articles: ReadArticles, _ context: DossierContext) -> [Line] {
    var lines: [Line] = []
    var places: [Moment: Int] = [:]
    for (index, read) in articles.all.enumerated() {
      let dated = Set(read.reading.events.compactMap(\.time))
      for time in read.reading.times where !dated.contains(time.id) {
        guard let dating = TimelineEntry.Dating(time, in: read.article.id),
          let sentence = articles.sentence(index, holding: time.range.start)
        else { continue }
        let story = context.stories.places[index].storyNumber
        let moment = Moment(story: story, interval: dating.interval)
        let place = places[moment] ?? lines.count
        if place == lines.count {
          places[moment] = place
          lines.append(
            Line(
              entry: entry(dating, context.story(ofArticle: index)), story: story, article: index,
              place: time.range.start))
        }
        lines[place].entry.add(sentence, dating.evidence)
      }
    }
    return lines
  }

  private struct Moment: Hashable {
    let story: Int
    let interval: Interval
  }

  private static func entry(_ dating: TimelineEntry.Dating, _ story: String) -> TimelineEntry {
    TimelineEntry(
      id: "", story: story, interval: dating.interval, precision: dating.precision, event: nil,
      dates: [TimelineEntry.Dating(interval: dating.interval, precision: dating.precision, evidence: [])], evidence: [])
  }
}

extension TimelineEntry {
  /// Adds a sentence that names the line's one time by the words `named`; a sentence that names it twice, one time behind
  /// the other, stands once.
  fileprivate mutating func add(_ sentence: Evidence, _ named: [Evidence]) {
    if evidence.last != sentence { evidence.append(sentence) }
    dates[0].evidence += named
  }
}
