import ArabicText
import NewsLexicons
import NewsRecords

/// The same end pledged for the same day, of other things: «ستنهي مهمتها القتالية» — «تعود القوات القتالية إلى بلادها».
///
/// Asked of pledges that end something (the lexicon `ending-words`), for days that do not exclude one another, in articles
/// of one occasion. What ends must carry one and the same adjective of relation («القتالية») on another noun in each:
/// without that, two pledges of one day are two pledges.
enum UnequalScope {
  /// A noun and the adjective of relation behind it, by light key.
  struct Object: Hashable {
    let noun: UInt64
    let relation: UInt64
  }

  private struct Ending {
    let report: PledgeReport
    let objects: Set<Object>
  }

  static func findings(in context: DossierContext) -> [DifferenceRegister.Finding] {
    let endings = context.pledges.compactMap { ending($0, in: context.articles) }
    let pairs = pairs(of: endings).filter {
      differ(endings[$0.a], endings[$0.b], of: $0.relation, in: context.articles)
        && !areOneSentence(endings[$0.a], endings[$0.b], in: context)
    }
    .map { ($0.a, $0.b) }
    return FactGroups.of(pairs).map { sides(of: $0.map { endings[$0] }, context) }.map {
      .init(kind: .scope, rule: "unequal-scope", sides: $0)
    }
  }

  /// How many endings behind it one is compared with: they stand in the order of their days, and of one occasion no more
  /// are about one thing. An adjective that more have in three days, «القتالية» in a war, says little of each.
  private static let mostNext = 60

  /// Pairs of endings whose objects have an adjective in common, in a fixed order. O(endings × `mostNext`).
  private static func pairs(of endings: [Ending]) -> [(relation: UInt64, a: Int, b: Int)] {
    var byRelation: [UInt64: [Int]] = [:]
    for (index, ending) in endings.enumerated() {
      for relation in Set(ending.objects.map(\.relation)) { byRelation[relation, default: []].append(index) }
    }
    var pairs: [(relation: UInt64, a: Int, b: Int)] = []
    for relation in byRelation.keys.sorted() {
      let members = byRelation[relation] ?? []
      for (place, a) in members.enumerated() {
        pairs += members[(place + 1)...].prefix(mostNext).map { (relation, a, $0) }
      }
    }
    return pairs
  }

  private static func differ(_ a: Ending, _ b: Ending, of relation: UInt64, in articles: ReadArticles) -> Bool {
    guard articles.areOfOneOccasion(a.report.article, b.report.article), let one = a.report.pledge.deadline,
      let other = b.report.pledge.deadline, one.hasPrefix(other) || other.hasPrefix(one)
    else { return false }
    return nouns(a, relation).isDisjoint(with: nouns(b, relation))
  }

  /// Whether the two say the same in much the same words: «التجارب النووية» and «الاختبارات النووية» are one thing in two
  /// translations.
  private static func areOneSentence(_ a: Ending, _ b: Ending, in context: DossierContext) -> Bool {
    let words = Overlapping(context.words(of: a.report), context.words(of: b.report))
    return words.shared >= 5 && words.containment >= 0.4
  }

  private static func nouns(_ ending: Ending, _ relation: UInt64) -> Set<UInt64> {
    Set(ending.objects.filter { $0.relation == relation }.map(\.noun))
  }

  /// One side for each set of objects that the adjectives of all qualify, in the order of their first pledge.
  private static func sides(of endings: [Ending], _ context: DossierContext) -> [[Evidence]] {
    let common = endings.dropFirst().reduce(Set(endings[0].objects.map(\.relation))) { relations, ending in
      relations.intersection(ending.objects.map(\.relation))
    }
    let objects = endings.map { ending in ending.objects.filter { common.isEmpty || common.contains($0.relation) } }
    var order: [Set<Object>] = []
    for object in objects where !order.contains(object) { order.append(object) }
    return order.map { object in
      endings.indices.filter { objects[$0] == object }.compactMap { context.sentence(endings[$0].report) }
    }
  }

  // MARK: Reading

  private static func ending(_ report: PledgeReport, in articles: ReadArticles) -> Ending? {
    guard report.pledge.deadline != nil else { return nil }
    let text = articles.texts[report.article]
    let tokens = articles.tokens(report.article, report.pledge.range)
    guard tokens.contains(where: { words.longestMatch(in: text, at: $0, before: tokens.upperBound) != nil }) else {
      return nil
    }
    let objects = objects(among: tokens, of: text)
    return objects.isEmpty ? nil : Ending(report: report, objects: objects)
  }

  /// The nouns among `tokens` with an adjective of relation right behind them; adjectives of states, which qualify nearly
  /// everything in a report on two of them, are left out.
  static func objects(among tokens: Range<Int>, of text: TokenizedText) -> Set<Object> {
    Set(
      tokens.dropLast().compactMap { index -> Object? in
        guard isNoun(index, in: text), isRelation(index + 1, in: text) else { return nil }
        let object = Object(noun: key(index, in: text), relation: key(index + 1, in: text))
        return StateAdjectives.shared.contains(index + 1, of: text) ? nil : object
      })
  }

  private static func isNoun(_ index: Int, in text: TokenizedText) -> Bool {
    text.tokens[index].kind == .word && !CommonWords.shared.isParticle(text.tokens[index].key.rawValue)
      && !isRelation(index, in: text)
  }

  /// Whether the word ends as adjectives of relation do, in ـي or ـية, or their plurals.
  private static func isRelation(_ index: Int, in text: TokenizedText) -> Bool {
    guard text.tokens[index].kind == .word else { return false }
    let letters = Array(Folding.fold(text.string(at: index)).unicodeScalars)
    return letters.count >= 5 && relationEndings.contains { letters.suffix($0.count).elementsEqual($0) }
  }

  private static let relationEndings = ["ي", "يه", "يين", "يون", "يات"].map { Array($0.unicodeScalars) }

  private static func key(_ index: Int, in text: TokenizedText) -> UInt64 {
    LightKey.of(text.tokens[index].bytes, in: text.source.utf8)
  }

  private static let words = PhraseTable(
    LexiconFile.required("ending-words").rows.flatMap { row in row.list("forms").map { ($0, true) } })
}
