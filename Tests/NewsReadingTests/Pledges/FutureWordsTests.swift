import ArabicText
import NewsLexicons
import Testing

@testable import NewsReading

@Suite struct FutureWordsTests {
  private let words = PledgeLexicon().future

  @Test(arguments: [
    "سيرسل", "ستعلن", "سنعمل", "سأوقع", "وسيفتح", "فستعود", "سيجرون", "سيدفعونها", "سَيُعقَد", "ستفرضه", "سيتم",
  ])
  func futures(word: String) { #expect(words.isFuture(at: 0, in: TokenizedText(word))) }

  @Test(arguments: [
    "سياسة", "سيارات", "سيناء", "سيطر", "ستيفن", "ستين", "سنوات", "سنغافورة", "سيدة", "سيرغي", "سينما", "وسيلة",
    "فستان",
    "ستوري", "سيغمار", "سأل", "سن", "س",
  ])
  func othersAreNone(word: String) { #expect(!words.isFuture(at: 0, in: TokenizedText(word))) }

  @Test(arguments: [
    ("سيحدث", FutureWords.Role.predict), ("سيؤدي إلى", .leads), ("ستعقد", .occurs), ("سيعتمد", .depend),
    ("ستندم", .suffer),
  ])
  func roles(phrase: String, role: FutureWords.Role) { #expect(words.role(at: 0, in: TokenizedText(phrase)) == role) }

  @Test func theNegatedVerbIsLookedUpAsIfItBoreTheParticle() {
    #expect(words.role(ofBare: 1, in: TokenizedText("لن تعقد")) == .occurs)
  }
}
