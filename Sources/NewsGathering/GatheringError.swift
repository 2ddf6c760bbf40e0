public import NewsRecords

/// An input that could not be read: which, why, and what to do about it.
public struct GatheringError: Error, Sendable, Hashable {
  /// Words that programs can tell apart.
  public enum Code: String, Sendable {
    case notFound = "not-found"
    case unreadable
    case badEncoding = "bad-encoding"
    case badJSON = "bad-json"
    case badRecord = "bad-record"
    case badFrontMatter = "bad-front-matter"
    case badSidecar = "bad-sidecar"
    case badDate = "bad-date"
    case badCompression = "bad-compression"
    case tooLarge = "too-large"
    case empty
    case duplicate = "duplicate-id"
  }

  /// The file, with the line behind a colon where it has lines.
  public let place: String
  public let code: Code
  /// What is wrong and the way out.
  public let message: String
  /// The id of the record, where it could be read.
  public let id: String?

  /// An error at `place`.
  public init(_ code: Code, at place: String, _ message: String, id: String? = nil) {
    self.place = place
    self.code = code
    self.message = message
    self.id = id
  }

  /// The error as the dossier's head lists it.
  public var skipped: SkippedInput { SkippedInput(path: place, code: code.rawValue, message: message) }

  /// The error in the place of a reading.
  public var failure: ReadingFailure { ReadingFailure(id: id, code: code.rawValue, message: "\(place): \(message)") }
}
