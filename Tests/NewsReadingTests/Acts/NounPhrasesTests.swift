import ArabicText
import Testing

@testable import NewsReading

/// Who a noun phrase names: a name, a body, an agent noun as written; things name nobody.
@Suite struct NounPhrasesTests {
  private func actor(behind word: String, _ source: String) -> NounPhrases.Actor? {
    let fixture = ActFixture(source)
    return fixture.phrases.actor(from: fixture.index(word) + 1, before: fixture.text.tokens.count)
  }

  @Test(arguments: [
    ("تعهد", "تعهد وزير النقل سليم حداد بفتح الجسر.", "سليم حداد"),
    ("ستخفض", "ستخفض شركات الملاحة أسعارها.", "شركات الملاحة"),
    ("ستعود", "ستعود القوات الفرنسية إلى فرنسا.", "فرنسا"),
    ("تعهدت", "تعهدت باريس بإرسال الدواء.", "فرنسا"),
    ("قررت", "قررت شركتا الملاحة خفض الرسوم.", "شركتا الملاحة"),
  ])
  func named(word: String, source: String, name: String) { #expect(actor(behind: word, source) == .named(name)) }

  @Test(arguments: [
    ("ستستمر", "ستستمر الأعمال في الجسر."), ("سيتواصل", "سيتواصل التعاون مع الجزيرة."),
  ])
  func things(word: String, source: String) { #expect(actor(behind: word, source) == .thing) }

  @Test func ownAndBothSides() {
    #expect(actor(behind: "ستواصل", "قال إن ستواصل بلاده العمل.") == .own)
    #expect(actor(behind: "اتفق", "اتفق الطرفان على الرسوم.") == .bothSides)
  }

  @Test func nothingBeginsAtTheEnd() {
    let fixture = ActFixture("تعهد سليم حداد.")
    #expect(fixture.phrases.actor(from: 2, before: 2) == nil)
  }

  @Test func twoBehindEachOtherAreTwo() {
    let fixture = ActFixture("طالبت نقابة البحارة وزارة النقل بفتح المرفأ.")
    let placed = fixture.phrases.placed(from: 1, before: fixture.text.tokens.count)
    #expect(placed.map(\.name) == ["نقابة البحارة", "وزارة النقل"])
    #expect(placed.map { fixture.string($0.tokens) } == ["نقابة البحارة", "وزارة النقل"])
  }

  @Test(arguments: [
    ("دعا سليم حداد وزارة العدل إلى الحوار.", "وزارة العدل"),
    ("دعا سليم حداد الأطراف المتنازعة إلى الحوار.", "الأطراف المتنازعة"),
    ("طالبت النقابة حكومة فرنسا إلى الحوار.", "حكومة فرنسا"), ("قال سليم حداد في باريس إلى الحوار.", nil),
    ("مد الجسر إلى المرفأ.", nil),
  ])
  func whoEndsBeforeAWord(source: String, name: String?) {
    let fixture = ActFixture(source)
    #expect(fixture.phrases.actor(endingAt: fixture.index("إلى"))?.name == name)
  }

  @Test func theHeadOnlyAtTheBeginning() {
    let fixture = ActFixture("افتتح المعرض سليم حداد.")
    #expect(fixture.phrases.headName(from: fixture.index("سليم"), before: 4) == "سليم حداد")
    #expect(fixture.phrases.headName(from: fixture.index("المعرض"), before: 2) == nil)
  }
}
