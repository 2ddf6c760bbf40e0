import NewsRecords

/// Writes a comparison for the terminal.
///
/// Each line is an isolate of the interface's direction, and in it each cell one of its own, so that columns stand where
/// they should in any terminal that knows the bidirectional algorithm. Changes are marked by signs: [other words],
/// {+in this column only+}, {-in the first column only-}.
struct ComparisonTerminal {
  let comparison: Comparison
  let width: Int

  /// A column narrower than this cannot be read; versions then stand one under another.
  private static let narrowest = 26
  private var words: Words { comparison.words }

  /// The whole account.
  func text() -> String {
    guard !comparison.tables.isEmpty else { return line(words["compare.nothing"]) }
    return comparison.tables.map { table($0) }.joined(separator: "\n")
  }

  private func table(_ table: CollationTable) -> String {
    let heads = table.columns.map { name(of: $0) }
    var text = line(words.labels.filled("compare.title", words.count(table.columns.count, .article).text))
    text += row(heads) + line(String(repeating: "─", count: width - 2))
    for row in table.rows {
      text += self.row(row.cells.map { $0.map(plain) ?? "—" }) + line("")
    }
    return text + changes(table)
  }

  private func changes(_ table: CollationTable) -> String {
    var text = line(
      words.labels.filled("compare.changes", words.count(table.changes.count), words.count(table.silent)))
    for change in table.changes {
      let wording = change.wording
      let place = wording.insideQuotation ? " · " + words["inside-marks"] : ""
      let kind = "\(words["wording.\(wording.kind.rawValue)"]) · \(words["wording.\(wording.class.rawValue)"])\(place)"
      let sides = [wording.a, wording.b].map { $0.map { isolated($0.text) } ?? words["wording.nothing"] }
      text += line("  \(isolated(name(of: table.columns[change.column])))") + line("    \(kind)")
      text += line("    \(sides.joined(separator: " / "))")
    }
    return text
  }

  private func name(of id: String) -> String {
    guard let article = comparison.articles.first(where: { $0.id == id }) else { return id }
    return "\(article.outlet ?? id) · \(words.day(article.publishedDay))"
  }

  /// A cell with its changes marked by signs. A cut is put between two slices and brings blanks of its own.
  private func plain(_ segments: [CollationSegment]) -> String {
    joined(segments).map { segment in
      switch segment.mark {
      case .same, .silent: segment.text
      case .base, .substitution: "[\(segment.text)]"
      case .addition: "{+\(segment.text)+}"
      case .baseCut: "{-\(segment.text)-}"
      case .cut: " {-\(segment.text)-} "
      }
    }.joined()
  }

  /// Parts of one mark that stand side by side, as where quotation marks open among its words, are one again.
  private func joined(_ segments: [CollationSegment]) -> [CollationSegment] {
    segments.reduce(into: []) { result, segment in
      guard let last = result.last, last.mark == segment.mark, segment.mark != .cut else {
        return result.append(segment)
      }
      result[result.count - 1] = CollationSegment(text: last.text + segment.text, mark: last.mark)
    }
  }

  // MARK: Lines

  private func row(_ cells: [String]) -> String {
    let column = (width - 3 * (cells.count - 1)) / cells.count
    guard column >= Self.narrowest else {
      return cells.map { TextWrapping.lines($0, width: width).map { line($0) }.joined() }.joined(separator: line("·"))
    }
    let wrapped = cells.map { TextWrapping.lines($0, width: column) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { index in
      line(
        wrapped.map { lines in
          let text = index < lines.count ? lines[index] : ""
          return isolated(text) + String(repeating: " ", count: max(0, column - TerminalWidth.columns(text)))
        }.joined(separator: " │ "))
    }.joined()
  }

  private func line(_ text: String) -> String {
    (words.language == .arabic ? "\u{2067}" : "\u{2066}") + text + "\u{2069}\n"
  }

  private func isolated(_ text: String) -> String {
    text.isEmpty ? "" : "\u{2067}" + TerminalRun(text).text + "\u{2069}"
  }
}

/// Breaks text into lines between words.
enum TextWrapping {
  /// The lines of `text`, each of at most `width` columns unless one word is longer.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      let needed = TerminalWidth.columns(String(word))
      if !line.isEmpty, columns + 1 + needed > width {
        lines.append(line)
        (line, columns) = ("", 0)
      }
      line += line.isEmpty ? String(word) : " " + word
      columns += needed + (columns == 0 ? 0 : 1)
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
