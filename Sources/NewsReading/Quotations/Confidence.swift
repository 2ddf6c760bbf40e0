import NewsLexicons

/// How sure a finding is: the share of findings of its rule that were right on the development articles, less what makes
/// this one doubtful. Right means content and speaker.
struct Confidence: Sendable {
  private let bases: [String: Double]

  static let shared = Confidence()

  /// Loads the shares of `rules-quotations.tsv`.
  init() {
    var bases: [String: Double] = [:]
    for row in LexiconFile.required("rules-quotations").rows { bases[row["rule"]] = Double(row["confidence"]) }
    self.bases = bases
  }

  /// The confidence of `resolved`, between 0.05 and 0.99.
  func of(_ resolved: ResolvedAttribution, isRepaired: Bool) -> Double {
    let attribution = resolved.attribution
    var value = bases[attribution.rule] ?? 0.5
    if isRepaired { value -= 0.2 }
    if attribution.parent != nil { value -= 0.15 }
    if attribution.middle.count > 20 { value -= 0.1 }
    if resolved.isSpeakerCarried, attribution.sourceForm == .dropped { value -= 0.05 }
    return min(0.99, max(0.05, value))
  }
}
