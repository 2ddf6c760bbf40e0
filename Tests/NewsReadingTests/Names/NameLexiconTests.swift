import ArabicText
import NewsLexicons
import Testing

@testable import NewsReading

@Suite struct NameLexiconTests {
  @Test(arguments: [
    "countries", "titles", "title-words", "title-synonyms", "given-names", "name-parts", "short-names", "organisations",
    "outlets", "places", "plain-words",
  ])
  func everyRowIsFilled(file: String) throws {
    let lexicon = try LexiconFile.embedded(file)
    #expect(!lexicon.rows.isEmpty)
    for row in lexicon.rows {
      #expect(!row[lexicon.columns[0]].isEmpty, "\(file).tsv:\(row.line)")
      #expect(
        !row[lexicon.columns[lexicon.columns.count > 1 ? 1 : 0]].isEmpty || file == "places", "\(file).tsv:\(row.line)")
    }
  }

  @Test func statesHaveOneCodeEach() throws {
    let codes = try LexiconFile.embedded("countries").rows.map { $0["code"] }
    #expect(Set(codes).count == codes.count)
    #expect(codes.count > 195)
  }

  @Test func countriesOfPlacesAndOutletsExist() throws {
    let codes = Set(try LexiconFile.embedded("countries").rows.map { $0["code"] })
    for file in ["places", "outlets"] {
      for row in try LexiconFile.embedded(file).rows where !row["country"].isEmpty {
        #expect(codes.contains(row["country"]), "\(file).tsv:\(row.line)")
      }
    }
  }

  @Test func nisbasEndInYa() throws {
    for row in try LexiconFile.embedded("countries").rows {
      for nisba in row.list("nisbas") { #expect(nisba.split(separator: " ")[0].hasSuffix("ي"), "\(nisba)") }
    }
  }

  @Test func titlesAreUniqueByHeadAndGender() throws {
    let rows = try LexiconFile.embedded("titles").rows
    let keys = rows.map { Folding.fold($0["head"]) + $0["gender"] + $0["number"] }
    let doubled = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(doubled == [])
  }

  @Test func everyStateIsFoundByEachOfItsNames() throws {
    for row in try LexiconFile.embedded("countries").rows where row["kind"] != "union" {
      for name in row.list("names") {
        let text = TokenizedText(name)
        let match = NameFixture.lexicon.knownName(
          at: 0, in: text, NameFixture.words(text), before: text.tokens.count)
        #expect(match?.tokens == text.tokens.indices, "\(name)")
        #expect(match?.value.kind == .state, "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("للولايات المتحدة", "US"), ("بالعراق", "IQ"), ("ولبنان", "LB"), ("وللسعودية", "SA"), ("أمريكا", "US"),
    ("أميركا", "US"),
  ])
  func statesAreFoundBehindClitics(phrase: String, code: String) {
    let text = TokenizedText(phrase)
    let match = NameFixture.lexicon.knownName(at: 0, in: text, NameFixture.words(text), before: text.tokens.count)
    #expect(match?.value.state.map { NameFixture.lexicon.states[$0].code } == code)
  }

  @Test(arguments: ["كان", "على", "القطر", "منى النفس"])
  func ordinaryWordsAreNoPlaces(phrase: String) {
    let text = TokenizedText(phrase)
    #expect(NameFixture.lexicon.knownName(at: 0, in: text, NameFixture.words(text), before: text.tokens.count) == nil)
  }
}

@Suite struct NameWordTests {
  private func senses(_ word: String) -> WordSenses {
    let text = TokenizedText(word)
    return NameFixture.words(text)[0].senses
  }

  @Test func particleAndNameDifferInOneLetter() {
    #expect(senses("على").contains(.particle))
    #expect(!senses("على").contains(.givenName))
    #expect(senses("علي").contains(.givenName))
  }

  @Test func nisbasPointToTheirState() {
    let text = TokenizedText("والعراقيين الأميركية")
    let words = NameFixture.words(text)
    #expect(words[0].state.map { NameFixture.lexicon.states[$0].code } == "IQ")
    #expect(words[0].isDefinite && words[0].isJoined)
    #expect(words[1].state.map { NameFixture.lexicon.states[$0].code } == "US")
  }

  @Test(arguments: [("الوزير", true), ("وللوزير", true), ("ألمانيا", false), ("إلهام", false), ("وزير", false)])
  func definiteness(word: String, expected: Bool) {
    #expect(NameFixture.words(TokenizedText(word))[0].isDefinite == expected)
  }

  @Test func outsideTheTextIsAWordWithoutSense() {
    let words = NameFixture.words(TokenizedText("محمد"))
    #expect(words[-1].senses.isEmpty && words[5].senses.isEmpty)
    #expect(words.count == 1)
  }
}
