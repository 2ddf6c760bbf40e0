import ArabicText
import Testing

@testable import NewsReading

@Suite struct ActWordsTests {
  private let words = ActWords()

  @Test(arguments: [
    ("أن", ActWord.complementiser), ("ولأنها", .pronoun), ("التي", .relative), ("لم", .negation), ("نفى", .denial),
    ("يأمل", .wish), ("يتوقع", .expectation), ("ربما", .hypothesis), ("هل", .question), ("بينما", .breaker),
    ("إذا لم", .ultimatum), ("عدم الكشف عن اسمه", .anonymity), ("علينا", .obliged), ("بلاده", .own),
    ("الطرفان", .sides),
  ])
  func classes(phrase: String, word: ActWord) { #expect(words.isOne(word, at: 0, in: TokenizedText(phrase))) }

  @Test func onlyTheConjunctionIsCut() {
    #expect(words.isOne(.negation, at: 0, in: TokenizedText("ولم")))
    #expect(!words.isOne(.negation, at: 0, in: TokenizedText("سلم")))
  }

  @Test func outsideTheTextThereIsNothing() {
    let text = TokenizedText("أن")
    #expect(!words.isOne(.complementiser, at: -1, in: text) && !words.isOne(.complementiser, at: 1, in: text))
  }

  @Test func aPhraseThatWouldPassTheLimitIsNotSeen() {
    let text = TokenizedText("إذا لم ينسحب")
    #expect(words.match(at: 0, in: text, before: 2)?.classes.contains(.ultimatum) == true)
    #expect(words.match(at: 0, in: text, before: 1)?.classes.contains(.ultimatum) == false)
  }

  /// Looked up beforehand or not, a word is the same, behind a conjunction and behind other clitics.
  @Test func wordsLookedUpBeforehandAreTheSame() {
    let text = TokenizedText("ولم يأمل الطرفان بأن التي علينا إذا لم ينسحب، وأن")
    let over = words.over(text)
    let kinds: [ActWord] = [.negation, .wish, .sides, .complementiser, .relative, .obliged, .ultimatum]
    for index in -1...text.tokens.count {
      for kind in kinds {
        #expect(over.isOne(kind, at: index, in: text) == words.isOne(kind, at: index, in: text))
        #expect(
          over.isOne(kind, at: index, in: text, behind: .article)
            == words.isOne(kind, at: index, in: text, behind: .article))
      }
    }
    #expect(over.isOne(.negation, at: 0, in: TokenizedText("لم")))
  }
}
