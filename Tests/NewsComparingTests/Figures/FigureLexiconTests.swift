import ArabicText
import Testing

@testable import NewsComparing

@Suite struct FigureLexiconTests {
  private let lexicon = FigureLexicon.shared

  @Test(arguments: [("انسحبوا", "انسحب"), ("لا يزال", "بقي"), ("بلغ", "بلغ"), ("ما من كلمة", nil)])
  func lemmas(_ predicate: String, _ lemma: String?) { #expect(lexicon.lemma(of: predicate) == lemma) }

  @Test func thePrepositionDecidesThePole() {
    #expect(lexicon.pole(of: "انخفض", preposition: FoldedKey("من")) == .before)
    #expect(lexicon.pole(of: "انخفض", preposition: FoldedKey("إلى")) == .stays)
    #expect(lexicon.pole(of: "انخفض", preposition: nil) == nil)
    #expect(lexicon.pole(of: "انسحب", preposition: FoldedKey("من")) == .leaves)
    #expect(lexicon.pole(of: nil, preposition: nil) == nil)
  }

  @Test func onlySomePredicatesSayTheNumberAlone() {
    #expect(lexicon.isBare("بلغ"))
    #expect(!lexicon.isBare("انسحب") && !lexicon.isBare(nil))
  }

  @Test func unitsOfOneKind() {
    #expect(lexicon.unitClass(of: "جندي أميركي") == lexicon.unitClass(of: "عسكري"))
    #expect(lexicon.unitClass(of: "جندي") != lexicon.unitClass(of: "سيارة"))
  }

  @Test func somePredicatesSayByHowMuch() {
    #expect(lexicon.isChange("ارتفع") && !lexicon.isChange("بقي") && !lexicon.isChange(nil))
  }

  @Test func aNumberMayComeOnTopOrCountFromADay() {
    #expect(lexicon.isOthers(FoldedKey("آخرين")) && !lexicon.isOthers(FoldedKey("جرحى")))
    #expect(lexicon.isSince(FoldedKey("منذ")) && !lexicon.isSince(FoldedKey("في")))
  }

  @Test func aShareHasAWordBeforeIt() {
    let text = TokenizedText("ويمثل هذا نحو 60% من إجمالي القوات")
    let number = text.tokens.firstIndex { $0.kind == .number } ?? 0
    #expect(lexicon.isShare(before: number, in: text))
    #expect(!lexicon.isShare(before: 0, in: text))
    #expect(lexicon.isWhole(FoldedKey("إجمالي")) && !lexicon.isWhole(FoldedKey("القوات")))
  }
}
