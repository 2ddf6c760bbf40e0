import ArabicText
import Foundation

/// The raw articles that word classes are learnt from.
struct RawNews {
  let texts: [String]

  /// Reads JSON Lines packed with gzip.
  init(_ path: String) throws {
    let unpack = Process()
    unpack.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    unpack.arguments = ["gzip", "-dc", path]
    let pipe = Pipe()
    unpack.standardOutput = pipe
    try unpack.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    unpack.waitUntilExit()
    struct Record: Decodable { let text: String }
    let decoder = JSONDecoder()
    texts = try data.split(separator: 0x0A).map { try decoder.decode(Record.self, from: $0).text }
  }
}

/// Raw news as rows of word numbers: 0 is the border of a sentence, 1 a number, 2 a word too rare to have a number of its own.
struct WordRows {
  static let border: Int32 = 0
  static let number: Int32 = 1
  static let rare: Int32 = 2

  /// The key of each numbered word from 3 on, most frequent first.
  private(set) var keys: [FoldedKey] = []
  private(set) var counts: [Int] = [0, 0, 0]
  private(set) var words: [Int32] = []

  /// Counts the words of `texts` and numbers those that come `minimum` times or more.
  init(_ texts: [String], minimum: Int) {
    var table: [FoldedKey: Int] = [:]
    var rows: [FoldedKey?] = []
    for text in texts {
      for token in Tokenizer.tokens(of: SourceText(text)) {
        rows.append(Self.key(token))
        if let key = Self.key(token), token.kind != .number { table[key, default: 0] += 1 }
      }
      rows.append(nil)
    }
    let frequent = table.filter { $0.value >= minimum }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    keys = frequent.map(\.key)
    counts += frequent.map(\.value)
    var numbers: [FoldedKey: Int32] = [:]
    for (index, key) in keys.enumerated() { numbers[key] = Int32(index + 3) }
    words = rows.map { key in
      guard let key else { return Self.border }
      return key.rawValue == 1 ? Self.number : numbers[key] ?? Self.rare
    }
  }

  /// Full stops and line breaks part sentences; all numbers are one word.
  private static func key(_ token: Token) -> FoldedKey? {
    switch token.kind {
    case .newline: nil
    case .number: FoldedKey(rawValue: 1)
    default: token.isScalar(".") ? nil : token.key
    }
  }
}
