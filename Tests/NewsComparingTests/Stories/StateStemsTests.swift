import Testing

@testable import NewsComparing

@Suite struct StateStemsTests {
  private func state(_ word: String) -> StateStems.State? {
    LightStem.key(of: word).flatMap(StateStems.standard.state)
  }

  @Test(arguments: ["لبنان", "بيروت", "اللبنانية", "واللبنانيين", "صيدا"])
  func aStateItsCapitalItsPeopleAndItsCitiesPointToOne(word: String) {
    #expect(state(word) != nil)
    #expect(state(word) == state("لبنان"))
  }

  @Test func statesAreToldApart() { #expect(state("بيروت") != state("بغداد")) }

  @Test(arguments: ["السد", "انتخابات", "الكوت"])
  func otherWordsPointNowhere(word: String) { #expect(state(word) == nil) }
}
