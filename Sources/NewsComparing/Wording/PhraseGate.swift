import ArabicText

/// Tells at once of nearly every word that no phrase of a lexicon begins with it.
///
/// Looking a word up in all its readings costs a hundred times as much as asking this.
struct PhraseGate: Sendable {
  private let lights: Set<UInt32>

  /// A gate for phrases with these first words.
  init(firstWords: some Sequence<String>) {
    var lights: Set<UInt32> = []
    for word in firstWords {
      for clitic in Self.clitics { lights.insert(UInt32(truncatingIfNeeded: LightKey.of(clitic + word))) }
    }
    self.lights = lights
  }

  /// Whether a phrase may begin with the word `code`.
  func mayBegin(with code: WordCode) -> Bool { lights.contains(code.light) }

  /// What may stand before a word: the cuts of the light key depend on the letters behind.
  private static let clitics: [String] = ["", "و", "ف"].flatMap { conjunction in
    ["", "ب", "ك", "ل", "س", "ال", "بال", "كال", "لل"].map { conjunction + $0 }
  }
}
