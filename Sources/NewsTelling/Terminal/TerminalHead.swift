import NewsRecords

/// The head of the account on a terminal: the first number, the counts, what was read, skipped and why.
struct TerminalHead {
  let edition: Edition
  let composer: TerminalComposer

  private var words: Words { edition.words }
  private var head: Dossier.Head { edition.dossier.head }

  /// The lines of the head.
  func text() -> String { title + counts + notices }

  private var title: String {
    let story = edition.dossier.stories.count == 1 ? edition.dossier.stories.first : nil
    let title = ChapterTitle(story, in: edition)
    var text = composer.lines([
      TerminalRun(words["page.kicker"] + ": ", style: .dim),
      TerminalRun(title.text, style: .bold, isolation: .byFirstLetter),
    ])
    if let outlet = title.outlet {
      text += composer.lines([
        TerminalRun(words["page.title-from"] + " ", style: .dim), TerminalRun(outlet, isolation: .byFirstLetter),
      ])
    }
    return text + composer.lines([TerminalRun(title.span, style: .dim)])
  }

  private var counts: String {
    let first = words.count(head.independentChains, .chain).text
    let others = [
      words.count(head.articles, .article), words.count(head.outlets, .outlet),
      words.count(head.differences, .difference), words.count(head.deadlinesPassed, .passed),
    ]
    let rest = others.map { " · " + $0.text }.joined()
    return "\n" + composer.lines([TerminalRun(first, style: .stamp), TerminalRun(rest)])
  }

  private var notices: String {
    var text = composer.lines([TerminalRun(words.read(head))])
    for skipped in head.skipped { text += self.skipped(skipped) }
    if !head.undated.isEmpty { text += undated }
    if head.unattributed > 0 {
      text += composer.lines([TerminalRun("\(words["head.unattributed"]): \(words.count(head.unattributed))")])
    }
    return text
  }

  private func skipped(_ skipped: SkippedInput) -> String {
    composer.lines(
      [
        TerminalRun(skipped.path, isolation: .leftToRight), TerminalRun(": "),
        TerminalRun(skipped.message, isolation: .byFirstLetter),
        TerminalRun(" (\(skipped.code))", style: .dim, isolation: .leftToRight),
      ], indent: 4)
  }

  private var undated: String {
    var text = composer.lines([TerminalRun(words.labels.filled("head.undated", words.count(head.undated.count)))])
    for id in head.undated.prefix(TerminalAccount.mostItems) {
      text += composer.lines([TerminalRun(id, isolation: .leftToRight)], indent: 4)
    }
    let left = head.undated.count - TerminalAccount.mostItems
    if left > 0 {
      let words = words.labels.filled("register.more-terminal", words.count(left)) + " "
      text += composer.lines([TerminalRun(words), TerminalRun("--format html", isolation: .leftToRight)], indent: 4)
    }
    return text
      + composer.lines(
        [TerminalRun(words["head.undated-why"] + " "), TerminalRun("--published 2021-07-27", isolation: .leftToRight)],
        indent: 4)
  }
}
