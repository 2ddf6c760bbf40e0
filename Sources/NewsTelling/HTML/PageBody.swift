/// The registers of a page.
struct PageBody: Sendable {
  var fresh: Register
  var chapters: [Chapter]
  var habits: Register
  var people: Register

  /// Whether there is one affair, so that no chapter heading is needed.
  var isSingle: Bool { chapters.count == 1 }

  /// Whether rows were left out.
  var isCut: Bool { registers.contains(where: \.isCut) }

  /// The ids of all rows that are shown.
  var rowIDs: Set<String> { Set(registers.flatMap { ($0.rows + $0.briefs).map(\.id) }) }

  /// As many rows as fit into `room` bytes. What is new, differences, pledges and figures come first and may take two
  /// thirds; the others share what is left, each by its size.
  func fitted(room: Int) -> PageBody {
    let room = max(0, room - registers.reduce(0) { $0 + $1.frameSize })
    let wanted = (first: size(isFirst: true), rest: size(isFirst: false))
    guard wanted.first + wanted.rest > room else { return self }
    let first = min(wanted.first, max(room * 2 / 3, room - wanted.rest))
    var fitted = self
    fitted.change { register in
      let (share, whole) = register.isFirst ? (first, wanted.first) : (room - first, wanted.rest)
      if share < whole { register.cut(to: Int(Double(register.size) * Double(share) / Double(whole))) }
    }
    return fitted
  }

  private func size(isFirst: Bool) -> Int {
    registers.filter { $0.isFirst == isFirst }.reduce(0) { $0 + $1.size }
  }

  private mutating func change(_ change: (inout Register) -> Void) {
    change(&fresh)
    for chapter in chapters.indices {
      for register in chapters[chapter].registers.indices { change(&chapters[chapter].registers[register]) }
    }
    change(&habits)
    change(&people)
  }

  private var registers: [Register] { [fresh] + chapters.flatMap(\.registers) + [habits, people] }
}

extension Register {
  /// Whether a page that has no room for all rows keeps these before others.
  fileprivate var isFirst: Bool { ["fresh", "differences", "pledges", "figures"].contains(key) }
}
