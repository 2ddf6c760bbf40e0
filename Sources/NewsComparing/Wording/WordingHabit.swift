import ArabicText
public import NewsRecords

/// A change that one outlet makes again and again in what it copies: counts and places, no label.
public struct WordingHabit: Sendable, Hashable {
  /// One place of the change.
  public struct Place: Sendable, Hashable {
    public let a: Evidence?
    public let b: Evidence?
  }

  /// The outlet whose copies have the change.
  public let outlet: String
  public let kind: Wording.Kind
  public let `class`: Wording.Class
  /// In how many of its articles.
  public let articles: Int
  /// Every place, in the order of the pairs.
  public let places: [Place]
}

extension WordingHabit {
  /// The changes that an outlet makes in `least` articles or more, the most frequent first.
  ///
  /// Two changes are one habit where their words are equal, spelling and clitics aside. Copies within one outlet and
  /// articles without an outlet count nothing. `outlets` leads from an article's id to its outlet. O(n log n).
  public static func habits(in pairs: [PassagePair], outlets: [String: String], least: Int = 3) -> [WordingHabit] {
    var order: [Sameness] = []
    var found: [Sameness: (wording: Wording, articles: Set<String>, places: [Place])] = [:]
    for pair in pairs {
      guard let outlet = outlets[pair.b], outlet != outlets[pair.a] else { continue }
      for wording in pair.wording where !wording.class.isSilent {
        let sameness = Sameness(outlet, wording)
        if found[sameness] == nil { order.append(sameness) }
        var entry = found[sameness] ?? (wording, [], [])
        entry.articles.insert(pair.b)
        let place = Place(
          a: wording.a.map { Evidence(article: pair.a, range: $0) },
          b: wording.b.map { Evidence(article: pair.b, range: $0) })
        if !entry.places.contains(place) { entry.places.append(place) }
        found[sameness] = entry
      }
    }
    let habits = order.compactMap { sameness -> WordingHabit? in
      guard let entry = found[sameness], entry.articles.count >= least else { return nil }
      return WordingHabit(
        outlet: sameness.outlet, kind: entry.wording.kind, class: entry.wording.class, articles: entry.articles.count,
        places: entry.places)
    }
    return habits.enumerated().sorted { ($1.element.articles, $0.offset) < ($0.element.articles, $1.offset) }
      .map(\.element)
  }

  /// What makes two changes one habit.
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
