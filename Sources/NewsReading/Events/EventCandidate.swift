import ArabicText
import NewsRecords

/// An event in the making: tokens, not yet ranges.
struct EventCandidate: Sendable {
  /// The word that names it.
  var trigger: Range<Int>
  var kind: Event.Kind
  var form: EventCue.Form
  /// «الرابعة» is 4.
  var ordinal: Int?
  /// The name of the rule, as in `rules-acts.tsv`.
  var rule: String
}

/// The names of the rules, explained in `lexicons/rules-acts.tsv`.
enum EventRule {
  static let verb = "event-verb"
  static let noun = "event-noun"
  static let participle = "event-participle"
  static let phrase = "event-phrase"
  static let scheduled = "event-scheduled"

  /// The rule that a word of `form` stands for.
  static func of(_ form: EventCue.Form) -> String {
    switch form {
    case .perfect, .imperfect: verb
    case .noun: noun
    case .participle: participle
    case .phrase: phrase
    }
  }
}
