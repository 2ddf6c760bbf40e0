import ArabicText
import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct CopyWordsTests {
  @Test func punctuationIsNoWord() {
    let text = TokenizedText("قال: \"لن نعود\"، (ثم) غادر!\nhttps://a.example/b")
    let words = CopyWords(text)
    #expect(words.tokens.map { text.string(at: Int($0)) } == ["قال", "لن", "نعود", "ثم", "غادر"])
  }

  @Test(arguments: [
    ("المدينة", WordCode.Weight.content), ("في", WordCode.Weight.particle), ("الوزير", WordCode.Weight.particle),
    ("وبالمديرية", WordCode.Weight.particle), ("2500", WordCode.Weight.content),
  ])
  func weights(_ word: String, _ weight: UInt8) {
    #expect(CopyWords(TokenizedText(word)).codes.map(\.weight) == [weight])
  }

  @Test func standingPhrasesWeighNothing() {
    let words = CopyWords(TokenizedText("زار صاحب السمو الملكي الأمير القرية"))
    #expect(words.codes.map(\.weight) == [3, 0, 0, 0, 0, 3])
  }

  @Test func aSliceHoldsTheMarksWhosePartnersItHas() {
    let text = TokenizedText("قال: \"لن نعود\" ثم غادر \"البيت الكبير\" وحده")
    let words = CopyWords(text)
    #expect(words.slice(of: 0..<3, in: text)?.text == "قال: \"لن نعود\"")
    #expect(words.slice(of: 1..<3, in: text)?.text == "\"لن نعود\"")
    #expect(words.slice(of: 5..<6, in: text)?.text == "البيت")
    #expect(words.slice(of: 2..<2, in: text) == nil)
  }
}
