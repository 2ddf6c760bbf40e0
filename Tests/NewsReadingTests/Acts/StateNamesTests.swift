import NewsRecords
import Testing

@testable import NewsReading

/// A state is called by its name, not by its capital.
@Suite struct StateNamesTests {
  private let states = StateNames()

  private func state(_ code: String, _ name: String, _ aliases: [String] = []) -> ArticleNames.Entity {
    var entity = ActFixture("زار سليم حداد فرنسا.").names.state(withCode: "FR")!
    entity.name = name
    entity.aliases = aliases
    entity.state = code
    return entity
  }

  @Test(arguments: [
    ("FR", "باريس", [], "فرنسا"), ("FR", "باريس", ["فرنسا"], "فرنسا"), ("FR", "فرنسا", ["باريس"], "فرنسا"),
  ])
  func theCapitalSpeaksForIt(code: String, name: String, aliases: [String], expected: String) {
    #expect(states.name(of: state(code, name, aliases)) == expected)
  }

  @Test func theArticlesOwnNameGoesBeforeTheUsualOne() {
    #expect(states.name(of: state("US", "أميركا", ["واشنطن"])) == "أميركا")
    #expect(states.name(of: state("US", "أميركا", ["الولايات المتحدة"])) == "الولايات المتحدة")
  }

  @Test func aCodeThatNobodyKnowsKeepsItsName() {
    #expect(states.name(of: state("??", "جزيرة النخيل")) == "جزيرة النخيل")
  }
}
