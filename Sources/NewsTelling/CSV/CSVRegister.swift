/// A register that can be told as a table of its own.
public enum CSVRegister: String, Sendable, CaseIterable {
  case statements, pledges, figures, timeline, differences, wordings, habits, people, articles

  /// The columns behind those that every table begins with, by the second part of their label's key.
  var columns: [String] {
    switch self {
    case .statements: ["speaker", "role", "kind", "chain", "independent"]
    case .pledges: ["deadline", "who", "kind", "state", "independent"]
    case .figures: ["counted", "read", "status", "independent"]
    case .timeline: ["interval-from", "interval-to", "precision", "event"]
    case .differences: ["question", "side", "kind", "rule"]
    case .wordings: ["change", "kind", "place", "repeated"]
    case .habits: ["change", "kind", "repeated"]
    case .people: ["name", "role", "aliases", "kind"]
    case .articles: ["title", "hash"]
    }
  }
}
