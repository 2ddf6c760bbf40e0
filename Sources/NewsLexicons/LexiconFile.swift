import TawaturData

/// A lexicon as it stands on disk: UTF-8, a tab between columns, `#` before a comment, column names in the first row.
///
/// The knowledge of Arabic lives in such files and nowhere else. A lexicon is part of the program, so a fault in one is a
/// fault of the build: the tests load every file, and loading it in the program stops at the first fault with its line.
public struct LexiconFile: Sendable {
  /// One row, by column name.
  public struct Row: Sendable {
    /// The line in the file, from 1.
    public let line: Int
    let fields: [String: String]

    /// The field of `column`, empty where the row ends before it.
    public subscript(column: String) -> String { fields[column] ?? "" }

    /// The field of `column` cut at «|», blanks off, empty parts left out.
    public func list(_ column: String) -> [String] {
      self[column].split(separator: "|").map { trimmed($0) }.filter { !$0.isEmpty }
    }
  }

  /// The file's name, for messages.
  public let name: String
  /// The column names.
  public let columns: [String]
  /// The rows in their order.
  public let rows: [Row]

  /// Reads `text`.
  ///
  /// - Throws: `LexiconError` with the line, where a row has more fields than columns or no column names are there.
  public init(name: String, text: String) throws(LexiconError) {
    self.name = name
    var columns: [String]?
    var rows: [Row] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.hasPrefix("#"), !trimmed(line).isEmpty else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { trimmed($0) }
      guard let names = columns else {
        columns = fields
        continue
      }
      guard fields.count <= names.count else {
        throw LexiconError(
          file: name, line: index + 1, message: "\(fields.count) fields, but the head names \(names.count) columns")
      }
      rows.append(Row(line: index + 1, fields: Dictionary(uniqueKeysWithValues: zip(names, fields))))
    }
    guard let columns else { throw LexiconError(file: name, line: 0, message: "no column names") }
    self.columns = columns
    self.rows = rows
  }

  /// The lexicon `name` that the program carries: «months» for `lexicons/months.tsv`.
  public static func embedded(_ name: String) throws(LexiconError) -> LexiconFile {
    guard let file = EmbeddedFile("lexicons/\(name).tsv") else {
      throw LexiconError(file: name, line: 0, message: "not among the embedded files: name it in data.c")
    }
    return try LexiconFile(name: name, text: file.text)
  }

  /// As `embedded`, for lexicons whose tests prove that they load: stops the program at a fault.
  public static func required(_ name: String) -> LexiconFile {
    do { return try embedded(name) } catch { preconditionFailure(error.description) }
  }
}

/// A fault in a lexicon file.
public struct LexiconError: Error, Sendable, CustomStringConvertible {
  public let file: String
  /// From 1; 0 for the file as a whole.
  public let line: Int
  public let message: String

  /// A fault at `line` of `file`.
  public init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// «months.tsv:12: …»
  public var description: String { "\(file).tsv:\(line): \(message)" }
}

/// `text` without blanks at its ends. (Foundation is not needed for that.)
private func trimmed(_ text: some StringProtocol) -> String {
  var slice = text[...]
  while let first = slice.first, first == " " || first == "\r" { slice.removeFirst() }
  while let last = slice.last, last == " " || last == "\r" { slice.removeLast() }
  return String(slice)
}
