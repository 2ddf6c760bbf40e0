import Testing

@testable import NewsComparing

@Suite struct SegmentLayoutTests {
  @Test(arguments: [0, 1, 15, 16, 17, 4096, 1_000_003])
  func partsFollowOneAnotherOnMultiplesOfEight(_ postings: Int) {
    let layout = SegmentLayout(postings: postings, articles: 3, firstArticle: 40, idBytes: 5)
    let starts = [
      0, layout.filterStart, layout.directoryStart, layout.postingsStart, layout.articlesStart, layout.idsStart,
    ]
    #expect(starts == starts.sorted() && starts.allSatisfy { $0.isMultiple(of: 8) })
    // An entry of four bytes for each value of the uppermost bits, and one behind the last.
    #expect(layout.postingsStart - layout.directoryStart >= 4 * ((1 << layout.directoryBits) + 1))
    #expect(layout.articlesStart - layout.postingsStart == postings * SegmentLayout.postingSize)
    #expect(layout.size == layout.idsStart + 5)
  }

  @Test(arguments: [(0, 1), (16, 1), (32, 2), (1 << 20, 17)])
  func anEntryOfTheDirectoryIsForSomeSixteenPostings(postings: Int, bits: Int) {
    let layout = SegmentLayout(postings: postings, articles: 0, firstArticle: 0, idBytes: 0)
    #expect(layout.directoryBits == bits)
  }
}
