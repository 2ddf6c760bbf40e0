import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct NestedPlacesTests {
  private func change(_ place: Range<Int>, isLoose: Bool = false) -> ItemCollector.Change {
    let wording = Wording(kind: .addition, class: .lexical, insideQuotation: false, a: nil, b: nil)
    return ItemCollector.Change(version: 0, wording: wording, place: place, isLoose: isLoose)
  }

  private func places(_ places: [Range<Int>]) -> [Range<Int>] {
    NestedPlaces.clusters(of: places.map { change($0) }).map(\.place)
  }

  @Test(arguments: [
    ([0..<4, 6..<9], [0..<4, 6..<9]), ([0..<4, 0..<4], [0..<4]), ([3..<9, 0..<4], [0..<9]),
    ([0..<9, 3..<4], [0..<9, 3..<4]),
    ([0..<9, 2..<5, 4..<7], [0..<9, 2..<7]), ([0..<9, 2..<5, 4..<12], [0..<12]),
    ([0..<4, 4..<4, 4..<4], [0..<4, 4..<4]),
    ([0..<9, 4..<4], [0..<9, 4..<4]),
  ])
  func equalAndCrossingPlacesAreOne(given: [Range<Int>], expected: [Range<Int>]) {
    #expect(places(given) == expected)
    #expect(places(given.reversed()) == expected)
  }

  @Test func additionsWithoutAPlaceStayApart() {
    let loose = [change(3..<3, isLoose: true), change(3..<3, isLoose: true)]
    #expect(NestedPlaces.clusters(of: loose).count == 2)
  }

  @Test func aPlaceIsPartedByThoseInIt() {
    let flat = NestedPlaces.flattened([0..<9, 2..<4, 4..<5, 5..<5, 12..<14])
    #expect(flat.map(\.0) == [0..<2, 2..<4, 4..<5, 5..<9, 12..<14])
    #expect(flat.map(\.1) == [0, 1, 2, 0, 4])
  }
}
