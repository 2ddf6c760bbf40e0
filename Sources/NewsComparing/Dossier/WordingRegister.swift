import ArabicText
import NewsRecords

/// How the wording of copied passages was changed: the ledger of the dossier, and the fidelity of each statement.
struct WordingRegister: Sendable {
  /// A change with its two articles.
  struct Entry: Sendable, Hashable {
    let wording: Wording
    let a: String
    let b: String

    /// The places of both sides, whichever is told first: passages order articles by time, statements by day.
    var places: Set<Evidence> {
      Set(
        [wording.a.map { Evidence(article: a, range: $0) }, wording.b.map { Evidence(article: b, range: $0) }]
          .compactMap { $0 })
    }

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
  /// By article, where changes inside quotation marks stand.
  private let quoted: [String: Places]
  private let reader: FidelityReader

  init(_ passages: [PassagePair], in articles: ReadArticles) {
    reader = FidelityReader(articles: articles, words: articles.texts.map { CopyWords($0) })
    entries = passages.flatMap { pair in
      pair.wording.filter { !$0.class.isSilent }.map { Entry(wording: $0, a: pair.a, b: pair.b) }
    }
    repeats = Dictionary(entries.map { (Sameness($0), 1) }, uniquingKeysWith: +)
    quoted = Self.places(of: entries)
  }

  /// Changes of one article by their ranges, and the number of each range's entry.
  private struct Places: Sendable {
    let index: RangeIndex
    let entries: [Int]
  }

  private static func places(of entries: [Entry]) -> [String: Places] {
    let all = entries.enumerated().filter(\.element.wording.insideQuotation).flatMap { number, entry in
      entry.places.map { (place: $0, number: number) }
    }
    return Dictionary(grouping: all, by: \.place.article).mapValues { places in
      Places(index: RangeIndex(places.map(\.place.range.offsets)), entries: places.map(\.number))
    }
  }

  /// The ledger: each change once a pair of words, with the number of places it was made in.
  func ledger(story: (String) -> String) -> [WordingEntry] {
    var seen: Set<Sameness> = []
    let first = entries.filter { seen.insert(Sameness($0)).inserted }
    return first.enumerated().map { index, entry in
      entry.told(id: "w\(index + 1)", story: story(entry.b), repeated: repeats[Sameness(entry)] ?? 1)
    }
  }

  /// The changes inside the quotation marks of `reports`, those of copied passages first.
  func fidelity(of reports: [Utterances.Report], in articles: ReadArticles, story: String) -> [WordingEntry] {
    let quoted = reports.flatMap { report in report.quotation.quoted.map { articles.evidence(report.article, $0) } }
    let said = reports.flatMap { report in report.quotation.content.map { articles.evidence(report.article, $0) } }
    // A statement printed twice has each change at two places: those of its own reports are meant.
    let touching = entries(near: quoted).filter { entry in
      entry.places.contains { Self.lies($0, in: quoted) } && entry.places.allSatisfy { Self.lies($0, in: said) }
    }
    let known = Set(touching.map(\.places))
    let others = reader.changes(of: reports).filter { !known.contains($0.places) }
    // Copies of one report have one change each: it is told once, with its number of places.
    let all = touching + others
    let counts = Dictionary(all.map { (Sameness($0), 1) }, uniquingKeysWith: +)
    var seen: Set<Sameness> = []
    return all.filter { seen.insert(Sameness($0)).inserted }.enumerated().map { index, entry in
      entry.told(id: "fi\(index + 1)", story: story, repeated: counts[Sameness(entry)] ?? 1)
    }
  }

  /// The changes inside marks that have a letter in common with one of `ranges`, in order.
  private func entries(near ranges: [Evidence]) -> [Entry] {
    let numbers = ranges.flatMap { evidence in
      quoted[evidence.article].map { places in
        places.index.meeting(evidence.range.offsets).map { places.entries[$0] }
      } ?? []
    }
    return Set(numbers).sorted().map { entries[$0] }
  }

  private static func lies(_ evidence: Evidence, in others: [Evidence]) -> Bool {
    others.contains {
      $0.article == evidence.article && $0.range.start <= evidence.range.start && evidence.range.end <= $0.range.end
    }
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
