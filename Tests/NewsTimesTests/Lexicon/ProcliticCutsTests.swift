import ArabicText
import Testing

@testable import NewsTimes

/// Each stem that a cut leaves, in the order tried.
@Suite struct ProcliticCutsTests {
  private func stems(_ word: String) -> [String] {
    let text = TokenizedText(word)
    let bytes = text.source.utf8
    var result: [String] = []
    for token in text.tokens {
      ProcliticCuts.each(of: token, in: bytes) { start, _ in
        result.append(String(decoding: bytes[start..<token.end], as: UTF8.self))
      }
    }
    return result
  }

  @Test(arguments: [
    ("وأمس", ["أمس"]), ("بأمس", ["أمس"]), ("الأمس", ["أمس"]), ("فالأمس", ["الأمس", "أمس"]),
    ("بالأمس", ["الأمس", "أمس"]), ("وبالأمس", ["بالأمس", "الأمس", "أمس"]), ("للعام", ["لعام", "عام", "لعام"]),
    ("لعام", ["عام"]), ("يوم", []), ("2021", []),
  ])
  func cuts(word: String, expected: [String]) { #expect(stems(word) == expected, "\(stems(word))") }
}
