import Foundation
public import NewsRecords

/// Reads one line of JSON as the article record of the contract.
public enum ArticleRecord {
  /// The article in `line`.
  ///
  /// - Throws: `GatheringError` whose place is `place`, with the record's id where that much could be read.
  public static func decode(_ line: [UInt8], at place: String) throws(GatheringError) -> Article {
    guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
      throw GatheringError(.empty, at: place, "an empty line is no record")
    }
    if let fault = UTF8Check.firstFault(in: line) {
      throw GatheringError(.badEncoding, at: place, "byte \(fault) is not UTF-8: convert the file to UTF-8")
    }
    let data = Data(line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line[...])
    do {
      return try JSONDecoder().decode(Article.self, from: data)
    } catch DecodingError.dataCorrupted(let context) {
      throw GatheringError(.badJSON, at: place, "not JSON: \(Self.reason(context))")
    } catch {
      let id = (try? JSONDecoder().decode(IdentifiedRecord.self, from: data))?.id
      throw GatheringError(.badRecord, at: place, Self.describe(error), id: id)
    }
  }

  private struct IdentifiedRecord: Decodable {
    var id: String?
  }

  private static func reason(_ context: DecodingError.Context) -> String {
    let detail = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey] as? String
    return detail ?? context.debugDescription
  }

  private static func describe(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _):
      "the record has no «\(key.stringValue)»: an article needs a string id and a string text"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "«\(context.codingPath.map(\.stringValue).joined(separator: "."))» is not a string"
    default: "not an article record"
    }
  }
}
