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
    let places = records.map { record in
      let range = range(record)
      return (start: range.start, end: range.end)
    }
    // The sort must be stable: records at one place keep the order their reader gave them.
    func goesBefore(_ a: Int, _ b: Int) -> Bool {
      (places[a].start, places[a].end, a) < (places[b].start, places[b].end, b)
    }
    guard !records.indices.dropFirst().allSatisfy({ goesBefore($0 - 1, $0) }) else { return records }
    return records.indices.sorted(by: goesBefore).map { records[$0] }
  }

  private mutating func renameAll() {
    let times = rename(&times, "t")
    let quantities = rename(&quantities, "n")
    let quotations = rename(&quotations, "q")
    for index in self.quotations.indices {
      self.quotations[index].parent = self.quotations[index].parent.flatMap { quotations[$0] }
    }
    rename(&pledges, "p")
    for index in pledges.indices {
      pledges[index].deadlineTime = pledges[index].deadlineTime.flatMap { times[$0] }
      pledges[index].quotation = pledges[index].quotation.flatMap { quotations[$0] }
    }
    rename(&events, "v")
    for index in events.indices {
      events[index].time = events[index].time.flatMap { times[$0] }
      events[index].count = events[index].count.flatMap { quantities[$0] }
      events[index].quotation = events[index].quotation.flatMap { quotations[$0] }
    }
  }

  /// Numbers `records` from 1 and returns the way from old ids to new ones; an empty old id has none.
  @discardableResult
  private func rename(_ records: inout [some NumberedRecord], _ letter: Unicode.Scalar) -> Renaming {
    if records.indices.allSatisfy({ records[$0].id == RecordID.of(letter, $0 + 1) }) { return Renaming(names: nil) }
    var names: [String: String] = [:]
    for index in records.indices {
      let new = RecordID.of(letter, index + 1)
      if !records[index].id.isEmpty { names[records[index].id] = new }
      records[index].id = new
    }
    return Renaming(names: names)
  }

  /// The way from old ids to new ones.
  private struct Renaming {
    /// Nil where the records stood in their order already: every id is its own new one.
    let names: [String: String]?

    subscript(id: String) -> String? { names.map { $0[id] } ?? id }
  }
}

/// What is counted in the order of the text.
private protocol NumberedRecord {
  var id: String { get set }
}

extension TimeExpression: NumberedRecord {}
extension Quantity: NumberedRecord {}
extension Quotation: NumberedRecord {}
extension Pledge: NumberedRecord {}
extension Event: NumberedRecord {}
