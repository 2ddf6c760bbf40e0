import ArabicText
import NewsRecords

extension QuantityGrammar {
  /// A number with its unit and what stands around it; nil where it counts nothing.
  func counted(_ number: ReadNumber) -> FoundQuantity? {
    guard number.kind != .ordinal, !isName(number) else { return nil }
    var found = FoundQuantity(
      pieces: number.pieces, value: number.value, high: number.high, relation: .exact, unit: "", rule: rule(number))
    switch number.kind {
    case .lowerBound: found.relation = .atLeast
    case .few: found.relation = .approx
    default: if number.high != nil { found.relation = .range }
    }
    addRange(number, to: &found)
    let hasUnit = addUnit(to: &found, of: number)
    addRelation(to: &found)
    guard isQuantity(number, found, hasUnit: hasUnit) else { return nil }
    return found
  }

  private func rule(_ number: ReadNumber) -> QuantityRule {
    switch number.kind {
    case .lowerBound: .lowerBound
    case .few: .few
    case .fraction: .fraction
    default: pieces.token(number.pieces.lowerBound).kind == .number ? .digits : .words
    }
  }

  // MARK: Ranges

  /// «بين 200 و300», «من 5 إلى 10 آلاف», «500-600 ألف»: the second number, whose scale is that of both.
  private func addRange(_ number: ReadNumber, to found: inout FoundQuantity) {
    guard number.kind == .cardinal, number.high == nil, let next = rangeConnector(number),
      let second = pieces.number(next), second.kind == .cardinal
    else { return }
    var low = number.value
    if second.scale > 1, number.scale == 1, low < second.scale { low *= second.scale }
    guard second.value > low else { return }
    found.value = low
    found.high = second.value
    found.relation = .range
    found.rule = .range
    found.pieces = found.pieces.lowerBound..<second.pieces.upperBound
  }

  /// The piece behind what makes two numbers a range; «من 3000 إلى 2500» falls and stays two numbers.
  private func rangeConnector(_ number: ReadNumber) -> Int? {
    let start = number.pieces.lowerBound
    let end = number.pieces.upperBound
    guard end < pieces.count else { return nil }
    if pieces.has(start - 1, .between) || pieces.has(start - 1, .article) && pieces.has(start - 2, .between) {
      if pieces.isConjunction(end) { return end + 1 }
      // «بين الـ10 والـ17 عاما»
      if pieces.has(end, .article), pieces.number(end + 1) != nil { return end + 1 }
      if pieces.pick(end, { _ in true })?.hit.proclitics.contains(.conjunction) == true { return end }
    }
    if pieces.isMark(end, "-") || pieces.isMark(end, "–"), pieces.isGlued(end - 1) == pieces.isGlued(end) {
      return end + 1
    }
    guard pieces.has(end, .to) else { return nil }
    let isChange = pieces.has(start - 1, .from) && isChange(before: start - 1)
    return isChange ? nil : end + 1
  }

  /// «ارتفع من 5 إلى 10», «خفض العدد من 3000 إلى 2500»: two figures, not a range.
  private func isChange(before index: Int) -> Bool {
    var at = index - 1
    while at >= max(0, index - 10), pieces.token(at).kind != .newline, !pieces.token(at).isScalar(".") {
      if pieces.sense(
        at,
        { sense -> Bool? in
          if case .predicate(let row) = sense { pieces.lexicon.changePredicates.contains(row) } else { nil }
        }) == true
      {
        return true
      }
      at -= 1
    }
    return false
  }

  // MARK: Relations

  /// «نحو», «ما لا يقل عن» before, «على الأقل», «تقريبا» behind.
  private func addRelation(to found: inout FoundQuantity) {
    let grammar = TimeGrammar(pieces)
    var start = found.pieces.lowerBound
    if found.relation == .range, pieces.has(start - 1, .between) { start -= 1 }
    if let relation = grammar.relation(at: start - 1, after: false) {
      if found.relation != .range { found.relation = relation }
      start -= 1
    }
    if start < found.pieces.lowerBound { found.pieces = start..<found.pieces.upperBound }
    if let relation = grammar.relation(at: found.pieces.upperBound, after: true) {
      if found.relation == .exact || found.relation == .approx { found.relation = relation }
      found.pieces = found.pieces.lowerBound..<(found.pieces.upperBound + 1)
    }
  }
}
