import Foundation
import NewsLexicons
import TawaturData
import Testing

@Suite struct EmbeddedFileTests {
  private var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/CTawaturData").standardizedFileURL
  }

  /// The files on disk below the data folder that the program should carry, by the path it knows them by.
  private var filesOnDisk: [String] {
    ["lexicons", "templates", "styles", "weights"].flatMap { part in
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.appendingPathComponent(part).path)) ?? []
      return names.filter { !$0.hasPrefix(".") && $0 != "LICENSE" }.map { "\(part)/\($0)" }
    }.sorted()
  }

  @Test func everyFileOfTheFoldersTravels() {
    #expect(EmbeddedFile.paths == filesOnDisk)
  }

  @Test func bytesAreThoseOnDisk() throws {
    for path in EmbeddedFile.paths {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
      #expect(EmbeddedFile(path)?.bytes == bytes, "\(path)")
    }
  }

  @Test func unknownPathsAreNil() {
    #expect(EmbeddedFile("lexicons/none.tsv") == nil)
  }

  @Test func everyLexiconLoads() throws {
    for path in EmbeddedFile.paths where path.hasPrefix("lexicons/") && path.hasSuffix(".tsv") {
      let name = String(path.dropFirst("lexicons/".count).dropLast(".tsv".count))
      let file = try LexiconFile.embedded(name)
      #expect(!file.rows.isEmpty, "\(path) has no rows")
    }
  }

  @Test func everyRuleHasItsSentenceInBothLanguages() {
    for name in RuleBook.standard.names {
      let sentence = RuleBook.standard[name]
      #expect(sentence?.arabic.isEmpty == false && sentence?.english.isEmpty == false, "\(name)")
    }
  }
}
