import Foundation

/// The command line of a benchmark: files, and options with a value each.
public struct Options {
  /// What is no option.
  public private(set) var files: [String] = []
  private var values: [String: String] = [:]

  /// Reads the arguments of the process: `--name VALUE`, anything else is a file.
  public init() {
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      if argument.hasPrefix("--") { values[argument] = arguments.popFirst() ?? "" } else { files.append(argument) }
    }
  }

  /// The value of `name`, nil where the option was not given.
  public subscript(name: String) -> String? { values[name] }

  /// The number behind `name`, `usual` where there is none.
  public func number(_ name: String, _ usual: Int) -> Int { values[name].flatMap { Int($0) } ?? usual }

  /// The files given, else those of the corpora folder that are there; the missing ones are named.
  public func corpora(_ usual: [String]) -> [String] {
    (files.isEmpty ? usual.map { "../../shared/corpora/\($0).jsonl.gz" } : files).filter { path in
      let isThere = FileManager.default.fileExists(atPath: path)
      if !isThere { print("not measured, \(path) is not there") }
      return isThere
    }
  }
}
