import NewsRecords

/// Writes a dossier as Markdown (CommonMark): headings, one list item a line, slices as block quotations.
struct MarkdownAccount {
  let edition: Edition

  private var words: Words { edition.words }
  private var head: Dossier.Head { edition.dossier.head }

  /// The whole account.
  func text() -> String {
    let account = Account(edition)
    let story = edition.dossier.stories.count == 1 ? edition.dossier.stories.first : nil
    let title = ChapterTitle(story, in: edition)
    var text = "# \(Self.escaped(title.text))\n\n" + self.head(title)
    text += register(account.fresh, level: 2)
    for part in account.parts {
      if account.parts.count > 1 { text += "## \(words["chapter"]): \(Self.escaped(part.title.text))\n\n" }
      for register in part.registers { text += self.register(register, level: account.parts.count > 1 ? 3 : 2) }
    }
    text += register(account.habits, level: 2)
    return text + register(account.people, level: 2) + register(account.articles, level: 2)
  }

  private func head(_ title: ChapterTitle) -> String {
    var lines: [String] = []
    if let outlet = title.outlet { lines.append("\(words["page.title-from"]) \(Self.escaped(outlet))") }
    if !title.span.isEmpty { lines.append(title.span) }
    let counts = [
      words.count(head.articles, .article), words.count(head.outlets, .outlet),
      words.count(head.differences, .difference), words.count(head.deadlinesPassed, .passed),
    ]
    lines.append(
      "**\(words.count(head.independentChains, .chain).text)** · " + counts.map(\.text).joined(separator: " · "))
    lines.append(words.read(head))
    lines += head.skipped.map { "\(Self.code($0.path)): \(Self.escaped($0.message)) \(Self.code($0.code))" }
    if !head.undated.isEmpty {
      let ids = head.undated.map(Self.code).joined(separator: words["comma"] + " ")
      lines.append("\(words.labels.filled("head.undated", words.count(head.undated.count))): \(ids)")
      lines.append("\(words["head.undated-why"]) \(Self.code("--published 2021-07-27"))")
    }
    if head.unattributed > 0 { lines.append("\(words["head.unattributed"]): \(words.count(head.unattributed))") }
    return lines.map { "- \($0)\n" }.joined() + "\n"
  }

  private func register(_ register: AccountRegister, level: Int) -> String {
    guard !register.items.isEmpty else { return "" }
    let marks = String(repeating: "#", count: level)
    let heading = "\(marks) \(edition.title(ofRegister: register.key)) (\(words.count(register.items.count)))\n\n"
    return heading + register.items.map(item).joined() + "\n"
  }

  private func item(_ item: AccountItem) -> String {
    var text = "- \(Self.code(item.id)) · \(Self.line(item.heading))\n"
    for slice in item.slices {
      text += "  > \(Self.escaped(Self.oneLine(slice.text)))\n  >\n  > \(Self.line(slice.source))\n\n"
    }
    for note in item.notes { text += "  \(Self.line(note))\n\n" }
    return text
  }

  private static func line(_ pieces: [AccountPiece]) -> String {
    pieces.map { piece in
      switch piece {
      case .ours(let text), .name(let text), .slice(let text): escaped(oneLine(text))
      case .strong(let text): "**\(escaped(oneLine(text)))**"
      case .place(let text): code(text)
      }
    }.joined()
  }

  /// Text without what Markdown or HTML in it could read as markup: marks of meaning get a backslash, and at the start
  /// those that would make a heading or a list of it too.
  static func escaped(_ text: String) -> String {
    var result = ""
    var isStart = true
    for scalar in text.unicodeScalars {
      let isMark = "\\`*_[]<>~|&".unicodeScalars.contains(scalar)
      let isListMark = "#+-=.)".unicodeScalars.contains(scalar)
      if isMark || isStart && isListMark { result += "\\" }
      result.unicodeScalars.append(scalar)
      isStart = isStart && (isListMark || scalar == " " || (0x30...0x39).contains(scalar.value))
    }
    return result
  }

  /// A code span, fenced with one backtick more than the longest run inside.
  static func code(_ text: String) -> String {
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = longest > 0 ? " " : ""
    return fence + pad + oneLine(text) + pad + fence
  }

  private static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }
}
