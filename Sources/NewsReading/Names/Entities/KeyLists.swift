import ArabicText

/// Lists of numbers by key, in the order in which they were entered.
///
/// All lists lie in one array, each number with the place of the next: a dictionary of arrays would allocate one for every key,
/// and most have a single number.
struct KeyLists: Sendable {
  private var table = KeyTable()
  /// By list, the places of its first and last number.
  private var ends: [(first: Int32, last: Int32)] = []
  /// The numbers, each with the place of the next in its list, -1 at the end.
  private var links: [(number: Int32, next: Int32)] = []

  /// The last number entered for `key`.
  func last(of key: FoldedKey) -> Int? { table[key].map { Int(links[Int(ends[Int($0)].last)].number) } }

  /// Enters `number` behind those that `key` has.
  mutating func append(_ number: Int, to key: FoldedKey) {
    let place = Int32(links.count)
    links.append((Int32(number), -1))
    if let list = table[key] {
      links[Int(ends[Int(list)].last)].next = place
      ends[Int(list)].last = place
    } else {
      table.insert(key, Int32(ends.count))
      ends.append((place, place))
    }
  }

  /// Hands on the numbers of `key` until `isTaken` takes one.
  func each(of key: FoldedKey, _ isTaken: (Int) -> Bool) {
    guard let list = table[key] else { return }
    var place = ends[Int(list)].first
    while place >= 0 {
      if isTaken(Int(links[Int(place)].number)) { return }
      place = links[Int(place)].next
    }
  }
}
