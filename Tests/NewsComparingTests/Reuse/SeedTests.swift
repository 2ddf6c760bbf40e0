import ArabicText
import Testing

@testable import NewsComparing

@Suite struct SeedTests {
  private func runs(_ a: String, _ b: String, _ seeds: [Seed]) -> [EqualRun] {
    EqualRun.runs(of: seeds, CopyWords(TokenizedText(a)), CopyWords(TokenizedText(b)))
  }

  @Test func aSeedGrowsAsFarAsWordsAreEqual() {
    let shared = ReuseSamples.words(9)
    #expect(
      runs("قبل \(shared) بعد", "\(shared) أخيرا", [Seed(a: 4, b: 3)]) == [EqualRun(a: 1, b: 0, length: 9)])
  }

  @Test func seedsOfOneRunAreOne() {
    let shared = ReuseSamples.words(9)
    #expect(runs(shared, shared, [Seed(a: 0, b: 0), Seed(a: 5, b: 5), Seed(a: 2, b: 2)]).count == 1)
  }

  @Test func runsStandInTheOrderOfA() {
    let (one, two) = (ReuseSamples.words(5), ReuseSamples.words(5, from: 50))
    let found = runs("\(one) وبعدها \(two)", "\(two) قبلها \(one)", [Seed(a: 6, b: 0), Seed(a: 0, b: 6)])
    #expect(found == [EqualRun(a: 0, b: 6, length: 5), EqualRun(a: 6, b: 0, length: 5)])
  }
}
