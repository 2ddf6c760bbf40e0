import ArgumentParser
import Foundation
import NewsTelling

/// The forms a dossier can be told in.
enum DossierFormat: String, ExpressibleByArgument, CaseIterable {
  case terminal, html, json, markdown, csv, ics

  /// The format that a file's name asks for: `dossier.html`, `dossier.ics`; nil where it asks for none.
  init?(ofFile path: String?) {
    let endings: [String: DossierFormat] = [
      "html": .html, "htm": .html, "json": .json, "md": .markdown, "ics": .ics, "txt": .terminal,
    ]
    guard let path, let format = endings[(path as NSString).pathExtension.lowercased()] else { return nil }
    self = format
  }

  /// The ending of a file in this format, nil for tables, which are a folder.
  var fileExtension: String? {
    switch self {
    case .terminal: "txt"
    case .html: "html"
    case .json: "json"
    case .markdown: "md"
    case .ics: "ics"
    case .csv: nil
    }
  }

  /// Writes `telling` to `output`, nil for standard output. CSV is one file a register, so its output is a folder.
  func write(_ telling: Telling, to output: String?, color: ColorChoice) throws {
    switch self {
    case .json: try Output.write(telling.json(), to: output)
    case .html: try Output.write(telling.html(), to: output)
    case .markdown: try Output.write(Array(telling.markdown().utf8), to: output)
    case .ics: try Output.write(telling.calendar(), to: output)
    case .csv: try Self.writeTables(of: telling, to: output ?? "")
    case .terminal:
      let toFile = output.map { $0 != "-" } ?? false
      let text = telling.terminal(
        width: toFile ? 100 : TerminalWidth.current, colour: color.isWanted(toFile: toFile))
      try Output.write(Array(text.utf8), to: output)
    }
  }

  private static func writeTables(of telling: Telling, to folder: String) throws {
    try Output.makeFolder(folder)
    for register in CSVRegister.allCases {
      try Output.write(telling.csv(register), to: Output.path(of: "\(register.rawValue).csv", in: folder))
    }
  }
}
