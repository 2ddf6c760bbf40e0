/// Why an index of shingles cannot be read or written.
public struct ReuseIndexError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of fault it is.
  public enum Code: String, Sendable {
    case notReadable = "not-readable"
    case notWritable = "not-writable"
    /// The file is cut off or is no index of this version.
    case damaged
  }

  public let code: Code
  /// The file or folder.
  public let path: String
  /// What happened, and what to do.
  public let message: String

  /// «archive/reuse/3.seg: … »
  public var description: String { "\(path): \(message) [\(code.rawValue)]" }
}
