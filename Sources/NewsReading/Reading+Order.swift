import NewsRecords

extension Reading {
  /// The reading with its lists in the order of the text and ids counted in that order; references follow.
  func numbered() -> Reading {
    var result = self
    result.times = sorted(times) { $0.range }
    result.quantities = sorted(quantities) { $0.range }
    result.names = sorted(names) { $0.range }
    result.quotations = sorted(quotations) { $0.content.first ?? $0.cue.first ?? Self.nowhere }
    result.pledges = sorted(pledges) { $0.range }
    result.events = sorted(events) { $0.range }
    result.diagnostics = sorted(diagnostics) { $0.range ?? Self.nowhere }
    result.renameAll()
    return result
  }

  private static let nowhere = TextRange(start: 0, end: 0, text: "")

  private func sorted<Record>(_ records: [Record], by range: (Record) -> TextRange) -> [Record] {
    // The sort must be stable: records at one place keep the order their reader gave them.
    records.enumerated().sorted { a, b in
      let (x, y) = (range(a.element), range(b.element))
      return (x.start, x.end, a.offset) < (y.start, y.end, b.offset)
    }.map(\.element)
  }

  private mutating func renameAll() {
    let times = rename(&times, "t", \.id)
    let quantities = rename(&quantities, "n", \.id)
    let quotations = rename(&quotations, "q", \.id)
    for index in self.quotations.indices {
      self.quotations[index].parent = self.quotations[index].parent.flatMap { quotations[$0] }
    }
    rename(&pledges, "p", \.id)
    for index in pledges.indices {
      pledges[index].deadlineTime = pledges[index].deadlineTime.flatMap { times[$0] }
      pledges[index].quotation = pledges[index].quotation.flatMap { quotations[$0] }
    }
    rename(&events, "v", \.id)
    for index in events.indices {
      events[index].time = events[index].time.flatMap { times[$0] }
      events[index].count = events[index].count.flatMap { quantities[$0] }
      events[index].quotation = events[index].quotation.flatMap { quotations[$0] }
    }
  }

  /// Numbers `records` from 1 and returns the way from old ids to new ones; an empty old id has none.
  @discardableResult
  private func rename<Record>(
    _ records: inout [Record], _ letter: String, _ id: WritableKeyPath<Record, String>
  ) -> [String: String] {
    var names: [String: String] = [:]
    for index in records.indices {
      let new = "\(letter)\(index + 1)"
      if !records[index][keyPath: id].isEmpty { names[records[index][keyPath: id]] = new }
      records[index][keyPath: id] = new
    }
    return names
  }
}
