import NewsRecords

/// One affair as a part of the page: its story, and the registers of that story.
struct Chapter: Sendable {
  /// Nil where the dossier has lines without a story.
  let story: Story?
  var registers: [Register]

  /// The chapters of a dossier in its order of stories, each with the registers that have lines.
  static func chapters(of page: PageContext) -> [Chapter] {
    let dossier = page.edition.dossier
    let grouped = StoryLines(dossier)
    var chapters = dossier.stories.map { Chapter(story: $0, registers: registers(grouped[$0.id], page)) }
    if let rest = grouped.rest { chapters.append(Chapter(story: nil, registers: registers(rest, page))) }
    return chapters.filter { $0.story != nil || !$0.registers.isEmpty }
  }

  private static func registers(_ lines: StoryLines.Lines, _ page: PageContext) -> [Register] {
    [
      DifferenceRows(page: page).register(lines.differences),
      StatementRows(page: page).register(lines.statements),
      PledgeRows(page: page).register(lines.pledges),
      FigureRows(page: page).register(lines.figures),
      TimelineRows(page: page).register(lines.timeline),
      WordingRows(page: page).register(lines.wordings),
    ].filter { !$0.rows.isEmpty }
  }
}
