import ArabicText
import Testing

@testable import NewsReading

/// A body that is called by one word has the full name that stands before it, and no other.
@Suite struct BodyNamesTests {
  private func fullName(_ source: String, _ short: String) -> String? {
    let fixture = ActFixture(source)
    let bodies = BodyNames(
      fixture.text, names: fixture.names, agents: ActFixture.knowledge.agents, words: fixture.words,
      verbalNouns: ActFixture.knowledge.verbalNouns)
    return bodies.fullName(of: short, at: fixture.text.tokens.count)
  }

  @Test(arguments: [
    ("قالت أمانة الباحة إنها تعمل. وستفتح الأمانة", "الأمانة", "أمانة الباحة"),
    ("اجتمعت اللجنة المنظمة للمهرجان أمس. وستعلن اللجنة", "اللجنة", "اللجنة المنظمة للمهرجان"),
    ("قالت اللجنة العليا لكرة القدم أمس إنها تعمل. وقررت اللجنة", "اللجنة العليا", "اللجنة العليا لكرة القدم"),
    ("بدأت شركة النخيل ثم شركة المرفأ العمل. وستبيع الشركة", "الشركة", "شركة المرفأ"),
  ])
  func fullNames(source: String, short: String, full: String) { #expect(fullName(source, short) == full) }

  @Test(arguments: [
    ("ظهرت شركة كبيرة أمس. وستبيع الشركة", "الشركة"), ("شكر جميع السكان. ودعا الجميع", "الجميع"),
    ("بدأت شركة النخيل العمل. وستفتح الأمانة", "الأمانة"), ("بدأت شركة النخيل العمل.", "شركة"),
    ("طالبت الشركات للالتزام. ودعت الشركات", "الشركات"),
  ])
  func thereIsNone(source: String, short: String) { #expect(fullName(source, short) == nil) }
}
