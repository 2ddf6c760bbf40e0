import ArabicText
import NewsLexicons
import NewsRecords

/// One content told with another force: discussed or affirmed here, pledged there.
///
/// Asked of quotations and pledges of different articles that report one occasion: four shared words and half of the
/// shorter one's, published within three days of one another. Months apart it is not a difference but a second statement.
enum UnequalForce {
  static func findings(in context: DossierContext) -> [DifferenceRegister.Finding] {
    let told = context.tellings
    return CandidatePairs.of(told.map(\.words)).compactMap { a, b in
      let (x, y) = (told[a], told[b])
      guard context.articles.areOfOneOccasion(x.article, y.article), let one = x.force, let other = y.force,
        abs(one - other) >= 1,
        max(one, other) == ForceWords.pledged, x.words.shared(with: y.words) >= 4,
        x.words.containment(with: y.words) >= 0.5
      else { return nil }
      return .init(kind: .force, rule: "unequal-force", sides: [[x.sentence], [y.sentence]])
    }
  }
}

/// The ranks of the lexicon `force-words`.
struct ForceWords: Sendable {
  /// The rank of what is pledged or agreed.
  static let pledged = 3
  /// The lexicon that the program carries.
  static let shared = ForceWords()

  private let table: PhraseTable<Int>

  private init() {
    table = PhraseTable(
      LexiconFile.required("force-words").rows.flatMap { row in
        row.list("forms").map { ($0, Int(row["rank"]) ?? 0) }
      })
  }

  /// The rank of the first word of force in `text`, nil where there is none.
  func rank(in text: String) -> Int? {
    let text = TokenizedText(text)
    return text.tokens.indices.lazy.compactMap { table.longestMatch(in: text, at: $0)?.value }.first
  }
}
