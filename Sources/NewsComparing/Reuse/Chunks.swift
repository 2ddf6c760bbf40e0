/// Work on many articles, chunk by chunk, on several cores, with results in the order of the articles.
struct Chunks {
  let count: Int
  let tasks: Int
  private static let size = 128

  /// What `body` makes of each chunk of indices, in order. At most `tasks` chunks are under way at once.
  func map<Result: Sendable>(_ body: @escaping @Sendable (Range<Int>) -> Result) async -> [Result] {
    let starts = Array(stride(from: 0, to: count, by: Self.size))
    let ranges = starts.map { $0..<min($0 + Self.size, count) }
    return await withTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: ranges.count)
      var next = 0
      func add() {
        guard next < ranges.count else { return }
        let index = next
        group.addTask { (index, body(ranges[index])) }
        next += 1
      }
      for _ in 0..<max(1, tasks) { add() }
      for await (index, result) in group {
        results[index] = result
        add()
      }
      return results.compactMap { $0 }
    }
  }
}
