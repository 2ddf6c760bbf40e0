import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct TerminalComposerTests {
  private func composer(_ width: Int, _ language: Language = .arabic, colour: Bool = false) -> TerminalComposer {
    TerminalComposer(width: width, isColoured: colour, language: language)
  }

  @Test func isolates() {
    let line = composer(80).lines([
      TerminalRun("قال "), TerminalRun("Upland Review", isolation: .byFirstLetter), TerminalRun(" في "),
      TerminalRun("a.txt:1-2", isolation: .leftToRight),
    ])
    #expect(line == "\u{2067}قال \u{2068}Upland Review\u{2069} في \u{2066}a.txt:1-2\u{2069}\u{2069}\n")
  }

  @Test func brokenLinesReopenIsolates() {
    let text = composer(20).lines([TerminalRun("واحد اثنان ثلاثة أربعة خمسة", isolation: .rightToLeft)], indent: 2)
    #expect(
      text == "\u{2067}  \u{2067}واحد اثنان ثلاثة\u{2069}\u{2069}\n\u{2067}  \u{2067}أربعة خمسة\u{2069}\u{2069}\n")
  }

  @Test func marksTakeNoColumn() {
    // Twenty letters with twenty marks fill twenty columns.
    let word = String(repeating: "بَ", count: 9)
    #expect(TerminalWidth.columns(word) == 9)
    #expect(composer(20).lines([TerminalRun("\(word) \(word)")]).split(separator: "\n").count == 1)
  }

  @Test(arguments: [("خبر", 3), ("", 0), ("a\u{200F}b", 2), ("語", 2), ("\u{2067}ب\u{2069}", 1), ("é", 1)])
  func width(text: String, columns: Int) { #expect(TerminalWidth.columns(text) == columns) }

  @Test func colourOnlyWhereWanted() {
    let runs = [TerminalRun("5 سلاسل", style: .bold)]
    #expect(!composer(80).lines(runs).contains("\u{1B}"))
    #expect(composer(80, colour: true).lines(runs) == "\u{2067}\u{1B}[1m5 سلاسل\u{1B}[0m\u{2069}\n")
  }

  @Test func articlesCannotControlTheTerminal() {
    let run = TerminalRun("أ\u{1B}[2Jب\u{202E}ج\u{2069}د\nهـ\u{9B}")
    #expect(run.text == "أ\u{FFFD}[2Jب\u{FFFD}ج\u{FFFD}د هـ\u{FFFD}")
  }

  @Test func gluedRunsAreOneWord() {
    let line = composer(80, .english).lines([
      TerminalRun("Statements"), TerminalRun(" ("), TerminalRun("4"), TerminalRun(")"),
    ])
    #expect(line == "\u{2066}Statements (4)\u{2069}\n")
  }
}

@Suite struct TerminalAccountTests {
  @Test func isolatesAreBalanced() {
    for line in Telling(dossier: RiverDossier.dossier, articles: RiverDossier.articles).terminal(width: 60)
      .split(separator: "\n")
    {
      let opened = line.unicodeScalars.count { (0x2066...0x2068).contains($0.value) }
      #expect(opened == line.unicodeScalars.count { $0.value == 0x2069 })
    }
  }

  @Test func linesFitTheWidth() {
    let text = Telling(dossier: RiverDossier.dossier, articles: RiverDossier.articles).terminal(width: 60)
    // A word without blanks, such as a fingerprint, stands out; no other line does.
    for line in text.split(separator: "\n") where !line.contains("sha256") {
      #expect(TerminalWidth.columns(String(line)) <= 60)
    }
  }

  @Test func longRegistersSayWhatIsLeft() {
    var dossier = RiverDossier.dossier
    dossier.statements = (1...50).map { number in
      var statement = RiverLines.statements[2]
      statement.id = "st\(number)"
      return statement
    }
    let text = Telling(dossier: dossier, articles: RiverDossier.articles).terminal()
    #expect(text.contains("و10 أخرى"))
    #expect(text.contains("--format html"))
  }
}

@Suite struct HeaviestItemsTests {
  private func item(_ id: String, _ weight: Int) -> AccountItem {
    AccountItem(id: id, heading: [], slices: [], notes: [], weight: weight)
  }

  @Test func theHeaviestStandInTheirOrder() {
    let register = AccountRegister(
      key: "statements", items: [item("a", 1), item("b", 9), item("c", 5), item("d", 9), item("e", 5)])
    #expect(register.heaviest(3).map(\.id) == ["b", "c", "d"])
    #expect(register.heaviest(5) == register.items && register.heaviest(9) == register.items)
    #expect(register.heaviest(0).isEmpty)
  }
}
