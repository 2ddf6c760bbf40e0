import NewsRecords
import Testing

@testable import NewsReading

/// Which futures are pledges, in the narrator's voice and in speech.
@Suite struct PledgeSceneFuturesTests {
  @Test(arguments: [
    ("ستفتح وزارة النقل الجسر.", [Pledge.Kind.plan]), ("قال سليم حداد إن الوزارة ستفتح الجسر.", [.plan]),
    ("سيكون اللقاء صعبا.", []), ("قال سليم حداد: \"سيكون الجسر آمنا\".", [.commitment]),
    ("ستتجه الأنظار إلى المرفأ.", []), ("قال سليم حداد: \"ستفتح الوزارة الجسر\".", [.commitment]),
    ("قالت الوزارة إنها ستلتزم بفتح الجسر.", [.commitment]), ("قالت الوزارة إنها لن تغلق الجسر.", [.commitment]),
    ("ستفتح وزارة النقل الجسر الخميس المقبل.", [.schedule]), ("قال سليم حداد: \"سألتهم عن عملهم\".", []),
  ])
  func voices(text: String, kinds: [Pledge.Kind]) { #expect(Pledged.kinds(text) == kinds, "\(Pledged.lines(text))") }

  @Test(arguments: [
    ("تحدث عن البطولة التي ستستضيفها البلدية الخميس المقبل.", ["البطولة التي ستستضيفها البلدية الخميس المقبل"]),
    ("تحدث عن البطولة التي ستستضيفها البلدية.", []),
  ])
  func inARelativeClauseItsDayMustBeGiven(text: String, clauses: [String]) {
    #expect(Pledged.pledges(text).map(\.range.text) == clauses)
  }
}
