import NewsRecords
import Testing

@testable import NewsReading

/// By when: each preposition, lengths of time, and times that belong to something else. Published on 5 March 2024.
@Suite struct DeadlineFinderTests {
  @Test(arguments: [
    ("تستعد الشركة للانسحاب من الآن حتى العاشر من أيار 2024.", "2024-05-10"),
    ("قال سليم حداد إنه سيتخذ قرارا، الخميس المقبل، بشأن الجسر.", "2024-03-07"),
    ("ينطلق المهرجان اليوم، ويستمر لمدة أربعة أيام.", "2024-03-08"),
    ("قال سليم حداد، أمس الاثنين، إنه سيزور الجزيرة الأسبوع المقبل.", "2024-W11"),
  ])
  func termsOfSeveralTimes(text: String, day: String) { #expect(Pledged.deadlines(text).last == day) }

  @Test(arguments: [
    ("قال سليم حداد: \"سنفتح الجسر بحلول 31 كانون الأول 2024\".", "2024-12-31"),
    ("قال سليم حداد: \"سنفتح الجسر مع نهاية العام الجاري\".", "2024-12-31"),
    ("قال سليم حداد: \"سنفتح الجسر خلال ستة أشهر\".", "2024-09-05"),
    ("قال سليم حداد: \"سنفتح الجسر في أيار المقبل\".", "2024-05"),
    ("تعهدت الشركة بدفع المبلغ قبل 10 نيسان 2024.", "2024-04-10"),
    ("قال سليم حداد: \"بحلول 15 آذار 2024، لن يكون في المرفأ مخازن\".", "2024-03-15"),
    ("قال سليم حداد إن القانون الجديد سيسري فورا.", "2024-03-05"),
    ("من المقرر أن يفتتح سليم حداد الجسر غدا.", "2024-03-06"),
    ("أعلنت البلدية فتح باب التسجيل للسكان، وذلك حتى 20 آذار 2024.", "2024-03-20"),
    ("قال سليم حداد: \"سنفتح الجسر خلال الربع الثاني من عام 2024\".", "2024-06-30"),
    ("قال سليم حداد: \"سنفتح الجسر في 20 آذار لموسم 2024\".", "2024-03-20"),
  ])
  func deadlines(text: String, day: String) { #expect(Pledged.deadlines(text) == [day], "\(Pledged.lines(text))") }

  @Test(arguments: [
    "أكد سليم حداد التزامه بالاتفاق المبرم عام 2019.", "قررت البلدية أمس إغلاق السوق.",
    "قال سليم حداد: \"سنفتح الجسر\".", "تعهدت الشركة بدفع ما تأخر منذ 10 كانون الثاني 2024.",
  ])
  func timesOfOtherThingsAreNone(text: String) { #expect(Pledged.deadlines(text) == [nil], "\(Pledged.lines(text))") }

  @Test func theDayOfAnotherEventIsThatEventsOnly() {
    let pledges = Pledged.pledges("تعهدت فرنسا بدعم الانتخابات المقررة في 10 نيسان المقبل.")
    #expect(pledges.map(\.kind) == [.commitment, .schedule])
    #expect(pledges.map(\.deadline) == [nil, "2024-04-10"])
  }

  @Test func aConditionHasNoDeadlineOfItsOwn() {
    #expect(Pledged.deadlines("قال سليم حداد إن موعد العمل سيعتمد على محادثات الأسبوع المقبل.") == [nil])
  }

  @Test func withoutADayOfPublicationNothingIsCounted() {
    #expect(Pledged.deadlines("قال سليم حداد: \"سنفتح الجسر خلال ستة أشهر\".", published: nil) == [nil])
  }

  @Test func theDeadlineNamesItsTime() {
    let reading = Pledged.reading("قال سليم حداد: \"سنفتح الجسر بحلول 31 كانون الأول 2024\".")
    #expect(reading.pledges[0].deadlineTime == reading.times.first { $0.value == "2024-12-31" }?.id)
  }
}
