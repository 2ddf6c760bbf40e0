import NewsRecords
import Testing

@testable import NewsReading

/// Changes of dress that must change nothing, and changes of sense that must.
@Suite struct MetamorphicTests {
  private static let text = """
    قال وزير النقل سليم حداد في بيان إن الجسر "سيفتح أبوابه قريبا جدا"، مؤكدا أن 25 عاملا شاركوا في البناء.
    وأضاف: "نشكر كل من عمل معنا". من جهتها، أكدت وزيرة الصحة ريم صباغ أن المستشفى جاهز، وفق ما أوردته وكالة الأنباء.
    """

  private func shape(_ text: String) -> [String] {
    Said.quotations(text).map { quotation in
      let cue = quotation.cue.map(\.text).joined()
      return "\(quotation.rule) \(quotation.type) \(quotation.speaker?.name ?? "-") \(cue.unicodeScalars.count > 0)"
    }
  }

  @Test(arguments: [("«", "»"), ("“", "”"), ("”", "“"), ("„", "”"), ("‹", "›")])
  func markStyles(open: String, close: String) {
    var isOpen = false
    let changed = String(
      Self.text.flatMap { character -> String in
        guard character == "\"" else { return String(character) }
        isOpen.toggle()
        return isOpen ? open : close
      })
    #expect(shape(changed) == shape(Self.text))
  }

  @Test func harakat() {
    let changed = Self.text.replacing("قال", with: "قَالَ").replacing("مؤكدا", with: "مُؤَكِّداً").replacing("إن", with: "إنّ")
    #expect(shape(changed) == shape(Self.text))
  }

  @Test func persianLetters() {
    let changed = Self.text.replacing("ي", with: "ی").replacing("ك", with: "ک")
    #expect(Said.quotations(changed).map(\.rule) == Said.quotations(Self.text).map(\.rule))
  }

  @Test func digitsNoBreakSpacesAndLineEnds() {
    let changed = Self.text.replacing("25", with: "٢٥").replacing(" إن ", with: "\u{A0}إن ").replacing(
      "\n", with: "\r\n")
    #expect(shape(changed) == shape(Self.text))
  }

  @Test func leadPrintedTwice() {
    let lead = Self.text.split(separator: "\n")[0]
    let found = shape(lead + "\n" + Self.text)
    #expect(found == shape(String(lead)) + shape(Self.text))
  }

  @Test(arguments: [" أمس", " صباح اليوم", " في مؤتمر صحفي", "، أمس الاثنين،", " للصحفيين"])
  func anAdjunctBetweenSourceAndLink(adjunct: String) {
    let plain = Said.quotations("أكد وزير النقل سليم حداد أن الجسر جاهز.")
    let changed = Said.quotations("أكد وزير النقل سليم حداد\(adjunct) أن الجسر جاهز.")
    #expect(changed.map { $0.content.map(\.text) } == plain.map { $0.content.map(\.text) })
    #expect(changed.map { $0.speaker?.name } == plain.map { $0.speaker?.name })
  }

  @Test(arguments: [("قال", "لم يقل"), ("أعلنت", "لم تعلن"), ("يؤكد", "لا يؤكد"), ("أكد", "ما أكد")])
  func aDeniedCueVanishes(cue: String, denied: String) {
    let text = { (cue: String) in "\(cue) الوزير أن الجسر جاهز." }
    #expect(Said.quotations(text(cue)).count == 1)
    #expect(Said.quotations(text(denied)).isEmpty)
  }
}
