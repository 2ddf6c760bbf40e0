import ArabicText
import Testing

@testable import NewsReading

@Suite struct NameMemoTests {
  private let memo = NameMemo()

  private func key(_ phrase: String, at index: Int = 0) throws -> TitleKey {
    let text = TokenizedText(phrase)
    let words = NameFixture.words(text)
    let reader = TitleReader(lexicon: NameFixture.lexicon)
    let title = try #require(reader.title(at: index, in: text, words, before: text.tokens.count))
    let key = memo.key(title, text, words, NameFixture.lexicon)
    #expect(key == TitleKey(title, text, words, NameFixture.lexicon))
    return key
  }

  @Test func aPartOfAnotherArticleIsTheSameObject() {
    let (one, other) = (Array("قال سليم".utf8), Array("سليم حداد".utf8))
    let part = memo.part(7..<15, of: one)
    #expect(part == NamePart("سليم"))
    #expect(memo.part(0..<8, of: other) === part)
    #expect(memo.part(9..<17, of: other) == NamePart("حداد"))
  }

  @Test func aTitleOfAnotherArticleIsTheSameObject() throws {
    #expect(try key("رئيس الوزراء العراقي") === key("قال رئيس الوزراء العراقي", at: 1))
    #expect(try key("رئيس الوزراء العراقي") !== key("رئيس الوزراء اللبناني"))
    #expect(try key("الرئيس العراقي") != key("الرئيس العراقي السابق"))
  }
}
