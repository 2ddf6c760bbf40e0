import Foundation
import Testing

@Suite struct DossierCommandTests {
  private struct Head: Decodable {
    struct Skipped: Decodable {
      var path: String
      var code: String
    }
    var articles: Int
    var asOf: String?
    var read: [String]
    var skipped: [Skipped]
    var undated: [String]
  }
  private struct Record: Decodable { var head: Head }

  private func head(_ run: ProgramRun) throws -> Head {
    try JSONDecoder().decode(Record.self, from: Data(run.output.utf8)).head
  }

  @Test func theSamplesAreReadWhole() throws {
    let run = try ProgramRun(["dossier", "Samples", "--format", "json"])
    let head = try head(run)
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(head.articles == 13 && head.skipped.isEmpty)
    #expect(head.undated == ["12-undated.txt"])
    #expect(head.asOf == "2024-10-02")
  }

  @Test func oneMissingFileIsNamedAndTheRestIsTold() throws {
    let run = try ProgramRun(
      ["dossier", "Samples/01-agency.txt", "Samples/missing.txt", "Samples/02-sada.txt", "--format", "json"])
    let head = try head(run)
    #expect(run.status == 2)
    #expect(head.articles == 2 && head.skipped.map(\.code) == ["not-found"])
    #expect(run.messages.contains("Samples/missing.txt"))
  }

  @Test(arguments: [
    ("dossier /no/such/folder", 66), ("dossier", 64), ("dossier Samples --published gestern", 64),
    ("dossier Samples --as-of 2024-13-01", 64), ("dossier Samples/README.md", 66),
    ("dossier Samples --output /no/such/folder/x.json", 74), ("dossier Samples --story s99", 66),
    ("dossier Samples --by-story x --story s1", 64), ("dossier Samples --by-story /dev/null/x", 74),
  ])
  func faultsHaveTheirStatus(line: String, status: Int32) throws {
    let run = try ProgramRun(line.split(separator: " ").map(String.init))
    #expect(run.status == status)
    #expect(!run.messages.isEmpty)
  }

  @Test func standardInputMayBeAText() throws {
    let run = try ProgramRun(
      ["dossier", "-", "--published", "2024-03-18", "--format", "json"], input: "وصل الوفد أمس.\n")
    #expect(run.status == 0)
    #expect(try head(run).read == ["stdin"])
  }

  @Test func oneStoryCanBeTold() throws {
    let run = try ProgramRun(["dossier", "Samples", "--story", "s1", "--format", "json"])
    let whole = try head(try ProgramRun(["dossier", "Samples", "--format", "json"]))
    #expect(run.status == 0)
    #expect(try head(run).articles < whole.articles)
    #expect(Set(try head(run).read).isSubset(of: whole.read))
  }

  @Test func eachStoryIsAFile() throws {
    let folder = NSTemporaryDirectory() + "tawatur-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = try ProgramRun(["dossier", "Samples", "--by-story", folder, "--format", "json"])
    #expect(run.status == 0 && run.output.isEmpty)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(files.contains("s1.json") && files.allSatisfy { $0.hasSuffix(".json") })
    let heads = try files.map {
      try JSONDecoder().decode(Record.self, from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))).head
    }
    #expect(heads.reduce(0) { $0 + $1.articles } == 13)
  }

  @Test func theOutputFileIsWhole() throws {
    let path = NSTemporaryDirectory() + "tawatur-\(UUID().uuidString).json"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let run = try ProgramRun(["dossier", "Samples", "--output", path])
    #expect(run.status == 0 && run.output.isEmpty)
    let record = try JSONDecoder().decode(Record.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(record.head.articles == 13)
  }
}
