import ArabicText
import NewsLexicons
import NewsRecords

/// Whether two speakers of two articles may be one.
struct SpeakerLikeness {
  /// What is known of one speaker: every name the article gives him.
  struct Names: Sendable {
    let isNamed: Bool
    let words: [[NameKey]]

    /// The names of `speaker`, with the aliases that `entity` of its article has.
    init(_ speaker: Speaker?, _ entity: Entity? = nil) {
      let names = [speaker?.name, entity?.name].compactMap { $0 } + (entity?.aliases ?? [])
      isNamed = speaker.map { $0.kind != .anonymous } ?? false
      words = names.map { $0.split(separator: " ").map { NameKey($0) } }
    }
  }

  /// Whether some name of one and some name of the other end in the same word, and contradict each other in none before.
  static func mayBeOne(_ a: Names, _ b: Names) -> Bool {
    a.words.contains { x in b.words.contains { y in agree(x, y) } }
  }

  private static func agree(_ a: [NameKey], _ b: [NameKey]) -> Bool {
    guard let x = a.last, let y = b.last, x.likeness(to: y) >= .variant else { return false }
    // «سليم النوري» and «النوري» agree, «سليم النوري» and «هدى النوري» do not.
    return zip(a.dropLast().reversed(), b.dropLast().reversed()).allSatisfy { $0.likeness(to: $1) >= .variant }
  }
}
