import NewsRecords

/// Makes the ledger of a table: the changes of all columns by their place in the measure.
///
/// Changes of one place are one item, as are those that cross: «مساء الأحد» in one column, «الأحد الماضي» in another. A
/// change within another column's larger one, a word of a clause that is not there at all, keeps a line of its own.
struct ItemCollector {
  let base: ScalarText
  let versions: [Version]
  let columns: Int

  /// A change of one of `versions`.
  struct Change {
    let version: Int
    let wording: Wording
    let place: Range<Int>
    let isLoose: Bool
  }

  /// Changes that touch the same words of the measure, and the number of their item.
  struct Cluster {
    var place: Range<Int>
    var changes: [Change]
    var number = 0
  }

  /// What names a change: its column and itself.
  struct Key: Hashable {
    let column: Int
    let wording: Wording
  }

  /// The lines of the ledger.
  private(set) var items: [CollationItem] = []
  /// The number of each change.
  private(set) var numbers: [Key: Int] = [:]
  /// All places in the order of the measure; two may have one number.
  private(set) var clusters: [Cluster] = []

  init(base: ScalarText, versions: [Version], columns: Int) {
    (self.base, self.versions, self.columns) = (base, versions, columns)
    clusters = NestedPlaces.clusters(of: changes)
    for index in clusters.indices { number(index) }
  }

  /// The marks of the measure.
  var marks: [CollationMark] {
    NestedPlaces.flattened(clusters.map(\.place)).map { range, index in
      let item = items[clusters[index].number]
      return CollationMark(
        range: range, mark: item.mark, isInsideQuotation: item.isInsideQuotation, item: clusters[index].number)
    }
  }

  private var changes: [Change] {
    versions.indices.flatMap { index in
      versions[index].told.map {
        Change(version: index, wording: $0.wording, place: $0.place, isLoose: $0.isLoose)
      }
    }
  }

  private mutating func number(_ index: Int) {
    let (place, changes) = (clusters[index].place, clusters[index].changes)
    let item = CollationItem(
      place: place, sides: (0..<columns).map { side($0, place, changes) }, kinds: changes.map(\.wording.kind).unique,
      classes: changes.map(\.wording.class).unique,
      isInsideQuotation: changes.contains(where: \.wording.insideQuotation))
    let number = firsts[item.said] ?? items.count
    if number == items.count {
      items.append(item)
      firsts[item.said] = number
    }
    clusters[index].number = number
    for change in changes { numbers[Key(column: versions[change.version].column, wording: change.wording)] = number }
  }

  /// The number of the first item that says so.
  private var firsts: [CollationItem.Said: Int] = [:]

  private func side(_ column: Int, _ place: Range<Int>, _ changes: [Change]) -> CollationItem.Side {
    if column == 0 { return place.isEmpty ? .nothing : .words([base.range(place)]) }
    let own = changes.filter { versions[$0.version].column == column }.map(\.wording)
    let copies = versions.filter { $0.column == column && $0.reaches(place) }
    guard !copies.isEmpty else { return own.isEmpty ? .absent : slices(own.compactMap(\.b)) }
    if own.isEmpty, copies.contains(where: { !$0.isInOrder }) { return .reordered }
    if own.isEmpty, place.isEmpty { return .same }
    // Where no order leads from text to text, or words were put in between two, the changes themselves are shown.
    let isBare = place.isEmpty || copies.contains { !$0.isInOrder }
    let ranges = isBare ? own.compactMap(\.b) : copies.compactMap { $0.words(for: place) }
    let measure = base.slice(place)
    if own.isEmpty, !ranges.isEmpty, ranges.allSatisfy({ $0.text == measure }) { return .same }
    return slices(ranges)
  }

  private func slices(_ ranges: [TextRange]) -> CollationItem.Side { ranges.isEmpty ? .nothing : .words(ranges.unique) }
}

extension Array where Element: Hashable {
  /// Each element once, at its first place.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
