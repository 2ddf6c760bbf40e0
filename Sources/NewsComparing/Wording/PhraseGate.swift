import ArabicText

/// Tells at once of nearly every word that no phrase of a lexicon begins with it.
///
/// Looking a word up in all its readings costs a hundred times as much as asking this.
struct PhraseGate: Sendable {
  private let lights: KeySet

  /// A gate for `phrases`.
  init(_ phrases: some Sequence<String>) {
    lights = KeySet(phrases.flatMap { Self.lights(ofFirstWordIn: $0) }.map { FoldedKey(rawValue: UInt64($0)) })
  }

  /// Whether a phrase may begin with the word `code`.
  func mayBegin(with code: WordCode) -> Bool { lights.contains(UInt64(code.light)) }

  /// The light keys that the first word has behind any clitics: what a light key cuts depends on what stands before.
  private static func lights(ofFirstWordIn phrase: String) -> [UInt32] {
    let text = SourceText(phrase)
    guard let first = Tokenizer.tokens(of: text).first else { return [] }
    guard first.kind == .word else { return [UInt32(truncatingIfNeeded: first.key.rawValue)] }
    let word = text.string(in: first.bytes)
    return Clitics.all.map { UInt32(truncatingIfNeeded: LightKey.of($0 + word)) }
  }
}

/// What may stand before a word and be written together with it.
enum Clitics {
  /// None, و and ف, each before none, ب، ك، ل، س، ال and the article behind a preposition.
  static let all: [String] = ["", "و", "ف"].flatMap { conjunction in
    ["", "ب", "ك", "ل", "س", "ال", "بال", "كال", "لل"].map { conjunction + $0 }
  }
}
