import Testing

@testable import NewsReading

@Suite struct ActCoversTests {
  @Test func allCoversLieOverTheSameTokens() {
    let fixture = ActFixture("قال سالم المرزوقي أمس إن \"العمل بدأ منذ يومين\".")
    let covers = ActCovers(fixture.context, quotations: [], states: StateNames(), words: ActWords())
    #expect(covers.names.mention(at: fixture.index("سالم")) != nil)
    #expect(covers.times.time(at: fixture.index("أمس")) != nil)
    #expect(covers.marks.content(around: fixture.index("بدأ")) != nil)
    #expect(covers.quotations.quotation(at: fixture.index("بدأ")) == nil)
  }
}
