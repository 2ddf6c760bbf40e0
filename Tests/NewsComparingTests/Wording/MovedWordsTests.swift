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

  @Test func oneWordIsNoPhrase() {
    let found = wordings("قال البحار سريعا إن السفن عادت محملة بالقمح", "قال البحار إن السفن عادت محملة بالقمح سريعا")
    #expect(found.map(\.kind) == [.cut, .addition])
  }
}
