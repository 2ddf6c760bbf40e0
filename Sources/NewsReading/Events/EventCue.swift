import NewsRecords

/// What a word of `lexicons/events.tsv` names, and what must stand near it.
struct EventCue: Sendable {
  /// The grammar of the written form.
  enum Form: Sendable { case perfect, imperfect, noun, participle, phrase }

  /// What must stand near the word, one of several.
  enum Need: Sendable, Equatable {
    case forces, forcesBehind, talks, pact, ordinal, count, phase, owner, place, time
    /// A name right behind.
    case name
    /// This word right behind.
    case next(String)
  }

  let kind: Event.Kind
  let form: Form
  /// Whether the form bears a pronoun: «جولته».
  let isOwned: Bool
  /// Empty where the word names an event by itself.
  let needs: [Need]
}

extension EventCue.Need {
  /// Reads «forces», «next:في»; nil for a word the lexicon should not have.
  init?(_ word: String) {
    switch word {
    case "forces": self = .forces
    case "forces behind": self = .forcesBehind
    case "talks": self = .talks
    case "pact": self = .pact
    case "ordinal": self = .ordinal
    case "count": self = .count
    case "phase": self = .phase
    case "owner": self = .owner
    case "place": self = .place
    case "time": self = .time
    case "next:names": self = .name
    case _ where word.hasPrefix("next:"): self = .next(String(word.dropFirst(5)))
    default: return nil
    }
  }
}
