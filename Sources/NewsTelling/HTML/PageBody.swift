/// The registers of a page.
struct PageBody: Sendable {
  var fresh: Register
  var chapters: [Chapter]
  var people: Register

  /// Whether there is one affair, so that no chapter heading is needed.
  var isSingle: Bool { chapters.count == 1 }

  /// Whether rows were left out.
  var isCut: Bool { registers.contains { $0.rows.count < $0.count } }

  /// The ids of all rows that are shown.
  var rowIDs: Set<String> { Set(registers.flatMap { $0.rows.map(\.id) }) }

  /// As many rows as fit into `room` bytes, each register's share by its size.
  func fitted(room: Int) -> PageBody {
    let room = room - registers.reduce(0) { $0 + $1.frameSize }
    let wanted = registers.reduce(0) { $0 + $1.size }
    guard wanted > room else { return self }
    var fitted = self
    for chapter in chapters.indices {
      for register in chapters[chapter].registers.indices {
        fitted.chapters[chapter].registers[register].shrink(by: max(0, room), of: wanted)
      }
    }
    fitted.fresh.shrink(by: max(0, room), of: wanted)
    fitted.people.shrink(by: max(0, room), of: wanted)
    return fitted
  }

  private var registers: [Register] { [fresh] + chapters.flatMap(\.registers) + [people] }
}

extension Register {
  /// Keeps `room / wanted` of the rows by size.
  fileprivate mutating func shrink(by room: Int, of wanted: Int) {
    cut(to: Int(Double(size) * Double(room) / Double(wanted)))
  }
}
