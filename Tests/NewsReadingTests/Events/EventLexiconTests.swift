import ArabicText
import NewsLexicons
import NewsRecords
import Testing

@testable import NewsReading

@Suite struct EventLexiconTests {
  private let lexicon = EventLexicon()

  @Test func everyRowGivesForms() {
    for row in LexiconFile.required("events").rows {
      #expect(!EventLexicon.entries(of: row).isEmpty, "events.tsv:\(row.line)")
      #expect(row.list("needs").allSatisfy { EventCue.Need($0) != nil }, "events.tsv:\(row.line)")
    }
    for row in LexiconFile.required("events-words").rows {
      #expect(EventWord(rawValue: row["class"]) != nil, "events-words.tsv:\(row.line)")
    }
    for row in LexiconFile.required("events-ordinals").rows { #expect(Int(row["value"]) != nil, "\(row.line)") }
  }

  @Test func everyKindHasWords() {
    let kinds = Set(LexiconFile.required("events").rows.map { $0["kind"] })
    for kind in [
      "round", "meeting", "visit", "call", "attack", "strike", "vote", "deployment", "withdrawal", "agreement",
    ] {
      #expect(kinds.contains(kind))
    }
  }

  @Test(arguments: [("اجتماعا", false), ("اجتماعه", true), ("جولتهم", true), ("جولة", false)])
  func pronounsAreSeen(form: String, isOwned: Bool) {
    #expect(lexicon.cues[form].first?.isOwned == isOwned)
  }
}
