import Testing

@testable import NewsComparing

@Suite struct StateWeightsTests {
  /// Terms 0 and 1 point to one state, 2 to another; all others to none.
  private let states: [StateStems.State?] = [7, 7, 9, nil, nil, nil]

  private func weights(_ terms: [TermTable.Term]) -> StateWeights {
    StateWeights(TermVector(terms.map { ($0, 1) }, limit: 64), states)
  }

  @Test func wordsOfOneStateAgree() {
    #expect(weights([0, 3]).agreement(with: weights([1, 4])) == 1)
  }

  @Test func reportsOfTwoStatesKeepLess() {
    let strangers = weights([0, 3]).agreement(with: weights([2, 3]))
    #expect(strangers < 0.5 && strangers > 0)
    #expect(weights([2, 3]).agreement(with: weights([0, 3])) == strangers)
  }

  @Test func aStateInCommonIsEnough() {
    #expect(weights([0, 2, 3]).agreement(with: weights([1, 3])) == 1, "one condemns what happened in the other")
  }

  @Test func aReportThatNamesNoPlaceAgreesWithAll() {
    #expect(weights([3, 4]).agreement(with: weights([2, 3])) == 1)
    #expect(StateWeights.none.agreement(with: weights([0])) == 1)
  }

  @Test func theCentreHasTheStatesOfAll() {
    let centre = StateWeights(centreOf: [weights([0, 3]), weights([2, 3])])
    #expect(centre.agreement(with: weights([1])) == 1)
    #expect(centre.agreement(with: weights([2])) == 1)
    #expect(StateWeights(centreOf: []).agreement(with: weights([0])) == 1)
  }
}
