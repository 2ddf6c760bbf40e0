import ArabicText
import Testing

@testable import NewsReading

@Suite struct MarkCoverTests {
  @Test func theInnermostPairCovers() {
    let text = TokenizedText("قال \"إن «السد» قديم\" ثم خرج")
    let cover = MarkCover(text)
    let words = text.tokens.indices.map { cover.content(around: $0).map { text.string(of: $0) } }
    let dam = text.tokens.indices.first { text.string(at: $0) == "السد" }!
    #expect(words[dam] == "السد")
    #expect(words[dam + 2] == "إن «السد» قديم")
    #expect(words.first! == nil && words.last! == nil)
  }

  @Test func bracketsAndMarksLeadToTheirPartners() {
    let text = TokenizedText("فتح (أو \"أغلق\") الباب")
    let cover = MarkCover(text)
    for index in text.tokens.indices {
      guard let end = cover.end(ofOpening: index) else { continue }
      #expect(cover.start(ofClosing: end) == index)
    }
    #expect(text.tokens.indices.filter { cover.end(ofOpening: $0) != nil }.count == 2)
  }

  @Test(arguments: ["", "(((", "\"", ")) ((", "\"(\")"])
  func damageIsHarmless(text: String) {
    let tokens = TokenizedText(text)
    let cover = MarkCover(tokens)
    for index in tokens.tokens.indices { _ = cover.content(around: index) }
    #expect(cover.content(around: 0) == nil || !tokens.tokens.isEmpty)
  }
}
