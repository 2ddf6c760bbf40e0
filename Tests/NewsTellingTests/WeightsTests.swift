import NewsRecords
import Testing

@testable import NewsTelling

/// What an editor needs first weighs most.
@Suite struct WeightsTests {
  private func pledge(_ state: DossierPledge.State, deadline: String? = nil) -> DossierPledge {
    var pledge = RiverLines.pledges[0]
    pledge.state = state
    pledge.deadline = deadline
    return pledge
  }

  @Test func pledgesByStateAndDeadline() {
    let order = [
      pledge(.contradicted), pledge(.deadlinePassed, deadline: "2024-04-15"), pledge(.hedged),
      pledge(.stated, deadline: "2024-04-15"), pledge(.restated), pledge(.stated),
    ].map(\.weight)
    #expect(order == order.sorted(by: >) && Set(order).count == order.count)
  }

  @Test func figuresThatDifferComeFirst() {
    var figure = RiverLines.figures[0]
    figure.agreement = .single
    let alone = figure.weight
    figure.agreement = .differ
    #expect(figure.weight > alone)
  }

  @Test func independentChainsOutweighCopies() {
    var statement = RiverLines.statements[0]
    statement.chains.independent = 2
    statement.evidence = [statement.evidence[0]]
    let independent = statement.weight
    statement.chains.independent = 1
    statement.evidence = Array(repeating: statement.evidence[0], count: 3)
    #expect(independent > statement.weight)
  }

  @Test func anEventOutweighsADate() {
    var entry = RiverLines.timeline[0]
    let event = entry.weight
    entry.event = nil
    #expect(event > entry.weight)
  }

  @Test func changesInsideMarksComeFirst() {
    var wording = RiverLines.wordings[0]
    wording.repeated = 9
    wording.insideQuotation = false
    let often = wording.weight
    wording.repeated = 1
    wording.insideQuotation = true
    #expect(wording.weight > often)
  }
}
