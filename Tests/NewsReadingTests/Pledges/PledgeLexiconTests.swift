import ArabicText
import NewsLexicons
import NewsRecords
import Testing

@testable import NewsReading

@Suite struct PledgeLexiconTests {
  private let lexicon = PledgeLexicon()

  @Test func everyRowOfCuesGivesForms() {
    let scanned = ["adjective", "dated", "staged", "lasting"]
    for row in LexiconFile.required("pledges").rows where !scanned.contains(row["class"]) {
      #expect(!PledgeLexicon.entries(of: row).isEmpty, "pledges.tsv:\(row.line)")
      #expect(row.list("complement").allSatisfy { PledgeCue.Complement($0) != nil }, "pledges.tsv:\(row.line)")
    }
  }

  @Test func everyRoleAndClassIsKnown() {
    for row in LexiconFile.required("pledges-announced").rows {
      #expect(PledgeLexicon.AnnouncedRole(rawValue: row["role"]) != nil, "pledges-announced.tsv:\(row.line)")
    }
    for row in LexiconFile.required("pledges-future").rows {
      #expect(FutureWords.Role(rawValue: row["role"]) != nil, "pledges-future.tsv:\(row.line)")
    }
    for row in LexiconFile.required("pledges-deadline").rows {
      #expect(DeadlineWords.Role(rawValue: row["role"]) != nil, "pledges-deadline.tsv:\(row.line)")
    }
    for row in LexiconFile.required("acts-words").rows {
      #expect(ActWord(written: row["class"]) != nil, "acts-words.tsv:\(row.line)")
    }
  }

  @Test(arguments: [
    ("تعهدت", Pledge.Kind.commitment), ("نتعهد", .commitment), ("تعهداتها", .commitment), ("ملتزمون", .commitment),
    ("دعت", .demand), ("يدعون", .demand), ("طالبتها", .demand), ("هددوا", .threat), ("مهددة", .threat),
    ("يعتزمون", .plan), ("تسعى", .plan), ("استعدادهم", .readiness), ("اتفقا", .agreement), ("من المقرر", .schedule),
  ])
  func formsLeadToTheirKind(form: String, kind: Pledge.Kind) {
    #expect(lexicon.cues[form].contains { $0.kind == kind })
  }

  @Test(arguments: ["وزارة", "اجتماعي", "مصر", "يعد"])
  func wordsThatAreNone(word: String) { #expect(lexicon.cues[word].isEmpty) }
}
