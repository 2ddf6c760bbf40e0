import NewsRecords

/// The lines of a dossier, sorted out by their story. O(lines).
struct StoryLines: Sendable {
  /// The lines of one story, in the order of the dossier.
  struct Lines: Sendable {
    var differences: [Difference] = []
    var statements: [Statement] = []
    var pledges: [DossierPledge] = []
    var figures: [Figure] = []
    var timeline: [TimelineEntry] = []
    var wordings: [WordingEntry] = []
  }

  private var byStory: [String: Lines] = [:]
  private let known: Set<String>

  /// Sorts out the lines of `dossier`.
  init(_ dossier: Dossier) {
    known = Set(dossier.stories.map(\.id))
    for line in dossier.differences { self[line.story].differences.append(line) }
    for line in dossier.statements { self[line.story].statements.append(line) }
    for line in dossier.pledges { self[line.story].pledges.append(line) }
    for line in dossier.figures { self[line.story].figures.append(line) }
    for line in dossier.timeline { self[line.story].timeline.append(line) }
    for line in dossier.wordings { self[line.story].wordings.append(line) }
  }

  /// The lines of the story `id`; those of a story that the dossier does not list stand under the empty id.
  subscript(_ id: String) -> Lines {
    get { byStory[known.contains(id) ? id : ""] ?? Lines() }
    set { byStory[known.contains(id) ? id : "", default: Lines()] = newValue }
  }

  /// Lines of no listed story, nil where there are none.
  var rest: Lines? { byStory[""] }
}
