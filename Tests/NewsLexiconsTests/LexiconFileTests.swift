import NewsLexicons
import Testing

@Suite struct LexiconFileTests {
  @Test func rowsAreReadByColumnName() throws {
    let file = try LexiconFile(
      name: "x", text: "# comment\nform\tvalue\tnote\n\nقال\tsay\nزعم\tclaim\tعبر | غير \n# another\n")
    #expect(file.columns == ["form", "value", "note"])
    #expect(file.rows.map { $0["form"] } == ["قال", "زعم"])
    #expect(file.rows.map(\.line) == [4, 5])
    #expect(file.rows[0]["note"] == "" && file.rows[0]["no such column"] == "")
    #expect(file.rows[1].list("note") == ["عبر", "غير"])
  }

  @Test(arguments: [
    ("form\nقال\tsay\n", "x.tsv:2: 2 fields, but the head names 1 columns"),
    ("# only comments\n", "x.tsv:0: no column names"),
    ("", "x.tsv:0: no column names"),
  ])
  func faultsNameTheirLine(text: String, message: String) {
    #expect(throws: LexiconError.self) { try LexiconFile(name: "x", text: text) }
    do { _ = try LexiconFile(name: "x", text: text) } catch { #expect(error.description == message) }
  }

  @Test func anUnknownLexiconSaysWhatToDo() {
    do {
      _ = try LexiconFile.embedded("none")
      Issue.record("found a lexicon that is not there")
    } catch {
      #expect(error.description.contains("data.c"))
    }
  }
}
