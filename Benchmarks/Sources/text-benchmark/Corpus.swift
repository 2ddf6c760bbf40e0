import ArabicText
import Foundation

/// The texts of article records, one JSON object a line, plain or compressed by gzip.
struct Corpus: Sendable {
  let texts: [SourceText]
  let bytes: Int

  init(path: String) throws {
    struct Record: Decodable { let text: String }
    let decoder = JSONDecoder()
    texts = try Self.contents(of: path).split(separator: 0x0A).map {
      SourceText(try decoder.decode(Record.self, from: $0).text)
    }
    bytes = texts.reduce(0) { $0 + $1.utf8.count }
  }

  private static func contents(of path: String) throws -> Data {
    guard path.hasSuffix(".gz") else { return try Data(contentsOf: URL(fileURLWithPath: path)) }
    let gzip = Process()
    let pipe = Pipe()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", path]
    gzip.standardOutput = pipe
    try gzip.run()
    return try pipe.fileHandleForReading.readToEnd() ?? Data()
  }
}
