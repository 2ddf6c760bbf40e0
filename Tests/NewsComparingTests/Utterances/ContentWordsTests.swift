import ArabicText
import Testing

@testable import NewsComparing

@Suite struct ContentWordsTests {
  @Test func spellingCliticsAndParticlesDoNotCount() {
    let a = ContentWords("دعم الحكومة للمزارعين في السهل")
    let b = ContentWords("وبدعم من حكومة المزارعين بالسهل")
    #expect(a.shared(with: b) == 4)
    #expect(a.containment(with: b) == 1)
  }

  @Test(arguments: ["", "في من على", "،؛ . !"])
  func nothingOfMeaningIsContainedInNothing(text: String) {
    let words = ContentWords(text)
    #expect(words.keys.isEmpty)
    #expect(words.containment(with: ContentWords("دعم الحكومة")) == 0)
  }

  @Test func theHeadIsTheFirstWordOfMeaning() {
    let support = ContentWords("في دعم العراق للانتخابات")
    #expect(support.sharesHead(with: ContentWords("تعهد بدعم العراق")))
    #expect(!support.sharesHead(with: ContentWords("التطلع إلى الانتخابات")))
    #expect(!ContentWords("").sharesHead(with: support))
  }

  @Test func whatIsLeftOutDoesNotCount() {
    let text = TokenizedText("افتتاح السد في نيسان المقبل")
    let words = ContentWords(text, [text.tokens.indices]) { $0 >= 3 }
    #expect(words.keys.count == 2)
    #expect(words == ContentWords("افتتاح السد"))
  }

  @Test func measuresAreSymmetric() {
    let texts = ["دعم الحكومة للمزارعين", "دعم المزارعين في السهل البعيد", "", "قطع المياه"].map { ContentWords($0) }
    for a in texts {
      for b in texts {
        let (one, other) = (Overlapping(a, b), Overlapping(b, a))
        #expect(one.shared == other.shared && one.dice == other.dice && one.containment == other.containment)
        #expect(one.dice <= one.containment && one.containment <= 1)
        #expect(!a.keys.contains { !a.contains($0) })
      }
    }
  }
}
