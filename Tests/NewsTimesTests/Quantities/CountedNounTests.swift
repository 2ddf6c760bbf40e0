import Testing

@testable import NewsTimes

@Suite struct CountedNounTests {
  @Test func brokenPluralHasBothDuals() {
    let forms = CountedNoun(lemma: "جندي", plurals: ["جنود"], dual: "").forms
    #expect(forms.filter { $0.1 == .dual }.map(\.0) == ["جنديان", "جنديين"])
  }

  @Test func soundPluralKeepsItsForm() {
    let forms = CountedNoun(lemma: "مدني", plurals: ["مدنيون", "مدنيين"], dual: "sound").forms
    #expect(forms.filter { $0.1 == .dual }.map(\.0) == ["مدنيان"])
  }

  @Test func feminine() {
    let forms = CountedNoun(lemma: "طائرة", plurals: ["طائرات"], dual: "").forms
    #expect(forms.filter { $0.1 == .dual }.map(\.0) == ["طائرتان", "طائرتين"])
    #expect(!forms.contains { $0.1 == .counted })
  }

  @Test func pluralThatLooksLikeADual() {
    let forms = CountedNoun(lemma: "بلد", plurals: ["بلدان"], dual: "").forms
    #expect(forms.filter { $0.1 == .dual }.map(\.0) == ["بلدين"])
  }

  @Test(arguments: [("كتيبا", "كتيب"), ("دبابات", "دبابة"), ("القوات", "قوة"), ("لاعبين", "لاعب"), ("بيتاً", "بيت")])
  func lemmaByEnding(word: String, expected: String) { #expect(UnitLemma.singular(of: word) == expected) }
}
