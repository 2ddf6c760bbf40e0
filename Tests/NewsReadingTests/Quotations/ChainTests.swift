import NewsRecords
import Testing

@testable import NewsReading

/// The way of a report: outlet ← relay ← agency ← statement or interview ← speaker; and the medium.
@Suite struct ChainTests {
  private func first(_ text: String, outlet: String? = nil) -> Quotation? {
    Said.reading(text, outlet: outlet).quotations.first
  }

  @Test(arguments: [
    ("قال الوزير في بيان إن الجسر آمن.", Quotation.Medium.statement),
    ("قال الوزير في مقابلة مع قناة الجبل إن الجسر آمن.", .interview),
    ("قال الوزير في مؤتمر صحفي إن الجسر آمن.", .pressConference),
    ("كتب الوزير على تويتر: \"الجسر آمن تماما اليوم\".", .socialMedia),
    ("قال الوزير في كلمة متلفزة إن الجسر آمن.", .tv),
    ("قال الوزير في رسالة إلى المجلس إن الجسر آمن.", .letter),
    ("قال الوزير خلال اجتماع إن الجسر آمن.", .meeting),
  ])
  func media(text: String, medium: Quotation.Medium) { #expect(first(text)?.medium == medium) }

  @Test func noMediumIsNamed() { #expect(first("قال الوزير إن الجسر آمن.")?.medium == nil) }

  @Test func theOutletComesFirstAndHasNoWords() {
    let chain = first("قال وزير النقل سليم حداد إن الجسر آمن.", outlet: "صحيفة الميناء")?.chain
    #expect(chain?.map(\.kind) == [.outlet, .speaker])
    #expect(chain?.first?.name == "صحيفة الميناء")
    #expect(chain?.first?.range == nil)
    #expect(chain?.last?.range?.text == "وزير النقل سليم حداد")
  }

  @Test(arguments: [
    ("قال الوزير إن الجسر آمن، وفق ما ذكرته وكالة الميناء المحلية.", ["وكالة الميناء المحلية"]),
    ("قال الوزير في مقابلة مع قناة \"الجبل\" إن الجسر آمن.", ["قناة الجبل"]),
    ("قال الوزير لوكالة رويترز إن الجسر آمن.", ["وكالة رويترز"]),
    ("قال الوزير لرويترز إن الجسر آمن.", ["رويترز"]),
    ("قال الوزير إن الجسر آمن، نقلا عن صحيفة محلية.", ["صحيفة محلية"]),
    ("قال الوزير إن الجسر آمن.", []), ("قال الوزير في بيان لاحق إن الجسر آمن.", []),
    ("قال الوزير لوسائل إعلام محلية إن الجسر آمن.", []),
  ])
  func via(text: String, names: [String]) { #expect(first(text)?.via == names) }

  @Test func threeHopsInOneSentence() {
    let text = "قال سليم حداد في مقابلة مع وكالة رويترز ترجمتها صحيفة الميناء إن الجسر آمن."
    #expect(first(text, outlet: "موقع النهر")?.chain.map(\.kind).first == .outlet)
    #expect(first(text)?.via == ["وكالة رويترز", "صحيفة الميناء"])
  }

  @Test func aCreditIsNoHop() {
    #expect(first("سليم حداد: الجسر آمن (أ ب)\n\nقال وزير النقل سليم حداد إن الجسر آمن.")?.via == [])
  }

  @Test func anInterviewLastsWhileItsSpeakerGoesOn() {
    let text = """
      قال وزير النقل سليم حداد في مقابلة مع وكالة رويترز إن الجسر آمن.
      وأضاف أن الطريق طويل.
      """
    let chain = Said.quotations(text).last?.chain ?? []
    #expect(chain.filter { $0.kind == .agency }.map(\.carried) == [true])
  }

  @Test func aRelayBehindASentenceSpeaksForItAlone() {
    let text = """
      قال وزير النقل سليم حداد إن الجسر آمن، وفق ما ذكرته وكالة الميناء المحلية.
      وأضاف أن الطريق طويل.
      """
    #expect(Said.quotations(text).map(\.via) == [["وكالة الميناء المحلية"], []])
  }

  @Test(arguments: [
    ("قال الوزير للصحفيين إن الجسر آمن.", "للصحفيين"),
    ("قال الوزير لوكالة رويترز، أمس، إن الجسر آمن.", "لوكالة رويترز"),
    ("أبلغ الوزير النواب أن الجسر آمن.", "النواب"), ("قال الوزير أمس إن الجسر آمن.", nil),
    ("أبلغ وزير النقل سليم حداد النواب أن الجسر آمن.", "النواب"),
  ])
  func addressee(text: String, expected: String?) { #expect(first(text)?.addressee?.text == expected) }
}
