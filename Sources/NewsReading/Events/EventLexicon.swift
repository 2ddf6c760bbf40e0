import ArabicText
import NewsLexicons
import NewsRecords

/// What a word near an event tells of it; `lexicons/events-words.tsv` explains each.
enum EventWord: String, Sendable {
  case forces, talks, pact, phase, topic, desired, prevented, peaceful, anaphor
}

/// The words that name events, those around them, and ordinals; loaded once.
final class EventLexicon: Sendable {
  /// Cues by form.
  let cues: PhraseTable<EventCue>
  /// The number that an ordinal stands for.
  let ordinals: PhraseTable<Int>
  private let words: PhraseTable<EventWord>

  /// Loads `events.tsv`, `events-words.tsv` and `events-ordinals.tsv`.
  init() {
    cues = PhraseTable(LexiconFile.required("events").rows.flatMap(Self.entries))
    words = PhraseTable(
      LexiconFile.required("events-words").rows.compactMap { row in
        EventWord(rawValue: row["class"]).map { (phrase: row["word"], value: $0) }
      })
    ordinals = PhraseTable(
      LexiconFile.required("events-ordinals").rows.compactMap { row in
        Int(row["value"]).map { (phrase: row["form"], value: $0) }
      })
  }

  /// Whether the word at `index` is of the class `word`, whatever particles stand before it.
  func isOne(_ word: EventWord, at index: Int, in text: TokenizedText) -> Bool {
    guard text.tokens.indices.contains(index), text.tokens[index].kind == .word else { return false }
    return words.longestMatch(in: text, at: index)?.values.contains(word) ?? false
  }

  /// The cues of one row, form by form. A row with an unknown word gives nothing; the tests look for such rows.
  static func entries(of row: LexiconFile.Row) -> [(phrase: String, value: EventCue)] {
    guard let kind = Event.Kind(rawValue: row["kind"]) else { return [] }
    let needs = row.list("needs").compactMap(EventCue.Need.init)
    return forms(of: row).map { form, isOwned, phrase in
      (phrase, EventCue(kind: kind, form: form, isOwned: isOwned, needs: needs))
    }
  }

  private static func forms(of row: LexiconFile.Row) -> [(EventCue.Form, Bool, String)] {
    let stems = row.list("forms")
    switch row["class"] {
    case "verb":
      let perfect = stems.first.map { $0 == "-" ? [] : Inflection.perfect($0) } ?? []
      let imperfect = stems.count > 1 && stems[1] != "-" ? Inflection.imperfect(stems[1]) : []
      return perfect.map { (.perfect, false, $0) } + imperfect.map { (.imperfect, false, $0) }
    case "noun":
      return stems.flatMap { stem in
        Inflection.noun(stem).map { (.noun, $0 != stem, $0) } + [(.noun, false, stem + "ا")]
      }
    case "participle": return stems.flatMap(Inflection.participle).map { (.participle, false, $0) }
    case "phrase": return stems.map { (.phrase, false, $0) }
    default: return []
    }
  }
}
