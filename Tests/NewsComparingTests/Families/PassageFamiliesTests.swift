import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct PassageFamiliesTests {
  private func pair(_ a: String, _ x: Range<Int>, _ b: String, _ y: Range<Int>) -> PassagePair {
    PassagePair(
      a: a, aStart: x.lowerBound, aEnd: x.upperBound, b: b, bStart: y.lowerBound, bEnd: y.upperBound, equal: x.count,
      wording: [])
  }

  private func articles(_ pairs: [PassagePair]) -> [[String]] {
    PassageFamily.families(of: pairs).map { $0.members.map(\.article) }
  }

  @Test func oneTextInThreeArticlesIsOneFamily() {
    let pairs = [pair("a", 0..<100, "b", 50..<150), pair("b", 52..<148, "c", 0..<96), pair("a", 2..<98, "c", 0..<96)]
    #expect(articles(pairs) == [["a", "b", "c"]])
  }

  @Test func twoTextsOfOneArticleAreTwo() {
    let pairs = [pair("a", 0..<100, "b", 0..<100), pair("a", 200..<260, "c", 0..<60)]
    #expect(articles(pairs) == [["a", "b"], ["a", "c"]])
  }

  /// A short formula inside a long copy is not that copy: half of the long one does not lie in it.
  @Test func aSentenceDoesNotJoinTwoTexts() {
    let pairs = [pair("a", 0..<100, "b", 0..<100), pair("b", 80..<100, "c", 0..<20), pair("c", 0..<90, "d", 0..<90)]
    #expect(articles(pairs) == [["a", "b"], ["c", "d"], ["b", "c"]])
  }

  /// Each step overlaps the last by half and more; measured by the first, the third is another passage.
  @Test func noDriftAlongHalfOverlaps() {
    let pairs = [
      pair("a", 0..<100, "b", 0..<100), pair("b", 40..<139, "c", 0..<99), pair("c", 45..<143, "d", 0..<98),
    ]
    #expect(articles(pairs) == [["a", "b", "c"], ["c", "d"]])
  }

  @Test func orderDoesNotMatter() {
    let pairs = [pair("a", 0..<90, "b", 0..<90), pair("b", 0..<95, "c", 5..<100), pair("d", 0..<30, "a", 200..<230)]
    #expect(PassageFamily.families(of: pairs) == PassageFamily.families(of: pairs.reversed()))
  }

  @Test func aFamilyIsWrittenWithItsPlaces() throws {
    let family = try #require(PassageFamily.families(of: [pair("a", 3..<90, "b", 7..<94)]).first)
    #expect(
      String(decoding: JSONWriter.line(family), as: UTF8.self)
        == #"{"members":[{"article":"a","start":3,"end":90},{"article":"b","start":7,"end":94}]}"#)
  }
}
