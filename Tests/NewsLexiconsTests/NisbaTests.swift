import Testing

@testable import NewsLexicons

@Suite struct NisbaTests {
  @Test func formsOfOneAdjective() {
    #expect(
      Nisba.forms(of: "عراقي") == [
        "عراقي", "عراقية", "عراقيون", "عراقيين", "عراقيو", "عراقيات", "عراقيان", "عراقيتان", "عراقيتين",
      ])
  }

  @Test func onlyTheFirstWordIsInflected() {
    #expect(Nisba.forms(of: "كوري جنوبي").contains("كورية"))
    #expect(Nisba.forms(of: "").isEmpty)
  }
}
