import Foundation
import Testing

/// The samples' dossier in every format, through the built program, against files that people have looked at.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter SampleGoldenTests` records them anew; a missing one fails and is recorded.
@Suite struct SampleGoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("__Snapshots__")

  @Test(arguments: [
    ("samples.terminal.txt", "--format terminal --color never"),
    ("samples.en.terminal.txt", "--format terminal --language en --color never"),
    ("samples.html", "--format html"),
    ("samples.json", "--format json"),
    ("samples.md", "--format markdown"),
    ("samples.ics", "--format ics"),
  ])
  func theDossierOfTheSamples(name: String, options: String) throws {
    let arguments = ["dossier", "Samples"] + options.split(separator: " ").map(String.init)
    let run = try ProgramRun(arguments, environment: ["COLUMNS": "80"])
    #expect(run.status == 0 && run.messages.isEmpty)
    try compare(run.output, with: name)
  }

  /// The agency's report beside a copy and a rewriting of it.
  @Test(arguments: [
    ("samples.compare.txt", "--format terminal"), ("samples.compare.html", "--format html"),
    ("samples.compare.en.html", "--format html --language en"), ("samples.compare.json", "--format json"),
  ])
  func theComparisonOfThreeSamples(name: String, options: String) throws {
    let files = ["01-agency", "02-sada", "03-yawmiyya"].map { "Samples/\($0).txt" }
    let arguments = ["compare"] + files + options.split(separator: " ").map(String.init)
    let run = try ProgramRun(arguments, environment: ["COLUMNS": "120"])
    #expect(run.status == 0 && run.messages.isEmpty)
    try compare(run.output, with: name)
  }

  @Test func theTablesOfTheSamples() throws {
    let folder = NSTemporaryDirectory() + "tawatur-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = try ProgramRun(["dossier", "Samples", "--format", "csv", "--output", folder])
    #expect(run.status == 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let table = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
      try compare(String(decoding: table, as: UTF8.self), with: "samples.\(name)")
    }
  }

  private func compare(_ text: String, with name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let recorded = try? Data(contentsOf: file)
    if recorded == nil || ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let isSame = recorded == Data(text.utf8)
    #expect(isSame, "\(name) differs from the recorded file: compare them with «git diff» after recording anew")
  }
}
