import ArabicText
import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct WordMapTests {
  /// «أ ب ج د» against «أ س ص د هـ و»: two words for two, one put in.
  private let map: WordMap? = {
    let (a, b) = ("باب دار سوق نهر قمر", "باب جسر قلعة نهر صغير قمر")
    let change = Wording(
      kind: .substitution, class: .lexical, insideQuotation: false, a: TextRange(start: 4, end: 11, text: "دار سوق"),
      b: TextRange(start: 4, end: 12, text: "جسر قلعة"))
    let added = Wording(
      kind: .addition, class: .lexical, insideQuotation: false, a: nil, b: TextRange(start: 17, end: 21, text: "صغير"))
    let pair = PassagePair(
      a: "a", aStart: 0, aEnd: 19, b: "b", bStart: 0, bEnd: 25, equal: 3, wording: [change, added])
    return WordMap(pair, TokenizedText(a), TokenizedText(b))
  }()

  @Test(arguments: [
    (0..<1, 0..<1), (1..<3, 1..<3), (1..<2, 1..<3), (3..<4, 3..<4), (4..<5, 5..<6), (3..<5, 3..<6), (0..<5, 0..<6),
  ])
  func wordsOfTheOtherText(words: Range<Int>, expected: Range<Int>) throws {
    #expect(try #require(map).b(words) == expected)
  }

  @Test(arguments: [(0..<1, 0..<1), (2..<3, 1..<3), (3..<6, 3..<5), (5..<6, 4..<5)])
  func andBack(words: Range<Int>, expected: Range<Int>) throws {
    #expect(try #require(map).a(words) == expected)
  }
}
