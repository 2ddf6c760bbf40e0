import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct SpeakerLikenessTests {
  private func mayBeOne(_ a: String, _ b: String) -> Bool {
    SpeakerLikeness.mayBeOne(.init(Speaker(name: a, kind: .person)), .init(Speaker(name: b, kind: .person)))
  }

  @Test(arguments: [
    ("سهيل المراني", "المراني"), ("سهيل المراني", "سهيل المراني"),
    ("دونالد ترامب", "ترمب"),
  ])
  func oneName(_ a: String, _ b: String) { #expect(mayBeOne(a, b) && mayBeOne(b, a)) }

  @Test(arguments: [("سليم النوري", "هدى النوري"), ("سهيل المراني", "سهيل"), ("المراني", "النوري")])
  func twoNames(_ a: String, _ b: String) { #expect(!mayBeOne(a, b) && !mayBeOne(b, a)) }

  @Test func anAliasOfTheArticleCounts() {
    let entity = Entity(id: "e1", name: "سهيل المراني", type: .person, role: nil, aliases: ["أبو فارس"])
    let known = SpeakerLikeness.Names(Speaker(id: "e1", name: "سهيل المراني", kind: .person), entity)
    let other = SpeakerLikeness.Names(Speaker(name: "أبو فارس", kind: .person))
    #expect(SpeakerLikeness.mayBeOne(known, other))
  }

  @Test func nobodyIsNamedWhoHides() {
    #expect(!SpeakerLikeness.Names(Speaker(name: "مصدر رفيع", kind: .anonymous)).isNamed)
    #expect(!SpeakerLikeness.Names(nil).isNamed)
  }
}
