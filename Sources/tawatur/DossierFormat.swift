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
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      Messages.say("tawatur: \(folder): no folder can be made there: \(error.localizedDescription)")
      throw ExitStatus.inputOutput
    }
    for register in CSVRegister.allCases {
      let file = (folder as NSString).appendingPathComponent("\(register.rawValue).csv")
      try Output.write(telling.csv(register), to: file)
    }
  }
}
