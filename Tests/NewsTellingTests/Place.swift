import NewsRecords

/// Finds slices of test articles, so that no offset is counted by hand.
struct Place {
  let article: Article

  /// The range of the `occurrence`-th `slice` in the text, from 1.
  func range(_ slice: String, _ occurrence: Int = 1) -> TextRange {
    let text = Array(article.text.unicodeScalars)
    let wanted = Array(slice.unicodeScalars)
    var left = occurrence
    for start in text.indices where start + wanted.count <= text.count {
      guard Array(text[start..<(start + wanted.count)]) == wanted else { continue }
      left -= 1
      if left == 0 { return TextRange(start: start, end: start + wanted.count, text: slice) }
    }
    preconditionFailure("no «\(slice)» in \(article.id)")
  }

  /// The evidence of `slice`.
  func evidence(_ slice: String, _ occurrence: Int = 1) -> Evidence {
    Evidence(article: article.id, range: range(slice, occurrence))
  }
}
