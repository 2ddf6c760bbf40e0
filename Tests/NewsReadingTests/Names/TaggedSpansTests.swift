import ArabicText
import NewsRecords
import Testing

@testable @_spi(Training) import NewsReading

@Suite struct TaggedSpansTests {
  private func spans(_ sentence: String, _ tags: [Int: Int]) -> [String] {
    let (text, findings) = NameFixture.findings(sentence)
    let row = text.tokens.indices.map { tags[$0] ?? NameTag.outside }
    return TaggedSpans(row, findings, text, NameFixture.words(text), NameFixture.news).spans.map {
      "\($0.type) \(text.string(of: $0.tokens))"
    }
  }

  @Test func aHyphenJoinsTwoGivenNames() {
    let tags = [1: NameTag.begin(0), 3: NameTag.begin(0), 4: NameTag.inside(0)]
    #expect(spans("قال جان-مارك برانك إن", tags) == ["person جان-مارك برانك"])
    #expect(spans("قال جان - مارك برانك إن", tags).count == 2)
  }

  @Test func aNameDoesNotBeginWithItsEnd() {
    #expect(spans("قالت هبة الله مرزوق إن", [2: NameTag.begin(0), 3: NameTag.inside(0)]) == ["person هبة الله مرزوق"])
  }

  @Test func anOfficeIsMoreThanItsPlace() {
    #expect(spans("أغلقت أمانة الطرفاية متجرا", [2: NameTag.begin(2)]) == ["organization أمانة الطرفاية"])
    #expect(spans("زار أهل الطرفاية متجرا", [2: NameTag.begin(2)]) == ["place الطرفاية"])
  }

  @Test func bodiesReachAsFarAsTheGrammarReadsThem() {
    let tags = [2: NameTag.begin(1), 3: NameTag.inside(1), 4: NameTag.inside(1), 5: NameTag.inside(1)]
    #expect(
      spans("أعلن مكتب الأمم المتحدة لتنسيق الإغاثة اليوم", tags) == ["organization مكتب الأمم المتحدة لتنسيق الإغاثة"])
  }
}
