import Testing

@testable import ArabicText

@Suite struct WordFormsTests {
  private func forms(_ text: TokenizedText, at index: Int) -> [WordForm] {
    var result: [WordForm] = []
    text.firstForm(at: index) { form in
      result.append(form)
      return false
    }
    return result
  }

  /// What is worked out beforehand is what is worked out on demand, whatever the text.
  @Test func readingsAreTheSameBeforehand() {
    let words = "وبالعراق، للجنة والد «سيقول» فقال به و\u{640}العراق ﻭﺍﻟﻌﺮﺍﻕ BBC 2021 بِيدِ ککتاب أ.ف.ب"
    for source in [SourceText(words)] + RandomTexts.samples(300).map({ SourceText(utf8: $0) }) {
      let (cut, plain) = (TokenizedText(source, cuttingWords: true), TokenizedText(source))
      for index in plain.tokens.indices { #expect(forms(cut, at: index) == forms(plain, at: index)) }
    }
  }

  @Test func itStopsWhereAReadingIsTaken() {
    let text = TokenizedText(SourceText("وبالعراق"), cuttingWords: true)
    var seen = 0
    let form = text.firstForm(at: 0) { form in
      seen += 1
      return form.proclitics == .conjunction
    }
    #expect(seen == 2)
    #expect(form.map { text.source.string(in: $0.stem) } == "بالعراق")
  }
}
