import CTawaturData

/// A file that travels inside the program: a lexicon, a template, a style sheet or weights.
public struct EmbeddedFile: Sendable {
  /// The path below the data folder: «lexicons/months.tsv».
  public let path: String
  /// The bytes as they stood on disk when the program was built.
  public let bytes: [UInt8]

  /// The file at `path`, or nil if the program carries none. Copies the bytes.
  public init?(_ path: String) {
    guard let entry = Self.entries.first(where: { String(cString: $0.path) == path }) else { return nil }
    self.path = path
    bytes = Array(UnsafeBufferPointer(start: entry.bytes, count: entry.count))
  }

  /// The bytes as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The paths of all files, sorted.
  public static var paths: [String] { entries.map { String(cString: $0.path) }.sorted() }

  private static var entries: [tawatur_file] { (0..<tawatur_file_count()).map(tawatur_file_at) }
}
