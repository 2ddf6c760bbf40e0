/// The shingles that two articles or more have in common, by article.
///
/// Most shingles of a corpus occur once and are gone here, so what remains is small and no table has to be asked.
struct SharedShingles: Sendable {
  /// A shingle of one article, and all postings of that shingle.
  struct Entry: Sendable {
    /// The word it begins at.
    let position: UInt32
    /// Where its group begins in `postings`, and where it ends.
    let start: UInt32
    let end: UInt32
  }

  /// All postings, by hash, article and word.
  let postings: [Posting]
  /// Stretches of words that too many articles share, to be marked as standing.
  private(set) var common: [Posting] = []
  private var entries: [Entry] = []
  private var starts: [Int] = []

  /// Joins `postings`, which stand in the order of articles and words. `days` holds the day of each article, in
  /// ascending order. O(n).
  init(_ postings: [Posting], days: [Int], options: ReuseOptions) {
    var sorted = postings
    sorted.radixSortByHash()
    self.postings = sorted
    var groups: [Range<Int>] = []
    Self.forEachGroup(sorted) { group in
      let (articles, days) = Self.spread(sorted, group, days)
      if articles > options.commonShingle || days > options.commonDays {
        common.append(contentsOf: sorted[group])
      } else if articles > 1 || options.within && group.count > 1 {
        groups.append(group)
      }
    }
    distribute(groups, days.count)
  }

  /// The shared shingles of the article `index`.
  func entries(of index: Int) -> ArraySlice<Entry> { entries[starts[index]..<starts[index + 1]] }

  /// Sorts the groups' postings by article: counting sort, O(n).
  private mutating func distribute(_ groups: [Range<Int>], _ articleCount: Int) {
    starts = [Int](repeating: 0, count: articleCount + 1)
    for group in groups { for index in group { starts[Int(postings[index].article) + 1] += 1 } }
    for index in 0..<articleCount { starts[index + 1] += starts[index] }
    var places = starts
    entries = [Entry](repeating: Entry(position: 0, start: 0, end: 0), count: starts[articleCount])
    for group in groups {
      for index in group {
        let article = Int(postings[index].article)
        entries[places[article]] = Entry(
          position: postings[index].position, start: UInt32(group.lowerBound), end: UInt32(group.upperBound))
        places[article] += 1
      }
    }
  }

  private static func forEachGroup(_ postings: [Posting], _ body: (Range<Int>) -> Void) {
    var start = 0
    while start < postings.count {
      var end = start + 1
      while end < postings.count, postings[end].hash == postings[start].hash { end += 1 }
      if end - start > 1 { body(start..<end) }
      start = end
    }
  }

  /// How many articles share a shingle, and of how many days they are.
  private static func spread(_ postings: [Posting], _ group: Range<Int>, _ days: [Int]) -> (articles: Int, days: Int) {
    var result = (articles: 1, days: 1)
    for index in group.dropFirst() where postings[index].article != postings[index - 1].article {
      result.articles += 1
      if days[Int(postings[index].article)] != days[Int(postings[index - 1].article)] { result.days += 1 }
    }
    return result
  }
}
