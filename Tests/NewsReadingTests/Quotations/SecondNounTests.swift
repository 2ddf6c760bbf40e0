import NewsRecords
import Testing

@testable import NewsReading

/// Where the subject ends and the hearer, or what is described, begins: no mark stands between them.
@Suite struct SecondNounTests {
  @Test(arguments: [
    ("اتهم البيان عناصر الحزب بحرق المصنع.", "البيان", "بحرق المصنع"),
    ("وصفت الحكومة المحلية هجوم الجمعة بأنه خطير.", "الحكومة المحلية", "بأنه خطير"),
    ("وصفت الشركة الجهاز بأنه الأول من نوعه.", "الشركة", "بأنه الأول من نوعه"),
    ("حذرت الوزارة المواطنين من عبور الجسر.", "الوزارة", "عبور الجسر"),
    ("أبلغ مراقبون الوزارة بأن الساحة مغلقة.", "مراقبون", "الساحة مغلقة"),
    ("أبلغ الأمن المحلي المتظاهرين بأن الساحة مغلقة.", "الأمن المحلي", "الساحة مغلقة"),
    ("طالبت النقابة من الجماهير بضرورة الالتزام.", "النقابة", "بضرورة الالتزام"),
  ])
  func theObjectIsNoPartOfTheSource(text: String, source: String, content: String) {
    let found = Said.quotations(text).first
    #expect(found?.source?.text == source)
    #expect(found?.content.map(\.text) == [content])
  }

  @Test(arguments: [
    ("حذر وزير الصحة السعودي من عبور الجسر.", "وزير الصحة السعودي"),
    ("اتهم رئيس اللجنة المحلية سليم حداد الشركة بالتقصير.", "رئيس اللجنة المحلية سليم حداد"),
    ("دعت الوزارة المحلية إلى الحذر.", "الوزارة المحلية"),
  ])
  func adjectivesGenitivesAndNamesBelongToIt(text: String, source: String) {
    #expect(Said.quotations(text).first?.source?.text == source)
  }
}
