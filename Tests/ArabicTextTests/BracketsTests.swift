import Testing

@testable import ArabicText

@Suite struct BracketsTests {
  /// The partner of every opening bracket, by token.
  private func partners(_ text: String) -> [Int: Int] {
    let tokens = Tokenizer.tokens(of: SourceText(text))
    var brackets = Brackets(in: tokens, 0..<tokens.count)
    var result: [Int: Int] = [:]
    for index in tokens.indices { result[index] = brackets.close(of: index) }
    return result
  }

  @Test func pairs() {
    #expect(partners("(ا)") == [0: 2])
    #expect(partners("(ا[ب]ج)") == [0: 6, 2: 4])
    #expect(partners("{ا}﴿ب﴾") == [0: 2, 3: 5])
  }

  @Test func damage() {
    #expect(partners("(ا") == [:])
    #expect(partners("ا)") == [:])
    #expect(partners("(ا[ب)") == [0: 4])
    #expect(partners("[ا)ب]") == [0: 4])
  }

  @Test func manyOpenOnes() {
    let text = String(repeating: "([{", count: 2000) + String(repeating: ")", count: 3000)
    #expect(partners(text).count == 2000)
  }
}
