import NewsRecords

/// Values in digits with what is known of them: «أكثر من 2500», «من 200 إلى 300».
struct NumberWords: Sendable {
  let labels: Labels
  let digits: Digits

  /// A value with its relation.
  func words(_ value: NumberOrRange, _ relation: Quantity.Relation) -> String {
    switch value {
    case .range(let low, let high): labels.filled("relation.range", number(low), number(high))
    case .number(let number) where relation == .range: self.number(number)
    case .number(let number): "\(labels["relation.\(relation.rawValue)"]) \(self.number(number))"
    }
  }

  /// A number: a narrow space every three digits from five digits on, at most three decimals.
  func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return digits.applied(to: value.description) }
    let thousandths = Int((abs(value) * 1000).rounded())
    var text = grouped(thousandths / 1000)
    var decimals = String(1000 + thousandths % 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    if !decimals.isEmpty { text += (digits == .latin ? "." : "٫") + decimals }
    return digits.applied(to: (value < 0 ? "-" : "") + text)
  }

  /// A unit in words: «percent» is «في المئة», a noun of the article stays as it is.
  func unit(_ unit: String) -> String { unit.isEmpty ? "" : labels.known("unit.\(unit)") ?? unit }

  private func grouped(_ value: Int) -> String {
    let text = String(value)
    guard text.count > 4 else { return text }
    var result = ""
    for (index, digit) in text.enumerated() {
      if index > 0, (text.count - index) % 3 == 0 { result.unicodeScalars.append("\u{202F}") }
      result.append(digit)
    }
    return result
  }
}
