import Testing

@testable import NewsComparing

@Suite struct LightStemTests {
  @Test(arguments: [
    ["إيران", "إيراني", "الإيرانية", "والإيرانيين", "ايران"],
    ["العراق", "عراقي", "والعراقية", "للعراق"],
    ["القوات", "وقوات", "بالقوات", "قواتها"],
    ["مفاوضة", "المفاوضات", "مفاوضاتهم"],
    ["لبنان", "اللبناني", "لبنانيون"],
    ["مُستشفى", "المستشفى"],
  ])
  func formsOfOneWordShareTheirStem(forms: [String]) {
    #expect(Set(forms.map { LightStem.key(of: $0) }).count == 1, "\(forms)")
  }

  @Test(arguments: [
    ("الصين", "السين"), ("وزير", "زير"), ("مصر", "مصير"), ("بالون", "لون"), ("سوريا", "سور"), ("والي", "ليبيا"),
  ])
  func otherWordsDoNot(a: String, b: String) {
    #expect(LightStem.key(of: a) != LightStem.key(of: b))
  }

  @Test func wordsOfTwoLettersHaveNone() {
    #expect(LightStem.key(of: "في") == nil)
    #expect(LightStem.key(of: "عَن") == nil)
    #expect(LightStem.key(of: "") == nil)
  }
}
