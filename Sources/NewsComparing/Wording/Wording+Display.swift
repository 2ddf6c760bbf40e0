public import NewsRecords

extension Wording.Class {
  /// Whether a reader sees it only when asking for it: spelling, agreement, the two names of a month.
  public var isSilent: Bool {
    switch self {
    case .orthographic, .grammatical, .dateForm: true
    case .lexical, .number, .hedge, .cue, .name: false
    }
  }
}
