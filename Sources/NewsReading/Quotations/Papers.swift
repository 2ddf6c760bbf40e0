import ArabicText
import NewsRecords

/// The papers of an article, each with whoever issued it: «بيان لمجلس المدينة», «بيان صادر عن النائب العام», «أصدرت الوزارة أمس
/// بيانا». Later «البيان» alone speaks for the same.
struct Papers {
  private var issued: [(token: Int, issuer: Range<Int>)] = []
  private let words: ArticleWords
  private let speakers: SpeakerResolver

  init(_ words: ArticleWords, _ speakers: SpeakerResolver) {
    self.words = words
    self.speakers = speakers
    let bodies = words.names.mentions.filter { $0.type == .organization }.map(\.name)
    let named = bodies + words.names.references.filter { $0.kind != .nisba }.map(\.tokens)
    issued = named.compactMap { issuer in
      (paper(before: issuer.lowerBound) ?? paper(issuedBy: issuer)).map { ($0, issuer) }
    }.sorted { ($0.token, $0.issuer.lowerBound) < ($1.token, $1.issuer.lowerBound) }
  }

  /// Who issued the last paper that stands before `token` or at it. O(log n).
  func issuer(upTo token: Int) -> Range<Int>? {
    var (low, high) = (0, issued.count)
    while low < high {
      let middle = (low + high) / 2
      if issued[middle].token <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? issued[low - 1].issuer : nil
  }

  /// «بيان | وزارة النقل», «بيان مقتضب، | لألوية الشمال», «بيان صادر عن | النائب العام».
  private func paper(before first: Int) -> Int? {
    let isIssued = first > 1 && words.has(first - 1, [.an, .min]) && words.has(first - 2, .issue)
    // ل says whose paper it is over an adjective and a comma.
    let reach = isIssued || words.starts(first, "ل") ? 4 : 2
    return (max(0, first - reach)..<first).first { speakers.sourceNoun(at: $0) == .document }
  }

  /// «أصدرت | الوزارة | أمس بيانا»: the verb right before, the paper close behind.
  private func paper(issuedBy issuer: Range<Int>) -> Int? {
    guard issuer.lowerBound > 0, words.has(issuer.lowerBound - 1, .issue) else { return nil }
    let end = min(issuer.upperBound + Self.reach, words.text.tokens.count)
    return (issuer.upperBound..<end).first { speakers.sourceNoun(at: $0) == .document }
  }

  /// How far behind who issued it a paper stands, in tokens.
  private static let reach = 5
}
