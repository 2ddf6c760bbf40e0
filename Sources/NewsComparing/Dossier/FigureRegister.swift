import ArabicText
import NewsRecords

/// What was counted. Values are put together only where number, unit and predicate are the same: that two numbers speak
/// of one thing takes more grounds than a shared unit.
enum FigureRegister {
  private struct Sameness: Hashable {
    let unit: String
    let predicate: String?
    let value: NumberOrRange
    let relation: Quantity.Relation
  }

  static func figures(of tellings: ReadArticles) -> [Figure] {
    var order: [[(telling: Int, quantity: Quantity)]] = []
    var places: [Sameness: Int] = [:]
    for (index, telling) in tellings.all.enumerated() {
      for quantity in telling.reading.quantities where !quantity.unit.isEmpty {
        let sameness = Sameness(
          unit: Folding.fold(quantity.unit), predicate: quantity.predicate.map { Folding.fold($0) },
          value: quantity.value, relation: quantity.relation)
        if let place = places[sameness] {
          order[place].append((index, quantity))
        } else {
          places[sameness] = order.count
          order.append([(index, quantity)])
        }
      }
    }
    return order.enumerated().map { figure($1, number: $0 + 1, tellings) }
  }

  private static func figure(
    _ mentions: [(telling: Int, quantity: Quantity)], number: Int, _ tellings: ReadArticles
  ) -> Figure {
    let first = mentions[0].quantity
    let families = Independence.families(of: mentions.map(\.telling), in: tellings)
    let evidence = mentions.map { Evidence(article: tellings.all[$0.telling].article.id, range: $0.quantity.range) }
    return Figure(
      id: "f\(number)", story: StoryRegister.only, unit: first.unit, predicate: first.predicate,
      values: [.init(value: first.value, relation: first.relation, evidence: evidence)],
      agreement: Set(mentions.map(\.telling)).count > 1 ? .agree : .single,
      chains: Chains(independent: families.count, atLeast: true, families: families))
  }
}
