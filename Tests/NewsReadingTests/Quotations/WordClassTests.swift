import NewsLexicons
import Testing

@testable import NewsReading

@Suite struct WordClassTests {
  @Test func namesJoinToASet() {
    #expect(WordClass.named("that clitic") == [.that, .clitic])
    #expect(WordClass.named("") == [])
    #expect(WordClass.named("that nonsense") == nil)
  }

  @Test func everyRowOfTheLexiconIsKnown() {
    for row in LexiconFile.required("cue-words").rows {
      #expect(WordClass.named(row["class"]).map { !$0.isEmpty } == true, "\(row["form"])")
    }
  }

  @Test func governedPrepositionsAreNoOtherClass() {
    #expect(WordClass.governed.isDisjoint(with: [.prep, .that, .negation, .break]))
  }
}
