import ArabicText
import Foundation
import Measuring

/// The texts of article records, one JSON object a line, plain or compressed by gzip.
struct Corpus: Sendable {
  let texts: [SourceText]
  let bytes: Int

  init(path: String) throws {
    struct Record: Decodable { let text: String }
    texts = try JSONLines.records(of: path, as: Record.self).map { SourceText($0.text) }
    bytes = texts.reduce(0) { $0 + $1.utf8.count }
  }
}
