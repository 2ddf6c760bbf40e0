/// `text` with blanks behind it, or before it, up to `width`.
public func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
  let blanks = String(repeating: " ", count: max(0, width - text.count))
  return right ? blanks + text : text + blanks
}

/// `number` with at most `digits` decimals.
public func decimal(_ number: Double, _ digits: Int) -> String {
  let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
  let rounded = (number * scale).rounded() / scale
  return digits == 0 ? "\(Int(rounded))" : "\(rounded)"
}
