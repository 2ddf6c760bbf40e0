import NewsRecords
import Testing

@testable import NewsReading

/// Every kind in several wordings, ordinals, counts and times. Persons, bodies and places are invented.
@Suite struct EventReaderTests {
  @Test(arguments: [
    ("عقد الوفدان الجولة الثالثة من المحادثات.", Event.Kind.round), ("انتهت أولى جولات الحوار.", .round),
    ("التقى سليم حداد بنادر سعيد.", .meeting), ("عقدت اللجنة اجتماعا في المرفأ.", .meeting),
    ("زار سليم حداد جزيرة النخيل.", .visit), ("بدأت زيارة نادر سعيد للمرفأ.", .visit),
    ("أجرى سليم حداد اتصالا هاتفيا بنادر سعيد.", .call), ("وقع هجوم على قافلة قرب الجسر.", .attack),
    ("قصفت طائرات مخازن المرفأ.", .strike), ("شنت الطائرات ثلاث غارات على المخازن.", .strike),
    ("جرت انتخابات بلدية في الجزيرة.", .vote), ("أرسلت فرنسا قوات إلى الجزيرة.", .deployment),
    ("سحبت فرنسا قواتها من الجزيرة.", .withdrawal), ("انسحب الوفد من القاعة.", .withdrawal),
    ("وقع سليم حداد ونادر سعيد اتفاقية لصيد السمك.", .agreement), ("أعلنت البلدية نتائج المسابقة.", .announcement),
    ("استقال نادر سعيد من منصبه.", .other),
  ])
  func kinds(text: String, kind: Event.Kind) {
    #expect(Happened.events(text).map(\.kind) == [kind], "\(Happened.lines(text))")
  }

  @Test(arguments: [
    ("عقد الوفدان الجولة الرابعة من المحادثات.", 4), ("هذه رابع جولة من المحادثات.", 4),
    ("بدأت أولى جولاته في المرفأ.", 1),
    ("انعقدت القمة الحادية عشرة في المرفأ.", 11), ("انعقدت القمة الثانية والعشرون في المرفأ.", 22),
    ("خلال زيارته الأولى للمرفأ، تحدث عن السد.", 1),
  ])
  func ordinals(text: String, number: Int) {
    #expect(Happened.events(text).map(\.ordinal) == [number], "\(Happened.lines(text))")
  }

  @Test func aMonthIsNoOrdinal() {
    #expect(Happened.events("عقدت اللجنة اجتماعا في كانون الثاني 2024.").map(\.ordinal) == [nil])
  }

  @Test(arguments: [
    ("عقد الوفدان ثلاث جولات من المحادثات.", 3.0), ("شهد العام نحو خمسين هجوما.", 50.0),
    ("قال متحدث إن 250 جنديا انسحبوا من الجزيرة.", 250.0),
  ])
  func counts(text: String, count: Double) { #expect(Happened.counts(text) == [count], "\(Happened.lines(text))") }

  @Test(arguments: [
    ("التقى سليم حداد بنادر سعيد أمس في المرفأ.", ["2024-03-04"]),
    ("في 12 شباط 2024 زار سليم حداد المرفأ.", ["2024-02-12"]),
    ("زار سليم حداد المرفأ في 12 شباط 2024، والتقى بنادر سعيد أمس.", ["2024-02-12", "2024-03-04"]),
    ("التقى سليم حداد بنادر سعيد.", [nil]),
  ])
  func times(text: String, values: [String?]) { #expect(Happened.times(text) == values, "\(Happened.lines(text))") }

  @Test(arguments: [
    "عقد الوفدان اجتماعا في المرفأ.", "من المقرر أن يستضيف سليم حداد قمة ثلاثية.", "بدأت جولة جديدة من المحادثات.",
    "شنت الطائرات هجوما استهدف المخازن.",
  ])
  func wordsOfOneEventAreOne(text: String) { #expect(Happened.events(text).count == 1, "\(Happened.lines(text))") }

  @Test func aJourneyIsNoRound() {
    #expect(Happened.events("تحدث الوزير خلال جولة في آسيا.").map(\.kind) == [.visit])
  }

  @Test func aScheduledOneCounts() {
    let events = Happened.events("سيلتقي سليم حداد بنادر سعيد غدا.")
    #expect(events.map(\.kind) == [.meeting] && events.map(\.rule) == [EventRule.scheduled])
  }

  @Test func whoAndWhereAreNamed() {
    let reading = Happened.reading("التقى وزير النقل سليم حداد بوزير العدل نادر سعيد في بيروت.")
    let names = reading.events[0].participants.compactMap { id in reading.entities.first { $0.id == id }?.name }
    #expect(names == ["سليم حداد", "نادر سعيد"])
    #expect(reading.entities.first { $0.id == reading.events[0].place }?.name == "بيروت")
  }
}
