/// Sets runs into lines of a terminal.
///
/// Each line is isolated as a whole in the direction of the interface (U+2067 or U+2066 … U+2069), and in it each name,
/// place and slice on its own, so that any terminal that knows the bidirectional algorithm shows it in order, whatever
/// direction it gives to lines. A line that is broken closes its isolates and opens them again on the next one.
struct TerminalComposer: Sendable {
  /// Columns; lines are broken between words, a longer word stands out.
  let width: Int
  let isColoured: Bool
  let language: Language

  /// A word: fragments of one or several runs with no blank between them.
  private struct Atom {
    var fragments: [(run: Int, text: String)]
    var columns: Int { fragments.reduce(0) { $0 + TerminalWidth.columns($1.text) } }
  }

  /// The lines of `runs`, each ended by a line break, `indent` columns from the start.
  func lines(_ runs: [TerminalRun], indent: Int = 0) -> String {
    var result = ""
    var line: [Atom] = []
    var columns = 0
    for atom in Self.atoms(runs) {
      if !line.isEmpty, indent + columns + 1 + atom.columns > width {
        result += composed(line, runs, indent: indent)
        line = []
        columns = 0
      }
      columns += atom.columns + (line.isEmpty ? 0 : 1)
      line.append(atom)
    }
    return line.isEmpty ? result : result + composed(line, runs, indent: indent)
  }

  private static func atoms(_ runs: [TerminalRun]) -> [Atom] {
    var atoms: [Atom] = []
    var isGlued = false
    for (index, run) in runs.enumerated() {
      let words = run.text.split(separator: " ", omittingEmptySubsequences: false)
      for (position, word) in words.enumerated() {
        if position > 0 { isGlued = false }
        guard !word.isEmpty else { continue }
        if isGlued, !atoms.isEmpty {
          atoms[atoms.count - 1].fragments.append((index, String(word)))
        } else {
          atoms.append(Atom(fragments: [(index, String(word))]))
        }
        isGlued = true
      }
    }
    return atoms
  }

  private func composed(_ line: [Atom], _ runs: [TerminalRun], indent: Int) -> String {
    var result = language == .arabic ? "\u{2067}" : "\u{2066}"
    result += String(repeating: " ", count: indent)
    var open: Int?
    for (index, atom) in line.enumerated() {
      for (position, fragment) in atom.fragments.enumerated() {
        let needsBlank = index > 0 && position == 0
        // A blank between two words of one run belongs to the run; elsewhere it stands between the isolates.
        if open == fragment.run {
          result += (needsBlank ? " " : "") + fragment.text
          continue
        }
        if let open { result += closing(runs[open]) }
        result += (needsBlank ? " " : "") + opening(runs[fragment.run]) + fragment.text
        open = fragment.run
      }
    }
    if let open { result += closing(runs[open]) }
    return result + "\u{2069}\n"
  }

  private func opening(_ run: TerminalRun) -> String {
    let isolate =
      switch run.isolation {
      case .none: ""
      case .byFirstLetter: "\u{2068}"
      case .leftToRight: "\u{2066}"
      case .rightToLeft: "\u{2067}"
      }
    guard isColoured else { return isolate }
    return switch run.style {
    case .plain: isolate
    case .bold: "\u{1B}[1m" + isolate
    case .dim: "\u{1B}[2m" + isolate
    case .stamp: "\u{1B}[1;34m" + isolate
    }
  }

  private func closing(_ run: TerminalRun) -> String {
    let isolate = run.isolation == .none ? "" : "\u{2069}"
    return isColoured && run.style != .plain ? isolate + "\u{1B}[0m" : isolate
  }
}
