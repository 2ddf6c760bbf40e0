import NewsLexicons

/// The words of the interface in one language, from `labels.tsv`.
struct Labels: Sendable {
  private let words: [String: String]

  /// The labels of `language`.
  init(_ language: Language) { words = language == .arabic ? Self.arabic : Self.english }

  /// The label of `key`. A key that is not in the lexicon stops the program: the tests name every key.
  subscript(_ key: String) -> String {
    guard let word = words[key] else { preconditionFailure("labels.tsv has no \(key)") }
    return word
  }

  /// The label of `key`, nil where the lexicon has none: for values that other rooms may add to.
  func known(_ key: String) -> String? { words[key] }

  /// The label of `key` with `{0}`, `{1}` … replaced: «من {0} إلى {1}».
  func filled(_ key: String, _ values: String...) -> String {
    var result = ""
    var rest = self[key][...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let digit = rest.index(after: open)
      if let index = rest[digit].wholeNumberValue, index < values.count { result += values[index] }
      rest = rest[rest.index(digit, offsetBy: 2)...]
    }
    return result + rest
  }

  private static let arabic = column("ar")
  private static let english = column("en")

  private static func column(_ name: String) -> [String: String] {
    let rows = LexiconFile.required("labels").rows
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["key"], $0[name]) })
  }
}
