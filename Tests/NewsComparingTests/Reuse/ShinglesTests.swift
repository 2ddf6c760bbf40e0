import ArabicText
import Testing

@testable import NewsComparing

@Suite struct ShinglesTests {
  private func winnowed(_ text: String) -> [Posting] {
    var postings: [Posting] = []
    Shingles.winnowed(CopyWords(TokenizedText(text)), article: 0, into: &postings)
    return postings
  }

  /// The promise of winnowing: what seven equal words keep is kept in both texts.
  @Test func sevenEqualWordsShareAShingle() {
    let run = "نخيل الواحة يرتوي ينبوعا قديما تحرسه عائلات"
    for length in 0..<12 {
      let before = ReuseSamples.words(length)
      let one = Set(winnowed("\(before) \(run) ثم ذهب الرعاة جميعا").map(\.hash))
      let other = Set(winnowed("مطلع مختلف تماما \(run) وعادت القوافل مساء").map(\.hash))
      #expect(!one.isDisjoint(with: other), "after \(length) words")
    }
  }

  @Test func aboutHalfIsKept() {
    #expect((120...240).contains(winnowed(ReuseSamples.words(400)).count))
  }

  @Test(arguments: ["", "واحدة", "كلمتان هنا فقط", "في من على إلى عن مع في من"])
  func nothingToKeep(_ text: String) { #expect(winnowed(text).isEmpty) }

  @Test func fourWordsAreKept() { #expect(winnowed("رصيف الميناء الشمالي القديم").map(\.position) == [0]) }
}
