import Testing

@testable import NewsReading

@Suite struct PledgeCueTests {
  @Test(arguments: [
    ("*", PledgeCue.Complement.anything), ("ب", .ba), ("أن", .clause), ("ل masdar", .laVerbalNoun),
    ("ب masdar", .baVerbalNoun), ("next:على", .next(.ala)), ("next:masdar", .next(.verbalNoun)), ("نحو", .ila),
  ])
  func complements(word: String, complement: PledgeCue.Complement) {
    #expect(PledgeCue.Complement(word) == complement)
  }

  @Test(arguments: ["", "masdar ب", "next:", "next:next", "لام"])
  func unknownWords(word: String) { #expect(PledgeCue.Complement(word) == nil) }
}
