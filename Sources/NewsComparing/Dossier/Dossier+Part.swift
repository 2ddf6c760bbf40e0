public import NewsRecords

extension Dossier {
  /// The part that tells the story `id`, nil where there is none. Lines keep their ids, so that a part and the whole can be
  /// read side by side.
  ///
  /// A line that also stands in articles of other stories stays whole, and their readings with it. The head counts the
  /// story's own articles, of which `articles` gives the outlets. O(lines).
  public func part(_ id: String, of articles: [Article]) -> Dossier? {
    guard let story = stories.first(where: { $0.id == id }) else { return nil }
    let own = Set(story.articles)
    var part = Dossier(head: head)
    part.stories = [story]
    part.statements = statements.filter { $0.story == id }
    part.pledges = pledges.filter { $0.story == id }
    part.figures = figures.filter { $0.story == id }
    part.timeline = timeline.filter { $0.story == id }
    part.differences = differences.filter { $0.story == id }
    part.wordings = wordings.filter { $0.story == id }
    part.people = people.compactMap { $0.part(own) }
    let needed = own.union(part.articlesOfLines)
    part.readings = readings.filter { needed.contains($0.id) }
    part.head = part.head(of: story, outlets: articles.filter { own.contains($0.id) }.compactMap(\.outlet))
    return part
  }

  private func head(of story: Story, outlets: [String]) -> Head {
    let own = Set(story.articles)
    let unattributed = readings.filter { own.contains($0.id) }.flatMap(\.diagnostics)
      .filter { $0.code == Reading.unattributedCode }
    return Head(
      articles: story.articles.count, outlets: Set(outlets).count, independentChains: story.independentChains,
      differences: differences.count, deadlinesPassed: pledges.filter { $0.state == .deadlinePassed }.count,
      asOf: head.asOf, read: head.read.filter { own.contains($0) }, skipped: head.skipped,
      undated: head.undated.filter { own.contains($0) }, unattributed: unattributed.count)
  }

  /// The articles in which the lines stand, or whose copies they name.
  private var articlesOfLines: Set<String> {
    var evidence = statements.flatMap { $0.evidence.map(\.evidence) } + timeline.flatMap(\.evidence)
    evidence += pledges.flatMap { $0.evidence + $0.stateEvidence } + figures.flatMap { $0.values.flatMap(\.evidence) }
    evidence += figures.flatMap { $0.steps.flatMap(\.inputs) } + differences.flatMap { $0.sides.flatMap { $0 } }
    evidence += wordings.flatMap { [$0.a, $0.b].compactMap { $0 } }
    let chains = statements.map(\.chains) + pledges.map(\.chains) + figures.map(\.chains)
    return Set(evidence.map(\.article) + chains.flatMap { $0.families.flatMap(\.articles) })
  }
}

extension Person {
  /// What stands of the person in `articles`, nil for nothing.
  fileprivate func part(_ articles: Set<String>) -> Person? {
    var part = self
    part.mentions = mentions.filter { articles.contains($0.article) }
    part.roles = roles.filter { articles.contains($0.evidence.article) }
    part.merges = merges.filter { articles.contains($0.evidence.article) }
    return part.mentions.isEmpty ? nil : part
  }
}

extension Reading {
  /// The code of the diagnostic for a stretch in quotation marks, speech by its form, whose speaker is not known.
  static let unattributedCode = "unattributed-quotation"
}
