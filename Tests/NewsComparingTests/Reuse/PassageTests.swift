import ArabicText
import Testing

@testable import NewsComparing

@Suite struct PassageTests {
  private func words(_ text: String) -> CopyWords { CopyWords(TokenizedText(text)) }

  private func alignment(_ a: CopyWords, _ b: CopyWords) -> Alignment {
    Alignment(TokenAligner(a: a, b: b).between(0..<a.count, 0..<b.count))
  }

  @Test func particlesAreEqualWordsButNoProof() {
    let (a, b) = (words("غادر الوفد من المدينة إلى القرية"), words("غادر الوفد من المدينة إلى القرية"))
    let proof = Passage([alignment(a, b)]).proof(a, b)
    #expect(proof.equal == 6)
    #expect(proof.content == 4)
    #expect(proof.places == 6)
  }

  @Test func aLongSentencePutInSpeaksAgainstNothing() {
    let (a, b) = (words("غادر الوفد المدينة"), words("غادر الوفد \(ReuseSamples.words(30)) المدينة"))
    #expect(Passage([alignment(a, b)]).proof(a, b).places == 3 + 8)
  }

  @Test func blocksStandByTheirPlaceAndTheHullHoldsThem() {
    let late = Alignment([Alignment.Column(a: 9, b: 2, relation: .equal)])
    let early = Alignment([Alignment.Column(a: 4, b: 7, relation: .equal)])
    let passage = Passage([late, early])
    #expect(passage.blocks == [early, late])
    #expect(passage.a == 4..<10)
    #expect(passage.b == 2..<8)
  }
}
