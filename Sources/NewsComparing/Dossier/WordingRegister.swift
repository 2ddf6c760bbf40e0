import ArabicText
import NewsRecords

/// How the wording of copied passages was changed: the ledger of the dossier, and the fidelity of each statement.
struct WordingRegister: Sendable {
  /// A change with its two articles.
  struct Entry: Sendable {
    let wording: Wording
    let a: String
    let b: String

    /// What is told of it: the slices of both sides.
    func told(id: String, story: String, repeated: Int) -> WordingEntry {
      WordingEntry(
        id: id, story: story, kind: wording.kind, class: wording.class, insideQuotation: wording.insideQuotation,
        a: wording.a.map { Evidence(article: a, range: $0) }, b: wording.b.map { Evidence(article: b, range: $0) },
        repeated: repeated)
    }
  }

  /// The changes a reader sees without asking, in the order of the pairs of articles.
  let entries: [Entry]
  private let repeats: [Sameness: Int]

  init(_ passages: [PassagePair], in articles: ReadArticles) {
    entries = passages.flatMap { pair in
      pair.wording.filter { !$0.class.isSilent }.map { Entry(wording: $0, a: pair.a, b: pair.b) }
    }
    repeats = Dictionary(entries.map { (Sameness($0), 1) }, uniquingKeysWith: +)
  }

  /// The ledger: each change once a pair of words, with the number of places it was made in.
  func ledger(story: (String) -> String) -> [WordingEntry] {
    var seen: Set<Sameness> = []
    let first = entries.filter { seen.insert(Sameness($0)).inserted }
    return first.enumerated().map { index, entry in
      entry.told(id: "w\(index + 1)", story: story(entry.b), repeated: repeats[Sameness(entry)] ?? 1)
    }
  }

  /// The changes between words inside the quotation marks of `reports`.
  func fidelity(of reports: [Utterances.Report], in articles: ReadArticles, story: String) -> [WordingEntry] {
    let quoted = reports.flatMap { report in
      report.quotation.quoted.map { Evidence(article: articles.all[report.article].article.id, range: $0) }
    }
    let touching = entries.filter { entry in
      entry.wording.insideQuotation
        && (Self.lies(entry.wording.a, of: entry.a, in: quoted) || Self.lies(entry.wording.b, of: entry.b, in: quoted))
    }
    return touching.enumerated().map { index, entry in
      entry.told(id: "fi\(index + 1)", story: story, repeated: 1)
    }
  }

  private static func lies(_ range: TextRange?, of article: String, in quoted: [Evidence]) -> Bool {
    guard let range else { return false }
    return quoted.contains { $0.article == article && $0.range.start <= range.start && range.end <= $0.range.end }
  }

  /// The same words for the same words, spelling aside, whoever made the change where.
  private struct Sameness: Hashable {
    let kind: Wording.Kind
    let a: String
    let b: String

    init(_ entry: Entry) {
      kind = entry.wording.kind
      a = entry.wording.a.map { Folding.fold($0.text) } ?? ""
      b = entry.wording.b.map { Folding.fold($0.text) } ?? ""
    }
  }
}
