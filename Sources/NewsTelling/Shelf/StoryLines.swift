import NewsRecords

/// The lines of a dossier, sorted out by their story. O(lines).
struct StoryLines: Sendable {
  /// The lines of one story, in the order of the dossier.
  struct Lines: Sendable {
    let differences: [Difference]
    let statements: [Statement]
    let pledges: [DossierPledge]
    let figures: [Figure]
    let timeline: [TimelineEntry]
    let wordings: [WordingEntry]

    /// Whether no register has a line.
    var isEmpty: Bool {
      differences.isEmpty && statements.isEmpty && pledges.isEmpty && figures.isEmpty && timeline.isEmpty
        && wordings.isEmpty
    }
  }

  private let differences: [String: [Difference]]
  private let statements: [String: [Statement]]
  private let pledges: [String: [DossierPledge]]
  private let figures: [String: [Figure]]
  private let timeline: [String: [TimelineEntry]]
  private let wordings: [String: [WordingEntry]]

  /// Sorts out the lines of `dossier`; those of a story that it does not list stand under the empty id.
  init(_ dossier: Dossier) {
    let known = Set(dossier.stories.map(\.id))
    func grouped<Line>(_ lines: [Line], _ story: (Line) -> String) -> [String: [Line]] {
      Dictionary(grouping: lines) { line in known.contains(story(line)) ? story(line) : "" }
    }
    differences = grouped(dossier.differences, \.story)
    statements = grouped(dossier.statements, \.story)
    pledges = grouped(dossier.pledges, \.story)
    figures = grouped(dossier.figures, \.story)
    timeline = grouped(dossier.timeline, \.story)
    wordings = grouped(dossier.wordings, \.story)
  }

  /// The lines of the story `id`.
  subscript(_ id: String) -> Lines {
    Lines(
      differences: differences[id] ?? [], statements: statements[id] ?? [], pledges: pledges[id] ?? [],
      figures: figures[id] ?? [], timeline: timeline[id] ?? [], wordings: wordings[id] ?? [])
  }

  /// Lines of no listed story, nil where there are none.
  var rest: Lines? { self[""].isEmpty ? nil : self[""] }
}
