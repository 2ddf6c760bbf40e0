import ArabicText
import Testing

@testable import NewsComparing

@Suite struct CliticFormsTests {
  private func isOneWord(_ a: String, _ b: String) -> Bool {
    let (textA, textB) = (TokenizedText(a), TokenizedText(b))
    let (wordsA, wordsB) = (CopyWords(textA), CopyWords(textB))
    return CliticForms(a: wordsA, b: wordsB, textA: textA, textB: textB)
      .isOneWord(Change(a: 0..<wordsA.count, b: 0..<wordsB.count, nature: .words))
  }

  @Test(arguments: [
    ("هي", "وهي"), ("أن", "بأن"), ("التزام", "الالتزام"), ("أكد", "وأكد"), ("من المراكب", "المراكب"),
    ("الأميركي", "من الأمريكي"),
  ])
  func oneWord(a: String, b: String) {
    #expect(isOneWord(a, b))
    #expect(isOneWord(b, a))
  }

  /// «حث» urges and «بحث» discusses; «بلا» denies as «لا» does; «لن» and «نحو» are more than particles.
  @Test(arguments: [
    ("حث", "بحث"), ("لا", "بلا"), ("لن المراكب", "المراكب"), ("نحو المراكب", "المراكب"), ("كل المراكب", "المراكب"),
    ("من المراكب", "القوارب"), ("أن", "لأن"),
  ])
  func twoWords(a: String, b: String) {
    #expect(!isOneWord(a, b))
    #expect(!isOneWord(b, a))
  }
}
