import ArabicText
import TawaturData
import Testing

@testable import NewsLexicons

@Suite struct CliticLexiconTests {
  @Test func everyCliticHasAWeightOrIsShort() throws {
    for row in try LexiconFile.embedded("clitics").rows {
      switch row["kind"] {
      case "proclitic", "enclitic", "rule": #expect(Float(row["weight"]) != nil, "line \(row.line)")
      case "short": #expect(Folding.fold(row["form"]).unicodeScalars.count == 2, "line \(row.line)")
      default: Issue.record("line \(row.line): no such kind")
      }
    }
  }

  @Test func thePartsOfAnExceptionAreItsLetters() throws {
    for row in try LexiconFile.embedded("clitics-exceptions").rows {
      #expect(row["parts"].replacing("+", with: "") == row["word"], "line \(row.line)")
    }
  }

  @Test func noExceptionStandsTwice() {
    var seen: Set<String> = []
    for (word, _) in CliticLexicon.exceptions { #expect(seen.insert(word).inserted, "\(word)") }
  }

  @Test func exceptionsAreCutAsTheyStand() {
    var segmenter = Segmenter(CliticLexicon.model)
    for (word, parts) in CliticLexicon.exceptions {
      let found = segmenter.parts(of: word)
      let pronoun = found.map { SourceText(word).string(in: $0.enclitic) } ?? ""
      #expect(parts.contains("+") == (found?.proclitics != [] || !pronoun.isEmpty), "\(word)")
      if !pronoun.isEmpty { #expect(parts.hasSuffix("+" + pronoun), "\(word)") }
    }
  }

  /// One word asked for alone is cut as the segmenter cuts it.
  @Test(arguments: [
    "وتيرة", "وقعت", "وزعت", "وسائل", "وثيقة", "وانهار", "وتعرضت", "والبلدة", "وقالت", "وكان", "2021", "؟",
  ])
  func procliticsAreThoseOfTheSegmenter(word: String) throws {
    let source = SourceText(word)
    let token = try #require(Tokenizer.tokens(of: source).first)
    var segmenter = Segmenter(CliticLexicon.model)
    #expect(CliticLexicon.model.proclitics(of: token, in: source) == segmenter.parts(of: token, in: source).proclitics)
  }

  @Test func countsAreRead() throws {
    let file = try #require(EmbeddedFile("weights/stems.tsv"))
    #expect(try #require(StemFile.counts(in: file.bytes)).count > 40_000)
  }

  @Test(arguments: ["key\town\tstem\nعراق\t5", "key\town\tstem\nعراق\t5\tx", "key\town\tstem\nعراق\t5\t9999999999"])
  func aLineThatIsNoCountIsAFault(text: String) { #expect(StemFile.counts(in: Array(text.utf8)) == nil) }

  @Test func aTableWithoutLinesIsEmpty() {
    #expect(StemFile.counts(in: Array("# counts\nkey\town\tstem\n".utf8))?.count == 0)
  }
}
