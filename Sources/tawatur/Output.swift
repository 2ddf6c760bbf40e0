import ArgumentParser
import Foundation

/// Where results go: standard output, or a file that appears whole or not at all.
enum Output {
  /// Writes `bytes` to standard output; a reader that has gone away ends the program quietly, by SIGPIPE.
  static func write(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      Messages.say("tawatur: standard output: \(error.localizedDescription)")
      throw ExitStatus.inputOutput
    }
  }

  /// Makes `folder` and those above it, where they are not there.
  static func makeFolder(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      Messages.say("tawatur: \(folder): no folder can be made there: \(error.localizedDescription)")
      throw ExitStatus.inputOutput
    }
  }

  /// The path of a file in a folder.
  static func path(of name: String, in folder: String) -> String {
    (folder as NSString).appendingPathComponent(name)
  }

  /// Writes `bytes` to `path`, nil or `-` for standard output. Goes through a temporary file and a rename.
  static func write(_ bytes: [UInt8], to path: String?) throws {
    guard let path, path != "-" else { return try write(bytes) }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      Messages.say("tawatur: \(path): cannot be written: \(error.localizedDescription)")
      throw ExitStatus.inputOutput
    }
  }
}
