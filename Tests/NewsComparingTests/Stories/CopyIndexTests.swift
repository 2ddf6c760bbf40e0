import ArabicText
import Testing

@testable import NewsComparing

@Suite struct CopyIndexTests {
  /// A text of `count` invented words, other ones for each `seed`.
  private func text(_ seed: Int, _ count: Int = 200) -> String {
    (0..<count).map { "كلمة\(seed * 1000 + $0)" }.joined(separator: " ")
  }

  private func shingles(_ text: String) -> TextSample { TextSample(Tokenizer.tokens(of: SourceText(text))) }

  @Test func marksAndSpellingChangeNoShingle() {
    let plain = "أكدت بلدية مرسى الهدهد أن السد لن يفتح قبل نهاية شهر آذار من هذا العام مهما كان الأمر"
    let marked = "أكّدت «بلدية مرسى الهدهد»: أن السدّ لن يُفتح، قبل نهاية شهر آذار؛ من هذا العام مهما كان الامر!"
    let (a, b) = (shingles(text(1) + " " + plain), shingles(text(1) + " " + marked))
    #expect(!a.hashes.isEmpty && a.hashes == b.hashes)
  }

  @Test func fewerThanEightWordsHaveNone() {
    #expect(shingles("أكدت بلدية مرسى الهدهد أن السد").hashes.isEmpty)
  }

  @Test func theShareIsThatOfTheSmallerArticle() throws {
    let texts = [text(1), text(2), text(1) + " " + text(3, 600)].map(shingles)
    var index = CopyIndex()
    for article in 0..<2 { index.add(article, texts[article]) }
    let shares = index.shares(of: texts[2], from: 0) { texts[$0] }
    #expect(shares[1] == nil)
    #expect(try #require(shares[0]) == 1)
  }

  @Test func expiredArticlesAreNotFound() {
    let texts = [text(1), text(1), text(2)].map(shingles)
    var index = CopyIndex()
    for article in 0..<2 { index.add(article, texts[article]) }
    index.expire(before: 1) { texts[$0] }
    #expect(index.shares(of: texts[0], from: 1) { texts[$0] }.keys.sorted() == [1])
    index.expire(before: 2) { texts[$0] }
    #expect(index.shares(of: texts[0], from: 2) { texts[$0] }.isEmpty)
  }

  @Test func forgettingMakesRoomAndKeepsTheRest() {
    let texts = (0..<60).map { shingles(text($0, 2000)) }
    var index = CopyIndex()
    for article in texts.indices {
      index.expire(before: article - 3) { texts[$0] }
      index.add(article, texts[article])
    }
    let found = texts.indices.filter { index.shares(of: texts[$0], from: 56) { texts[$0] }[$0] == 1 }
    #expect(found == [56, 57, 58, 59])
  }

  @Test func anOutletsStandingTextIsNoCopy() {
    let standing = shingles(text(9))
    var index = CopyIndex()
    for article in 0..<40 { index.add(article, standing) }
    #expect(index.shares(of: standing, from: 0) { _ in standing }.isEmpty)
  }
}
