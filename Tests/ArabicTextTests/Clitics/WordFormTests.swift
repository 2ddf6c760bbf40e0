import ArabicText
import Testing

@Suite struct WordFormTests {
  /// All readings of the one word `word`, in the order they are tried.
  private func readings(_ word: String) -> [String] {
    let text = TokenizedText(word)
    var result: [String] = []
    text.firstForm(at: 0) { form in
      result.append(text.source.string(in: form.stem))
      return false
    }
    return result
  }

  @Test(arguments: [
    ("وبالعراق", ["وبالعراق", "بالعراق", "العراق", "عراق"]), ("العراق", ["العراق", "عراق"]),
    ("للجنة", ["للجنة", "لجنة", "لجنة", "جنة"].uniqued),
    ("والد", ["والد", "الد"]), ("سيقول", ["سيقول", "يقول"]), ("وسيقول", ["وسيقول", "سيقول", "يقول"]),
    ("كالبحر", ["كالبحر", "البحر", "بحر"]),
    ("فقال", ["فقال", "قال"]), ("قال", ["قال"]), ("سلام", ["سلام"]), ("به", ["به"]), ("بِهِ", ["بِهِ"]),
    ("بِيدِ", ["بِيدِ", "يدِ"]),
    ("و\u{640}العراق", ["و\u{640}العراق", "العراق", "عراق"]), ("2021", ["2021"]), ("BBC", ["BBC"]),
  ])
  func readings(word: String, expected: [String]) {
    #expect(readings(word).uniqued == expected)
  }

  @Test func theFirstAcceptedReadingCounts() throws {
    let text = TokenizedText("وبالعراق")
    let form = try #require(text.firstForm(at: 0) { $0.key == FoldedKey("العراق") })
    #expect(form.proclitics == [.conjunction, .ba])
    #expect(text.firstForm(at: 0) { $0.key == FoldedKey("عراق") }?.proclitics == [.conjunction, .ba, .article])
    #expect(text.firstForm(at: 0) { $0.key == FoldedKey("سوريا") } == nil)
  }

  @Test func theArticleIsInsideTheDoubledLam() {
    let text = TokenizedText("للعام")
    #expect(text.firstForm(at: 0) { $0.key == FoldedKey("عام") }?.proclitics == [.la, .article])
  }
}

extension [String] {
  /// Without what stands there before.
  fileprivate var uniqued: [String] {
    reduce(into: []) { result, word in
      if !result.contains(word) { result.append(word) }
    }
  }
}
