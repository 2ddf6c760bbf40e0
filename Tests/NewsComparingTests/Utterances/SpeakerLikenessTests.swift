import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct SpeakerLikenessTests {
  private func mayBeOne(_ a: String, _ b: String) -> Bool {
    let reading = Reading(id: "a", sha256: "")
    return SpeakerLikeness.mayBeOne(
      .init(Speaker(name: a, kind: .person), in: reading), .init(Speaker(name: b, kind: .person), in: reading))
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
    let reading = Reading(id: "a", sha256: "", entities: [entity])
    let known = SpeakerLikeness.Names(Speaker(id: "e1", name: "سهيل المراني", kind: .person), in: reading)
    let other = SpeakerLikeness.Names(Speaker(name: "أبو فارس", kind: .person), in: Reading(id: "b", sha256: ""))
    #expect(SpeakerLikeness.mayBeOne(known, other))
  }

  @Test func nobodyIsNamedWhoHides() {
    let reading = Reading(id: "a", sha256: "")
    #expect(!SpeakerLikeness.Names(Speaker(name: "مصدر رفيع", kind: .anonymous), in: reading).isNamed)
    #expect(!SpeakerLikeness.Names(nil, in: reading).isNamed)
  }
}
