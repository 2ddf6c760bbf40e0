import NewsRecords
import Testing

@testable import NewsReading

/// Who asks, where the asker stands before the verb or speaks.
@Suite struct PromisorFinderPromiseesTests {
  @Test func theAskerBeforeTheVerb() {
    #expect(Pledged.pledges("نقابة البحارة تطالب وزارة النقل بفتح المرفأ.").map(\.promisee) == ["نقابة البحارة"])
  }
}
