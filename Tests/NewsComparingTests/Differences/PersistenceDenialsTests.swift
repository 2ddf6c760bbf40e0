import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct PersistenceDenialsTests {
  @Test func noLongerAndStill() {
    let affair = Affair([
      ("a", "2024-03-18", "قال رئيس المجلس سهيل المراني إن البلدة لم تعد بحاجة إلى صهاريج الماء."),
      ("b", "2024-03-19", "وأكد سكان البلدة أن البيوت ما زالت بحاجة إلى صهاريج الماء."),
    ])
    #expect(affair.differences.contains("no-longer-still"))
  }

  @Test func bothStillIsAgreement() {
    let affair = Affair([
      ("a", "2024-03-18", "قال رئيس المجلس سهيل المراني إن البلدة لا تزال بحاجة إلى صهاريج الماء."),
      ("b", "2024-03-19", "وأكد سكان البلدة أن البيوت ما زالت بحاجة إلى صهاريج الماء."),
    ])
    #expect(affair.differences.isEmpty)
  }

  @Test func anotherStateIsNoDenial() {
    let affair = Affair([
      ("a", "2024-03-18", "قال رئيس المجلس سهيل المراني إن البلدة لم تعد بحاجة إلى صهاريج الماء."),
      ("b", "2024-03-19", "قال رئيس المجلس سهيل المراني إن سد البلدة لا يزال ممتلئا بعد أمطار الشتاء."),
    ])
    #expect(!affair.differences.contains("no-longer-still"))
  }
}
