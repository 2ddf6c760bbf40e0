import NewsRecords

/// Writes a dossier for the terminal: the head, then the registers, every line with its place, outlet and date.
struct TerminalAccount {
  let edition: Edition
  let composer: TerminalComposer
  /// Lines a register shows; how many are left is said.
  static let mostItems = 40
  /// Reports that a line shows of one statement or value.
  static let mostSlices = 4

  private var words: Words { edition.words }
  private var head: Dossier.Head { edition.dossier.head }

  /// The whole account.
  func text() -> String {
    let account = Account(edition)
    var text = TerminalHead(edition: edition, composer: composer).text()
    text += register(account.fresh)
    for part in account.parts {
      if account.parts.count > 1 { text += "\n" + title(part.title) }
      for register in part.registers { text += self.register(register) }
    }
    return text + register(account.habits) + register(account.people) + register(account.articles)
  }

  private func title(_ title: ChapterTitle) -> String {
    composer.lines([
      TerminalRun("\(words["chapter"]): ", style: .dim),
      TerminalRun(title.text, style: .stamp, isolation: .byFirstLetter),
    ])
      + composer.lines([TerminalRun(title.span, style: .dim)])
  }

  private func register(_ register: AccountRegister) -> String {
    guard !register.items.isEmpty else { return "" }
    let name = edition.title(ofRegister: register.key)
    let count = words.count(register.items.count)
    var text = "\n" + composer.lines([TerminalRun(name, style: .stamp), TerminalRun(" (\(count))", style: .dim)])
    text += composer.lines([TerminalRun(String(repeating: "─", count: TerminalWidth.columns(name) + 2 + count.count))])
    for item in register.heaviest(Self.mostItems) { text += self.item(item) }
    return text + more(register.items.count - Self.mostItems, indent: 0)
  }

  private func item(_ item: AccountItem) -> String {
    var text = composer.lines(
      [TerminalRun(item.id, style: .dim, isolation: .leftToRight), TerminalRun(" · ", style: .dim)]
        + item.heading.map(TerminalRun.init))
    for slice in item.slices.prefix(Self.mostSlices) {
      text += composer.lines([TerminalRun(slice.text, style: .bold, isolation: .rightToLeft)], indent: 4)
      text += composer.lines(slice.source.map(TerminalRun.init), indent: 6)
    }
    text += more(item.slices.count - Self.mostSlices, indent: 4)
    for note in item.notes { text += composer.lines(note.map(TerminalRun.init), indent: 4) }
    return text
  }

  /// Says how many are not shown, and where they are; nothing for none.
  private func more(_ count: Int, indent: Int) -> String {
    guard count > 0 else { return "" }
    return composer.lines(
      [
        TerminalRun(words.labels.filled("register.more-terminal", words.count(count)) + " "),
        TerminalRun("--format html", isolation: .leftToRight),
      ], indent: indent)
  }
}
