import TawaturData

/// What each rule does, in a sentence that a reader understands: the files `lexicons/rules-*.tsv`.
public struct RuleBook: Sendable {
  /// A rule in both languages of the interface.
  public struct Sentence: Sendable, Hashable {
    public let arabic: String
    public let english: String
  }

  private let sentences: [String: Sentence]

  /// The rules of all rooms. Stops the program at a fault in a file; the tests load them all.
  public static let standard = RuleBook()

  private init() {
    var sentences: [String: Sentence] = [:]
    for path in EmbeddedFile.paths where path.hasPrefix("lexicons/rules-") && path.hasSuffix(".tsv") {
      let name = String(path.dropFirst("lexicons/".count).dropLast(".tsv".count))
      for row in LexiconFile.required(name).rows {
        sentences[row["rule"]] = Sentence(arabic: row["ar"], english: row["en"])
      }
    }
    self.sentences = sentences
  }

  /// What the rule `name` does, nil for a name that no file has.
  public subscript(name: String) -> Sentence? { sentences[name] }

  /// All rules that have a sentence, sorted.
  public var names: [String] { sentences.keys.sorted() }
}
