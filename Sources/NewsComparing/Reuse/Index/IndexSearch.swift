import ArabicText
import NewsTimes

/// Looks the shingles of one article up in all segments and puts the hits together by article.
struct IndexSearch {
  let segments: [Segment]
  let options: ReuseOptions

  /// An article that shares shingles with the one that asks.
  struct Match {
    let id: String
    /// `a` are words of the match, `b` of the article that asks.
    var seeds: [Seed] = []
    /// Words of the match at which shingles begin that too many articles share.
    var common: [Int] = []
  }

  private struct Hit {
    let article: UInt32
    let position: UInt32
    let ownPosition: UInt32
    let isCommon: Bool
  }

  /// How many places of one shingle in one article are looked at.
  private static let mostRepeats = 4

  /// The matches by number, and the words of `words` at which common shingles begin.
  func matches(of words: CopyWords, in article: ReuseArticle) -> (matches: [Match], common: [Int]) {
    var shingles: [Posting] = []
    Shingles.winnowed(words, article: 0, into: &shingles)
    var hits: [Hit] = []
    var common: [Int] = []
    for shingle in shingles {
      let group = segments.flatMap { segment in segment.postings(with: shingle.hash).map { segment.posting($0) } }
      guard !group.isEmpty else { continue }
      let isCommon = isCommon(group)
      if isCommon { common.append(Int(shingle.position)) }
      for posting in withoutRepeats(group) {
        hits.append(
          Hit(
            article: posting.article, position: posting.position, ownPosition: shingle.position, isCommon: isCommon))
      }
    }
    return (collect(hits, article), common)
  }

  private func withoutRepeats(_ group: [Posting]) -> [Posting] {
    group.indices.filter { index in
      index < Self.mostRepeats || group[index - Self.mostRepeats].article != group[index].article
    }.map { group[$0] }
  }

  /// Whether too many articles, or articles of too many days, share it.
  private func isCommon(_ group: [Posting]) -> Bool {
    let articles = Set(group.map(\.article))
    if articles.count > options.commonShingle { return true }
    guard articles.count > options.commonDays else { return false }
    return Set(articles.map { record(Int($0)).day }).count > options.commonDays
  }

  private func collect(_ hits: [Hit], _ article: ReuseArticle) -> [Match] {
    let sorted = hits.sorted { ($0.article, $0.ownPosition, $0.position) < ($1.article, $1.ownPosition, $1.position) }
    var result: [Match] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].article == sorted[start].article { end += 1 }
      let record = record(Int(sorted[start].article))
      if isWanted(record, article) {
        var match = Match(id: record.id)
        for hit in sorted[start..<end] {
          if hit.isCommon {
            match.common.append(Int(hit.position))
          } else {
            match.seeds.append(Seed(a: Int32(hit.position), b: Int32(hit.ownPosition)))
          }
        }
        if !match.seeds.isEmpty { result.append(match) }
      }
      start = end
    }
    return result
  }

  private func isWanted(_ record: IndexedArticle, _ article: ReuseArticle) -> Bool {
    guard record.id != article.id else { return false }
    let key = IndexedArticle.key(article.outlet)
    let outlets = (record.outlet == 0 ? nil : String(record.outlet), key == 0 ? nil : String(key))
    return options.wants(outlets: outlets, days: (record.day, article.day?.number))
  }

  private func record(_ number: Int) -> IndexedArticle {
    for segment in segments where segment.articles.contains(number) { return segment.article(number) }
    return IndexedArticle(id: "", day: nil, outlet: 0)
  }
}
