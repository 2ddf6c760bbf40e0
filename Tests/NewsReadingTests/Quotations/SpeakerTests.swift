import NewsRecords
import Testing

@testable import NewsReading

/// Who speaks: names, titles, subjects left out, agreement. Minimal pairs differ in one word.
@Suite struct SpeakerTests {
  private let lead = "أعلن وزير النقل سليم حداد أن الجسر سيفتح غدا.\n"

  private func last(_ text: String) -> String? { Said.quotations(text).last?.speaker?.name }

  @Test func nameWithTitle() {
    let speaker = Said.quotations(lead).first?.speaker
    #expect(speaker?.name == "سليم حداد")
    #expect(speaker?.role == "وزير النقل")
    #expect(speaker?.kind == .person)
  }

  @Test func subjectLeftOut() { #expect(last(lead + "وأضاف أن الأعمال انتهت.") == "سليم حداد") }

  @Test func participleSharesItsSubject() {
    #expect(last("أعلن وزير النقل سليم حداد أن الجسر سيفتح غدا، مؤكدا أن الأعمال انتهت.") == "سليم حداد")
  }

  @Test func participleThatDisagreesHasNoSpeaker() {
    #expect(last("أعلن وزير النقل سليم حداد أن الجسر سيفتح غدا، مؤكدة أن الأعمال انتهت.") == nil)
  }

  @Test func genderChoosesTheOtherSpeaker() {
    let two = lead + "وقالت وزيرة الصحة ريم صباغ إن المستشفى جاهز.\n"
    #expect(last(two + "وأضافت أن الأطباء وصلوا.") == "ريم صباغ")
    #expect(last(two + "وأضاف أن الأعمال انتهت.") == "سليم حداد")
  }

  @Test func anotherSubjectOfTheSentenceTakesTheParticiple() {
    let text = lead + "ووجه المحافظ رسالة إلى السكان، مطالبا بالهدوء."
    #expect(last(text) != "سليم حداد")
  }

  @Test func unknownSpeakerIsNotPassedOver() {
    // The guard is nobody we know; what he adds must not become the minister's.
    #expect(last(lead + "وقال حارس المبنى إن الباب مغلق.\nوأضاف أن المفتاح ضاع.") != "سليم حداد")
  }

  @Test func aBystanderIsNotTheSpeaker() {
    #expect(last("قال وزير النقل سليم حداد وبجانبه وزير العدل نادر سعيد: \"سنفتح الجسر غدا\".") != "نادر سعيد")
  }

  @Test(arguments: [
    ("قالت مصادر مقربة من الوزارة إن الجسر مغلق.", Speaker.Kind.anonymous),
    ("قال مسؤول رفيع إن الجسر مغلق.", .anonymous),
    ("يرى مراقبون أن الجسر مغلق.", .anonymous),
    ("قالت الأحزاب المحلية إن الجسر مغلق.", .group),
  ])
  func sourcesWithoutAName(text: String, kind: Speaker.Kind) {
    let speaker = Said.quotations(text).first?.speaker
    #expect(speaker?.kind == kind)
    #expect(speaker?.id == nil)
  }

  @Test func namesMayBeSwappedAndTheSpeakerFollows() {
    let text = { (a: String, b: String) in
      "قال وزير النقل \(a) إن الجسر مغلق.\nوقال وزير العدل \(b) إن القانون واضح."
    }
    #expect(Said.quotations(text("سليم حداد", "نادر سعيد")).map { $0.speaker?.name } == ["سليم حداد", "نادر سعيد"])
    #expect(Said.quotations(text("نادر سعيد", "سليم حداد")).map { $0.speaker?.name } == ["نادر سعيد", "سليم حداد"])
  }

  @Test func aSecondSpeakerWhomNobodyKnowsIsNotDropped() {
    let text = "دعا وزير النقل سليم حداد ومسؤولة الصحة في المدينة إلى فتح الجسر."
    #expect(Said.quotations(text).first?.speaker?.name != "سليم حداد")
  }

  @Test func theStopOfAnInitialEndsNothing() {
    #expect(Said.quotations("وقال م. سليم حداد إن الجسر آمن.").map { $0.content.map(\.text) } == [["الجسر آمن"]])
  }
}
