import Testing

@testable import ArabicText

@Suite struct CutTests {
  @Test(
    arguments: [
      ("شكل", 0, 0, []), ("ب+شكل", 1, 0, .ba), ("و+ب+حسب", 2, 0, [.conjunction, .ba]), ("إلي+ه", 0, 1, []),
      ("ال+متهم", 2, 0, .article),
      ("ب+أن+نا", 1, 2, .ba), ("ل+ه", 1, 0, .la), ("من+ها", 0, 2, []), ("ف+إن+هم", 1, 2, .conjunction),
      ("س+يكون", 1, 0, .future),
    ] as [(String, Int, Int, Proclitics)])
  func parts(text: String, start: Int, tail: Int, proclitics: Proclitics) {
    let cut = Cut(parts: text)
    #expect(cut.start == start && cut.tail == tail && cut.proclitics == proclitics)
  }
}
