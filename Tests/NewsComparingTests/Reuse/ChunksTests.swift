import Testing

@testable import NewsComparing

@Suite struct ChunksTests {
  @Test(arguments: [(0, 2), (1, 4), (127, 1), (129, 2), (1000, 3), (1000, 0)])
  func resultsStandInOrder(_ count: Int, _ tasks: Int) async {
    let results = await Chunks(count: count, tasks: tasks).map { Array($0) }
    #expect(results.flatMap { $0 } == Array(0..<count))
  }
}
