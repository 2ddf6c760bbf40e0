import ArabicText
import Testing

@testable import NewsReading

@Suite struct WordShapeTests {
  private func shape(_ word: String) -> WordShape { WordShape(at: 0, in: TokenizedText(word)) }

  @Test(arguments: ["توفير", "إغلاق", "انسحاب", "استئناف", "مواصلة", "إعادة", "تعاون", "اتّخاذ", "تقوية"])
  func verbalNouns(word: String) { #expect(shape(word).looksLikeVerbalNoun) }

  @Test(arguments: ["الشركة", "بيت", "جديد", "مدرسة", "سوق"])
  func othersAreNone(word: String) { #expect(!shape(word).looksLikeVerbalNoun) }

  @Test func withArticleOrPreposition() {
    #expect(shape("الانسحاب").looksLikeDefiniteVerbalNoun && !shape("الشركة").looksLikeDefiniteVerbalNoun)
    #expect(shape("بتوفير").looksLikeVerbalNounBehindPreposition && !shape("بقرة").looksLikeVerbalNounBehindPreposition)
  }

  @Test(arguments: [("وستعلن", "علن"), ("سيرسل", "رسل"), ("سَنَعمل", "عمل"), ("سأوقع", "وقع")])
  func futureStems(word: String, stem: String) { #expect(shape(word).futureStem == stem) }

  @Test(arguments: ["سوق", "سلام", "وسام", "في"])
  func withoutFutureStem(word: String) { #expect(shape(word).futureStem == nil) }

  @Test(arguments: ["دعمه", "احترامها", "استعدادهم", "تعاوننا"])
  func pronouns(word: String) { #expect(shape(word).endsWithPronoun) }

  @Test(arguments: ["شركة", "دعم", "سلام"])
  func withoutPronoun(word: String) { #expect(!shape(word).endsWithPronoun) }

  @Test func persons() {
    #expect(shape("سنفتح").isFirstPerson && shape("نعمل").isFirstPerson && !shape("سيفتح").isFirstPerson)
    #expect(shape("ينطلق").isThirdPersonImperfect && !shape("أكبر").isThirdPersonImperfect)
  }

  @Test(arguments: ["مؤكدا", "مشيرًا", "لافتا"])
  func participlesBehindAComma(word: String) { #expect(shape(word).looksLikeAccusativeParticiple) }

  @Test(arguments: [("علينا", true), ("اتفقنا", true), ("عليهم", false), ("نا", false)])
  func thePronounOfTheSpeakerAndOthers(word: String, expected: Bool) {
    #expect(WordShape(at: 0, in: TokenizedText(word)).endsInNa == expected)
  }

  @Test(arguments: [("اتفقا", true), ("وقعتا", true), ("اتفق", false), ("ما", false)])
  func theAlifOfTwo(word: String, expected: Bool) {
    #expect(WordShape(at: 0, in: TokenizedText(word)).endsInDualAlef == expected)
  }

  @Test(arguments: [("الناخبين", true), ("الناخبون", false), ("ناخبين", false), ("الأمين", true), ("الطين", false)])
  func thePluralOfAnObject(word: String, expected: Bool) {
    #expect(WordShape(at: 0, in: TokenizedText(word)).endsInObliquePlural == expected)
  }
}
