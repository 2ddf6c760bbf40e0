import Foundation

/// One run of the built program, as a shell would run it.
struct ProgramRun {
  let status: Int32
  let output: String
  let messages: String

  /// Runs `tawatur` with `arguments`, `input` on standard input.
  init(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.currentDirectoryURL = Self.root
    let (input_, output_, messages_) = (Pipe(), try Self.file(), try Self.file())
    process.standardInput = input_
    process.standardOutput = output_.handle
    process.standardError = messages_.handle
    try process.run()
    try? input_.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? input_.fileHandleForWriting.close()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try Self.text(output_.path)
    messages = try Self.text(messages_.path)
  }

  /// The project's folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL

  /// The program beside the test bundle.
  private static var program: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("tawatur")
  }

  /// Output goes to files: a pipe that nobody empties would stop the program.
  private static func file() throws -> (path: String, handle: FileHandle) {
    let path = NSTemporaryDirectory() + "tawatur-run-\(UUID().uuidString)"
    try Data().write(to: URL(fileURLWithPath: path))
    return (path, try FileHandle(forWritingTo: URL(fileURLWithPath: path)))
  }

  private static func text(_ path: String) throws -> String {
    defer { try? FileManager.default.removeItem(atPath: path) }
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
