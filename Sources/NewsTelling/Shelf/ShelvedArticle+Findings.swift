import NewsRecords

extension ShelvedArticle {
  /// The quotation `id` of the reading. O(1): ids count from q1 in the order of the list.
  func quotation(_ id: String) -> Quotation? { Self.numbered(id, in: reading?.quotations ?? [], id: \.id) }

  /// The time `id` of the reading, nil for nil.
  func time(_ id: String?) -> TimeExpression? {
    id.flatMap { Self.numbered($0, in: reading?.times ?? [], id: \.id) }
  }

  /// The time that stands at exactly `range`. O(log n).
  func time(at range: TextRange) -> TimeExpression? {
    let times = reading?.times ?? []
    let index = Self.first(in: times) { $0.range.start >= range.start }
    return times[index...].prefix { $0.range.start == range.start }.first { $0.range.end == range.end }
  }

  /// The pledge that stands at exactly `range`. O(log n).
  func pledge(at range: TextRange) -> Pledge? {
    let pledges = reading?.pledges ?? []
    let index = Self.first(in: pledges) { $0.range.start >= range.start }
    return pledges[index...].prefix { $0.range.start == range.start }.first { $0.range.end == range.end }
  }

  private static func numbered<Finding>(_ name: String, in list: [Finding], id: (Finding) -> String) -> Finding? {
    guard let number = Int(name.dropFirst()), list.indices.contains(number - 1), id(list[number - 1]) == name else {
      return list.first { id($0) == name }
    }
    return list[number - 1]
  }

  /// The index of the first element for which `isBehind` holds; lists of a reading stand in the order of `start`.
  private static func first<Finding>(in list: [Finding], _ isBehind: (Finding) -> Bool) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(list[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
