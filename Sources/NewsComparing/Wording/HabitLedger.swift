import ArabicText
import NewsRecords

/// Counts the changes of wording that an outlet has again and again in the texts it shares with other outlets.
///
/// Where the articles show who took from whom, a change is counted for the taker alone; where they do not, for both, each
/// with its own words: «has قوات where others have جماعات» claims nothing of who was first.
struct HabitLedger {
  private var order: [Sameness] = []
  private var found: [Sameness: Entry] = [:]

  private struct Entry {
    let `class`: Wording.Class
    var articles: Set<String> = []
    var places: [WordingHabit.Place] = []
  }

  /// The changes that an outlet has in `least` of its articles or more, the most frequent first.
  ///
  /// Two changes are one where their words are equal, spelling and clitics aside. Passages within one outlet and articles
  /// without an outlet count nothing. O(n log n).
  static func habits(
    in pairs: [PassagePair], of articles: ReadArticles, least: Int = 3
  ) -> [WordingHabit] {
    var ledger = HabitLedger()
    for pair in pairs {
      guard let a = articles.index(of: pair.a).map({ articles.all[$0] }),
        let b = articles.index(of: pair.b).map({ articles.all[$0] })
      else { continue }
      ledger.count(pair.wording.filter { !$0.class.isSilent }, a, b)
    }
    return ledger.habits(least: least)
  }

  private mutating func count(_ wordings: [Wording], _ a: ReadArticle, _ b: ReadArticle) {
    guard !wordings.isEmpty, let one = a.article.outlet, let other = b.article.outlet, one != other else { return }
    let direction = CopyDirection.between(a, b)
    for wording in wordings {
      if direction != .fromSecond { count(wording, from: a, to: b, other) }
      if direction != .fromFirst { count(wording.reversed, from: b, to: a, one) }
    }
  }

  /// Counts that `article` of `outlet` has the words of `wording.b` where `source` has those of `wording.a`.
  private mutating func count(
    _ wording: Wording, from source: ReadArticle, to article: ReadArticle, _ outlet: String
  ) {
    let sameness = Sameness(outlet, wording)
    if found[sameness] == nil {
      order.append(sameness)
      found[sameness] = Entry(class: wording.class)
    }
    let place = WordingHabit.Place(
      a: wording.a.map { Evidence(article: source.article.id, range: $0) },
      b: wording.b.map { Evidence(article: article.article.id, range: $0) })
    found[sameness]?.articles.insert(article.article.id)
    found[sameness]?.places.append(place)
  }

  private func habits(least: Int) -> [WordingHabit] {
    let entries = order.compactMap { sameness in found[sameness].map { (sameness, $0) } }
      .filter { $0.1.articles.count >= least }
    let sorted = entries.enumerated().sorted {
      ($1.element.1.articles.count, $0.offset) < ($0.element.1.articles.count, $1.offset)
    }
    return sorted.enumerated().map { index, item in
      let (sameness, entry) = item.element
      return WordingHabit(
        id: "wh\(index + 1)", outlet: sameness.outlet, kind: sameness.kind, class: entry.class,
        articles: entry.articles.count, places: entry.places.unique())
    }
  }

  /// What makes two changes one.
  private struct Sameness: Hashable {
    let outlet: String
    let kind: Wording.Kind
    let a: [UInt64]
    let b: [UInt64]

    init(_ outlet: String, _ wording: Wording) {
      (self.outlet, kind) = (outlet, wording.kind)
      (a, b) = (Self.keys(wording.a), Self.keys(wording.b))
    }

    private static func keys(_ range: TextRange?) -> [UInt64] {
      guard let range else { return [] }
      return CopyWords(TokenizedText(range.text)).codes.map { UInt64($0.light) }
    }
  }
}

extension Wording {
  /// The same change seen from the other side: what was put in there is left out here.
  fileprivate var reversed: Wording {
    var reversed = self
    (reversed.a, reversed.b) = (b, a)
    switch kind {
    case .addition: reversed.kind = .cut
    case .cut: reversed.kind = .addition
    case .substitution: break
    }
    return reversed
  }
}
