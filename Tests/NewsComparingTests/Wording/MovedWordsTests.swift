import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct MovedWordsTests {
  private let head = "نقل المرفأ القديم بضائع كثيرة قبل غروب الشمس"
  private let tail = "متجها نحو الجزيرة البعيدة شمال الخليج الكبير"

  private func wordings(_ a: String, _ b: String) -> [Wording] {
    WordingSamples.wordings("\(head) \(a) \(tail)", "\(head) \(b) \(tail)")
  }

  @Test func aPhraseInAnotherPlaceIsNeitherCutNorAdded() {
    let found = wordings(
      "قال البحار في مخيم السهل الأخضر إن السفن عادت محملة بالقمح",
      "قال البحار إن السفن عادت محملة بالقمح في مخيم السهل الأخضر")
    #expect(found.isEmpty)
  }

  @Test func whatWasReplacedBesideIsStillTold() {
    let found = wordings(
      "قال البحار في مخيم السهل الأخضر إن السفن عادت محملة بالقمح",
      "قال البحار إن السفن عادت محملة بالشعير في مخيم السهل الأخضر")
    #expect(found.map { $0.a?.text } == ["بالقمح"])
  }

  @Test func wordsOfOfficeMoveWithTheirPlace() {
    let found = wordings(
      "شكر صاحب السمو الملكي سالم بن فهد أمير منطقة النخيل البحارة كلهم",
      "شكر أمير منطقة النخيل سالم بن فهد البحارة كلهم")
    #expect(found.map { $0.a?.text } == ["صاحب السمو الملكي"])
    #expect(found.map { $0.b?.text } == [nil])
  }

  @Test func onlyTheRunIsTakenOut() {
    let found = wordings(
      "وصل البحار سالم من مخيم السهل الأخضر بعد رحلة شاقة", "وصل البحار من مخيم السهل الأخضر القديم سالم بعد رحلة شاقة")
    #expect(found.filter { !$0.class.isSilent }.contains { $0.b?.text == "القديم" || $0.b?.text == "القديم سالم" })
  }

  @Test func whatAWholeClauseNamesDidNotMove() {
    let cut = "وكان مخيم السهل الأخضر قد فتح أبوابه للصيادين قبل عامين ثم أغلقها حارس عجوز"
    let found = wordings(
      "عاد سالم إلى داره القديمة بعد رحلة شاقة طويلة \(cut) وعادت السفن محملة بالقمح",
      "عاد سالم من مخيم السهل الأخضر إلى داره القديمة بعد رحلة شاقة طويلة وعادت السفن محملة بالقمح")
    #expect(found.contains { $0.a?.text == cut })
  }

  @Test func twoJoinedWordsInTheOtherOrderSayTheSame() {
    #expect(wordings("صان الإرث الديني والأخلاقي دائما", "صان الإرث الأخلاقي والديني دائما").isEmpty)
  }

  @Test func oneWordIsNoPhrase() {
    let found = wordings("قال البحار سريعا إن السفن عادت محملة بالقمح", "قال البحار إن السفن عادت محملة بالقمح سريعا")
    #expect(found.map(\.kind) == [.cut, .addition])
  }
}
