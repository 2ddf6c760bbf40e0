import NewsRecords
import Testing

@testable import NewsReading

/// What is said far behind its verb.
@Suite struct LinkFinderFarTests {
  @Test(arguments: [
    ("وقال مسؤول في دائرة الموانئ بالرملة طالبا عدم كتابة اسمه إن الشاحنة نقلت.", "الشاحنة نقلت"),
    ("وقالت شقيقة حداد لإذاعة المرسى، ولم تكشف المحطة من هي، إن الوضع صعب.", "الوضع صعب"),
    ("قال محامي سجين، يعتقد بأنه غادر المدينة، إن السلطات نقلته.", "السلطات نقلته"),
    ("وكان سليم حداد قال من قبل إن الحارس سيعود.", "الحارس سيعود"),
    ("أكد مسؤول مطلع على قضية طائرة \"النورس\" من المطار، أن السلطات حددت هويته.", "السلطات حددت هويته"),
  ])
  func theComplementiserIsFound(sentence: String, content: String) {
    let quotations = Said.quotations(sentence)
    #expect(quotations.contains { $0.content.first?.text == content })
  }

  @Test func aRemarkOnTheSourceReportsSomethingOfItsOwn() {
    let text = "أعلنت نقابة الصيادين، التي تعتبر القرار \"خطأ\"، أنها ستعود إلى الميناء."
    let contents = Said.quotations(text).compactMap(\.content.first?.text)
    #expect(contents.contains("أنها ستعود إلى الميناء"))
    #expect(contents.allSatisfy { !$0.contains("خطأ") || !$0.contains("ستعود") })
  }

  @Test func anotherReportTakesItsOwnThat() {
    let quotations = Said.quotations("قال سليم حداد في الميناء. وأضاف نادر سالم إن الوضع صعب.")
    #expect(quotations.allSatisfy { $0.speaker?.name != "سليم حداد" })
  }

  @Test(arguments: [
    ("أعلنت الهيئة، الخميس، خطتها الجديدة للميناء.", "خطتها الجديدة للميناء"),
    ("أعلن نادي المرسى بطل الدوري، الثلاثاء، رحيل مدربه.", "رحيل مدربه"),
  ])
  func anObjectStandsBehindTheTime(sentence: String, content: String) {
    #expect(Said.quotations(sentence).contains { $0.content.first?.text == content })
  }
}
