import ArabicText
import NewsLexicons

/// Words that stand in any report and tie no two together: «قال», «اليوم», «الثلاثاء», «مصدر».
struct StopWords: Sendable {
  private let stems: Set<FoldedKey>

  /// The lexicons `story-stop-words` and `months`. Stops the program at a fault in a file; the tests load them.
  static let standard = StopWords()

  private init() {
    var stems: Set<FoldedKey> = []
    for form in Self.forms {
      for word in form.split(separator: " ") {
        if let key = LightStem.key(of: String(word)) { stems.insert(key) }
      }
    }
    self.stems = stems
  }

  /// Whether the stem `key` is one of them.
  func contains(_ key: FoldedKey) -> Bool { stems.contains(key) }

  private static var forms: [String] {
    LexiconFile.required("story-stop-words").rows.map { $0["word"] }
      + LexiconFile.required("months").rows.map { $0["form"] }
  }
}
