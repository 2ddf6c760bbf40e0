/// Puts changes by their places in the measure together, and draws places that lie in one another side by side.
enum NestedPlaces {
  typealias Change = ItemCollector.Change
  typealias Cluster = ItemCollector.Cluster

  /// Changes of one place and those that cross as one cluster each, in the order of the measure. O(n log n).
  static func clusters(of changes: [Change]) -> [Cluster] {
    let order = changes.indices.sorted {
      let (a, b) = (changes[$0].place, changes[$1].place)
      return (a.lowerBound, b.upperBound, $0) < (b.lowerBound, a.upperBound, $1)
    }
    var clusters: [Cluster] = []
    // The clusters that hold the place reached, the outermost first.
    var open: [Int] = []
    for change in order.map({ changes[$0] }) {
      while let last = open.last, isBehind(change.place, clusters[last].place) { open.removeLast() }
      if let last = open.last, !change.isLoose,
        change.place == clusters[last].place || change.place.upperBound > clusters[last].place.upperBound
      {
        add(change, to: &clusters, &open)
      } else {
        if !change.isLoose { open.append(clusters.count) }
        clusters.append(Cluster(place: change.place, changes: [change]))
      }
    }
    return clusters.filter { !$0.changes.isEmpty }
      .enumerated().sorted { ($0.element.place.lowerBound, $0.offset) < ($1.element.place.lowerBound, $1.offset) }
      .map(\.element)
  }

  private static func isBehind(_ place: Range<Int>, _ other: Range<Int>) -> Bool {
    place != other && place.lowerBound >= other.upperBound
  }

  /// Adds a change to the innermost open cluster; where that grows beyond the one around it, both become one.
  private static func add(_ change: Change, to clusters: inout [Cluster], _ open: inout [Int]) {
    guard var last = open.last else { return }
    clusters[last].changes.append(change)
    let end = max(clusters[last].place.upperBound, change.place.upperBound)
    clusters[last].place = clusters[last].place.lowerBound..<end
    while open.count > 1, case let outer = open[open.count - 2], clusters[outer].place.upperBound < end {
      clusters[outer].changes += clusters[last].changes
      clusters[outer].place = clusters[outer].place.lowerBound..<end
      clusters[last].changes = []
      open.removeLast()
      last = outer
    }
  }

  /// `places`, which are sorted and do not cross, as ranges that do not overlap, with the number of the innermost place:
  /// a place that holds others is parted by them.
  static func flattened(_ places: [Range<Int>]) -> [(Range<Int>, Int)] {
    var result: [(Range<Int>, Int)] = []
    var open: [Int] = []
    var reached = 0
    func close(to end: Int) {
      while let last = open.last {
        let stop = min(end, places[last].upperBound)
        if stop > reached { result.append((reached..<stop, last)) }
        reached = max(reached, stop)
        guard places[last].upperBound <= end else { return }
        open.removeLast()
      }
    }
    for (index, place) in places.enumerated() where !place.isEmpty {
      close(to: place.lowerBound)
      reached = max(reached, place.lowerBound)
      open.append(index)
    }
    close(to: .max)
    return result
  }
}
