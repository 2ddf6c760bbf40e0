import ArabicText
import NewsRecords

/// Finds what is counted: the numbers that no time took, with their relation, unit and predicate.
struct QuantityGrammar {
  let pieces: Pieces
  private let taken: [Bool]

  /// A grammar over `pieces` where `times` are taken.
  init(_ pieces: Pieces, times: [FoundTime]) {
    self.pieces = pieces
    var taken = [Bool](repeating: false, count: pieces.count)
    for time in times { for index in time.pieces { taken[index] = true } }
    self.taken = taken
  }

  /// All quantities of the text, in order. O(n).
  func quantities() -> [TimesAndQuantities.Number] {
    var result: [TimesAndQuantities.Number] = []
    var index = 0
    var end = 0
    while index < pieces.count {
      guard !taken[index], var found = quantity(at: index) else {
        index += 1
        continue
      }
      if refersBack(found), let last = result.last { found.unit = last.quantity.unit }
      // What qualified the number before qualifies it alone: «20 تقريبا 30».
      found.pieces = max(opening(of: found.pieces), end)..<found.pieces.upperBound
      end = found.pieces.upperBound
      result.append(record(found, id: result.count + 1))
      index = max(found.pieces.upperBound, index + 1)
    }
    return result
  }

  func taken(_ index: Int) -> Bool { taken[index] }

  private func quantity(at index: Int) -> FoundQuantity? {
    if pieces.has(index, .trap) { return nil }
    if let number = pieces.number(index) { return isFree(number) ? counted(number) : nil }
    guard pieces.has(index, .dual) else { return nil }
    return dual(at: index)
  }

  /// «ست محافظات من أصل 18», «وأربع أخرى»: what was counted last is counted on.
  private func refersBack(_ found: FoundQuantity) -> Bool {
    if found.unit.isEmpty { return pieces.has(found.pieces.lowerBound - 1, .outOf) }
    return found.pieces.count > 1 && pieces.has(found.pieces.upperBound - 1, .another)
  }

  /// «(5ر557) مليون متر»: the bracket that closes within belongs to it.
  private func opening(of range: Range<Int>) -> Int {
    let start = range.lowerBound
    guard pieces.isMark(start - 1, "(") || pieces.isQuote(start - 1) else { return start }
    let isOpen = pieces.isQuote(start - 1) ? { pieces.isQuote($0) } : { pieces.isMark($0, ")") }
    return range.contains(where: isOpen) ? start - 1 : start
  }

  private func isFree(_ number: ReadNumber) -> Bool { !number.pieces.contains { taken[$0] } }

  private func record(_ found: FoundQuantity, id: Int) -> TimesAndQuantities.Number {
    let value: NumberOrRange = found.high.map { .range(found.value, $0) } ?? .number(found.value)
    let quantity = Quantity(
      id: RecordID.of("n", id), range: pieces.range(of: found.pieces), value: value, relation: found.relation,
      unit: found.unit,
      predicate: predicate(of: found.pieces), rule: found.rule.rawValue)
    return .init(tokens: pieces.tokens(found.pieces), quantity: quantity)
  }
}

/// A quantity with its place among the pieces.
struct FoundQuantity {
  var pieces: Range<Int>
  var value: Double
  var high: Double?
  var relation: Quantity.Relation
  var unit: String
  var rule: QuantityRule
}

/// The rules that give quantities their values. Each has a sentence for readers in `rules-times.tsv`.
enum QuantityRule: String, Sendable, CaseIterable {
  case digits = "quantity-digits"
  case words = "quantity-words"
  case dual = "quantity-dual"
  case range = "quantity-range"
  case lowerBound = "quantity-lower-bound"
  case few = "quantity-few"
  case fraction = "quantity-fraction"
}
