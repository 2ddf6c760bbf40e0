import ArabicText
import NewsRecords

/// Where the findings of one article stand, by token and by id, so that none is looked for among all of them.
struct ArticlePlaces: Sendable {
  /// The tokens of the times and of the names, in their order.
  let times: RangeIndex
  let names: RangeIndex
  private let timesByID: [String: TimeExpression]
  private let entitiesByID: [String: Entity]

  init(_ reading: Reading, in text: TokenizedText) {
    let tokens = { (range: TextRange) in text.tokens(touching: text.bytes(ofScalars: range.offsets)) }
    times = RangeIndex(reading.times.map { tokens($0.range) })
    names = RangeIndex(reading.names.map { tokens($0.range) })
    timesByID = Dictionary(reading.times.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    entitiesByID = Dictionary(reading.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The time with `id`, nil for none.
  func time(_ id: String?) -> TimeExpression? { id.flatMap { timesByID[$0] } }

  /// The entity with `id`, nil for none.
  func entity(_ id: String?) -> Entity? { id.flatMap { entitiesByID[$0] } }
}
