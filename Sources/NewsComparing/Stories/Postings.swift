/// The articles that have a term, ascending, with its weight in each.
struct Postings {
  private var articles: [Int32] = []
  private var weights: [Float] = []

  /// Adds `article`, the highest so far; those before `first` are dropped once they are half of the list.
  mutating func add(_ article: Int, _ weight: Float, first: Int) {
    if articles.count >= 8, Int(articles[articles.count / 2]) < first {
      let gone = start(from: first)
      articles.removeFirst(gone)
      weights.removeFirst(gone)
    }
    articles.append(Int32(article))
    weights.append(weight)
  }

  /// Calls `body` with each article from `first` on and its weight.
  @inline(__always)
  func forEach(from first: Int, _ body: (Int, Float) -> Void) {
    for index in start(from: first)..<articles.count { body(Int(articles[index]), weights[index]) }
  }

  private func start(from first: Int) -> Int {
    var (low, high) = (0, articles.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(articles[middle]) < first { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
