import NewsRecords
import Testing

@testable import NewsReading

/// Frames other than "verb, source, link, content".
@Suite struct FrameTests {
  private func first(_ text: String) -> Quotation? { Said.quotations(text).first }

  // MARK: Prepositions

  @Test(arguments: [
    ("انهار السقف ليلا، بحسب مصادر محلية.", "انهار السقف ليلا", "preposition-last"),
    ("وانهار السقف ليلا وفق ما أفاد مسؤول محلي.", "انهار السقف ليلا", "preposition-last"),
    ("وبحسب مصادر محلية، انهار السقف ليلا.", "انهار السقف ليلا", "preposition-first"),
    ("ووفقا لمصدر أمني فإن السقف انهار ليلا.", "السقف انهار ليلا", "preposition-first"),
  ])
  func prepositions(text: String, content: String, rule: String) {
    #expect(first(text)?.content.first?.text == content)
    #expect(first(text)?.rule == rule)
  }

  @Test(arguments: ["سارت الأعمال وفق الخطة.", "توزع الأرباح حسب القانون.", "فاز الفريق وحسب."])
  func plansAndLawsDoNotSpeak(text: String) { #expect(Said.lines(text).isEmpty) }

  @Test func aSaidContentIsNotSaidAgainBehindAPreposition() {
    let found = Said.quotations("قال الوزير إن السقف انهار، بحسب وكالة الأنباء.")
    #expect(found.map(\.rule) == ["verb-that"])
    #expect(found.first?.via == ["وكالة الأنباء"])
  }

  @Test(arguments: [
    ("ووفقا لوسائل إعلام محلية زارت الموقع، يمكن رؤية النار.", "يمكن رؤية النار"),
    ("ووفقا لوزارة النقل، أغلق الجسر أمس، حسب ما ذكرته صحف محلية.", "أغلق الجسر أمس"),
  ])
  func firstPrepositions(text: String, content: String) { #expect(first(text)?.content.map(\.text) == [content]) }

  @Test func asTheyAlsoSaidIsAReportOfItsOwn() {
    let text = "وأغلقت الشرطة الجسر أمس، كما ذكرت وزارة النقل أن الطريق طويل."
    #expect(Said.quotations(text).map { $0.content.map(\.text) } == [["الطريق طويل"]])
  }

  @Test func placeAndOutletBeforeTheDashAreNotSaid() {
    let text = "باريس، فرنسا (المرسى)-- بدأ العمل في الجسر الجديد، وفقا لوزارة النقل."
    #expect(first(text)?.content.map(\.text) == ["بدأ العمل في الجسر الجديد"])
  }

  // MARK: Nouns of saying that lead to the words

  @Test(arguments: [
    (
      "ورد سليم حداد على السؤال عما إذا كان يظن الجسر آمنا، بقوله: \"الجسر آمن تماما اليوم\".",
      "\"الجسر آمن تماما اليوم\""
    ),
    ("وفي رده على الانتقادات، بالقول إن الجسر آمن تماما.", "الجسر آمن تماما"),
  ])
  func nounsThatLeadToTheWords(text: String, content: String) {
    #expect(Said.quotations(text).contains { $0.content.map(\.text) == [content] }, "\(Said.lines(text))")
  }

  // MARK: Descriptions

  @Test(arguments: [
    ("واحتج السكان على ما وصفه المدير بـ\"فوضى كبيرة\" في المدينة.", "\"فوضى كبيرة\""),
    ("وطالب سليم حداد بوقف ما وصفه بـ\"فرق خفية\" أنشأتها البلدية.", "\"فرق خفية\""),
    ("ورد المدير على وصف سليم حداد له بـ\"الكسول\" أمس.", "\"الكسول\""),
    ("وصف سليم حداد في لقاء أمس الاتفاقية المعروفة باسم \"جسر\" بأنها خطأ كبير.", "بأنها خطأ كبير"),
    ("وصنف سليم حداد الجسر والطريق بأنهما خطران.", "بأنهما خطران"),
  ])
  func descriptions(text: String, content: String) {
    #expect(
      Said.quotations("زار وزير النقل سليم حداد المدينة.\n" + text).contains { $0.content.map(\.text) == [content] },
      "\(Said.lines(text))")
  }

  // MARK: Headlines and asides

  @Test func nameAndColonInAHeadline() {
    let text = "سليم حداد: الجسر سيفتح غدا\n\nأعلن وزير النقل سليم حداد أن الجسر سيفتح غدا."
    #expect(first(text)?.rule == "name-colon")
    #expect(first(text)?.cue.isEmpty == true)
    #expect(first(text)?.content.map(\.text) == ["الجسر سيفتح غدا"])
  }

  @Test func aTopicAndAColonIsNoQuotation() {
    #expect(Said.lines("الانتخابات المحلية: إغلاق صناديق الاقتراع").isEmpty)
  }

  @Test func subjectFirstInAHeadline() {
    #expect(Said.lines("الوزارة تعلن إغلاق الجسر") == ["تعلن | الوزارة | إغلاق الجسر"])
  }

  @Test func quotationBeforeItsVerb() {
    let text = "\"لن نغادر هذا المكان\"، قال وزير النقل سليم حداد."
    #expect(first(text)?.content.map(\.text) == ["\"لن نغادر هذا المكان\""])
    #expect(first(text)?.speaker?.name == "سليم حداد")
  }

  @Test func theNarratorBreaksIn() {
    let text = "زار وزير النقل سليم حداد المدينة.\nفالجسر مهم للناس جميعا، يقول سليم حداد، ولن نتركه مغلقا."
    #expect(Said.quotations(text).last?.content.map(\.text) == ["فالجسر مهم للناس جميعا", "ولن نتركه مغلقا"])
  }

  // MARK: Nouns

  @Test func nounWithItsSource() {
    let text = "جاء ذلك بعد تهديد وزير النقل سليم حداد بإغلاق الجسر."
    #expect(first(text)?.rule == "noun-source")
    #expect(first(text)?.content.map(\.text) == ["بإغلاق الجسر"])
    #expect(first(text)?.speaker?.name == "سليم حداد")
  }

  @Test func nounWithAnAdjectiveOfOrigin() {
    let speaker = first("وصل الدعم بعد تعهد فرنسي بتمويل المشروع.")?.speaker
    #expect(speaker?.kind == .country)
    #expect(speaker?.name == "فرنسي")
  }

  @Test func impersonalNoun() {
    let found = first("وتم خلال اللقاء التأكيد على أهمية الحوار.")
    #expect(found?.rule == "noun-impersonal")
    #expect(found?.speaker == nil)
    #expect(found?.content.map(\.text) == ["أهمية الحوار"])
  }

  @Test(arguments: ["الإعلان عن الفائزين غدا.", "كان التأكيد واضحا.", "رفض الطلب بعد أيام."])
  func nounsOfSayingAloneReportNothing(text: String) { #expect(Said.lines(text).isEmpty) }

  // MARK: Relays and papers

  @Test func relayedSpeech() {
    let text = "نقلت وكالة الأنباء عن وزير النقل سليم حداد قوله إن الجسر مغلق."
    #expect(first(text)?.speaker?.name == "سليم حداد")
    #expect(first(text)?.via == ["وكالة الأنباء"])
    #expect(first(text)?.content.map(\.text) == ["الجسر مغلق"])
  }

  // MARK: Subjects

  @Test func relativeClauseHasItsOwnSubject() {
    let text = "أعلن وزير النقل سليم حداد أن الجسر آمن.\nوزار الوفد المصنع الذي أعلن أن الإنتاج توقف."
    #expect(Said.quotations(text).last?.speaker?.name != "سليم حداد")
  }

  @Test func particleWithItsPronoun() {
    let text = "قال وزير النقل سليم حداد إن الجسر آمن، لكنه أكد أن الطريق طويل."
    #expect(Said.quotations(text).map { $0.speaker?.name } == ["سليم حداد", "سليم حداد"])
  }

  @Test func nestedReportKnowsItsParent() {
    let text = "قال وزير النقل سليم حداد إن اللجنة أعلنت أن الجسر آمن."
    let found = Said.quotations(text)
    #expect(found.map(\.parent) == [nil, "q1"])
  }
}
