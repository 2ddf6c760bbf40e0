import NewsRecords
import Testing

@testable import NewsReading

@Suite struct DiscourseStackTests {
  private func entry(_ name: String, _ gender: Agreement.Gender?) -> DiscourseStack.Entry {
    .init(
      speaker: Speaker(name: name, kind: .person), agreement: Agreement(gender: gender, number: .singular), source: nil,
      sentence: 0, paragraph: 0)
  }

  @Test func theLastThatAgreesIsMeant() {
    var stack = DiscourseStack()
    stack.push(entry("سليم", .masculine))
    stack.push(entry("ريم", .feminine))
    #expect(stack.antecedent(agreeing: Agreement(gender: .masculine, number: .singular))?.speaker?.name == "سليم")
    #expect(stack.antecedent(agreeing: Agreement(gender: .feminine, number: .singular))?.speaker?.name == "ريم")
    #expect(stack.antecedent(agreeing: Agreement(gender: .masculine, number: .plural)) == nil)
  }

  @Test func aPronounDoesNotReachFarBack() {
    var stack = DiscourseStack()
    stack.push(entry("سليم", .masculine))
    for name in ["ريم", "منى", "هدى"] { stack.push(entry(name, .feminine)) }
    #expect(stack.antecedent(agreeing: Agreement(gender: .masculine, number: .singular)) == nil)
  }

  @Test func nobodySpokeYet() { #expect(DiscourseStack().antecedent(agreeing: .unknown) == nil) }

  @Test func whatIsNotShownAgreesWithEverything() {
    #expect(Agreement.unknown.agrees(with: Agreement(gender: .feminine, number: .plural)))
    #expect(!Agreement.unknown.agrees(with: Agreement(gender: .feminine, number: .dual)))
    #expect(!Agreement(gender: .masculine, number: nil).agrees(with: Agreement(gender: .feminine, number: nil)))
  }
}
