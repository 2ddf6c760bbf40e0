/// A segment file, mapped: shingles of some articles, by hash.
struct Segment: Sendable {
  /// Its path.
  let path: String
  let layout: SegmentLayout
  private let file: MappedFile

  /// Opens the file at `path` and checks its size.
  init(_ path: String) throws(ReuseIndexError) {
    self.path = path
    let file = try MappedFile(path)
    self.file = file
    let damaged = ReuseIndexError(
      code: .damaged, path: path, message: "cut off, or no index of this version: build the index again")
    guard file.bytes.count >= SegmentLayout.headSize, file.load(0) == SegmentLayout.magic else { throw damaged }
    func number(_ index: Int) -> Int { Int(clamping: file.load(8 * index, as: UInt64.self)) }
    // A count from a damaged head must not overflow the sums below.
    guard (1...4).allSatisfy({ number($0) <= 1 << 40 }) else { throw damaged }
    layout = SegmentLayout(postings: number(1), articles: number(2), firstArticle: number(3), idBytes: number(4))
    guard number(5) == layout.size, file.bytes.count == layout.size else { throw damaged }
  }

  /// The numbers of its articles.
  var articles: Range<Int> { layout.firstArticle..<(layout.firstArticle + layout.articles) }

  /// The posting at `index`.
  @inline(__always)
  func posting(_ index: Int) -> Posting {
    let offset = layout.postingsStart + index * SegmentLayout.postingSize
    return Posting(hash: file.load(offset), article: file.load(offset + 8), position: file.load(offset + 12))
  }

  /// The postings with `hash`, by article and word. Usually one look at the filter, and nothing.
  func postings(with hash: UInt64) -> Range<Int> {
    let mayContain = HashFilter.mayContain(hash, blocks: layout.filterBlocks) { index in
      file.load(layout.filterStart + index * 8)
    }
    guard mayContain else { return 0..<0 }
    let bucket = Int(truncatingIfNeeded: hash >> UInt64(64 - layout.directoryBits))
    var start = directory(bucket)
    let limit = directory(bucket + 1)
    while start < limit, posting(start).hash < hash { start += 1 }
    var end = start
    while end < limit, posting(end).hash == hash { end += 1 }
    return start..<end
  }

  /// What is kept of the article with `number`.
  func article(_ number: Int) -> IndexedArticle {
    let index = number - layout.firstArticle
    let offset = layout.articlesStart + index * SegmentLayout.articleSize
    let day = file.load(offset + 8, as: Int64.self)
    let start = index == 0 ? 0 : Int(file.load(offset - 8, as: UInt64.self))
    let end = Int(file.load(offset + 16, as: UInt64.self))
    let bytes = file.bytes[(layout.idsStart + start)..<(layout.idsStart + end)]
    return IndexedArticle(
      id: String(decoding: bytes, as: UTF8.self), day: day == .min ? nil : Int(day), outlet: file.load(offset))
  }

  private func directory(_ bucket: Int) -> Int {
    Int(file.load(layout.directoryStart + bucket * 4, as: UInt32.self))
  }
}

/// The postings of two segments in one order.
struct MergedPostings: Sequence, IteratorProtocol {
  let one: Segment
  let other: Segment
  private var i = 0
  private var j = 0

  /// The postings of `one`, whose articles come first, and of `other`.
  init(_ one: Segment, _ other: Segment) { (self.one, self.other) = (one, other) }

  mutating func next() -> Posting? {
    let hasOne = i < one.layout.postings
    guard hasOne || j < other.layout.postings else { return nil }
    if hasOne, j >= other.layout.postings || one.posting(i).hash <= other.posting(j).hash {
      i += 1
      return one.posting(i - 1)
    }
    j += 1
    return other.posting(j - 1)
  }
}
