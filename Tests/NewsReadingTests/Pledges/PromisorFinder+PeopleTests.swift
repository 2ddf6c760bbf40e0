import NewsRecords
import Testing

@testable import NewsReading

/// Of many, and nouns that point, count or belong to somebody.
@Suite struct PromisorFinderPeopleTests {
  @Test(arguments: [
    ("قال سليم حداد إن هؤلاء المواطنين سيبقون في الجزيرة.", "هؤلاء المواطنين"),
    ("قال سليم حداد إنه يجب على المسؤولين في الجزيرة أن يفتحوا الجسر.", "المسؤولين في الجزيرة"),
    ("قالت ريم صباغ إن على المشاركات في السباق أن يلتزمن بالخطة.", "المشاركات في السباق"),
    ("يجب على الحكومة الموافقة على البيع.", "الحكومة"),
    ("قال سليم حداد إنه لا بد أن تفتح الوزارة الجسر.", "الوزارة"),
    ("قال سليم حداد: لكن نادر سعيد يجب أن يتدرب.", "نادر سعيد"),
    ("وتعتزم مؤسستها تقديم قروض للصيادين.", "مؤسستها"),
  ])
  func promisors(text: String, name: String) {
    #expect(
      Pledged.promisors(text).last == .some(name),
      "\(Pledged.pledges(text).map { ($0.range.text, $0.promisor, $0.rule) })")
  }

  @Test func whatIsHisIsDoneByNobody() {
    #expect(Pledged.promisors("قالت شركة النخيل إنها ستغلق مصنعها القديم.") == ["شركة النخيل"])
    #expect(Pledged.promisors("أعلنت شركة النخيل الخطة، وستقدم للوزراء تقريرا.").last != .some("للوزراء"))
  }

  @Test func whoIsReadOutOfATitle() {
    let text = "وصل رئيس الوزراء الجزري سليم حداد. وسيبحث الوزراء خطة الجسر."
    #expect(Pledged.promisors(text).last != .some("الوزراء الجزري"))
  }
}
