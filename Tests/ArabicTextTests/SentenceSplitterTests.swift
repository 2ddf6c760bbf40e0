import ArabicText
import Testing

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let tokenized = TokenizedText(text)
    return tokenized.sentences.map { tokenized.string(of: $0) }
  }

  /// «|» stands where a sentence ends and is not part of the text.
  private func expectSplits(_ marked: String) {
    let parts = marked.split(separator: "|").map { $0.split(whereSeparator: { $0 == " " || $0 == "\n" }) }
    let expected = parts.map { $0.joined(separator: " ") }
    let found = sentences(marked.replacing("|", with: ""))
    #expect(found.map { $0.split(separator: " ").joined(separator: " ") } == expected)
  }

  @Test(arguments: [
    "وصل الوفد.| غادر الوفد.", "ماذا قال؟| لا شيء!", "انتهى…| عاد", "الانتقال.|و في", "قال ذلك عام 2021.|وأضاف",
    "هل؟!| نعم",
    "وصل الوفد۔| غادر", "عنوان بلا نقطة\n|نص الخبر", "بند أول\n|بند ثان",
  ])
  func ends(marked: String) { expectSplits(marked) }

  @Test(arguments: [
    "وصل، ثم غادر؛ ثم عاد", "بلغ 2.5 مليون", "نقلت أ.ف.ب عنه", "قال د. سليم إنه", "قال د.سليم إنه", "كتب J. Smith ذلك",
    "زار U.S. Army المكان", "لكن.. ليس الآن", "انظر https://a.example/b.c هنا", "راسل a@b.example اليوم",
    "1. الأول في القائمة",
    "وصل (انظر. هناك) اليوم", "قال (!) إنه وصل", "قال أَ. سليم إنه", "قال ا\u{654}. سليم إنه", "وصل [انظر! هناك] اليوم",
    "قال: \"لا. أبدا\" اليوم", "قال: «لا. أبدا. نعم» اليوم",
    "قال \"نعم.\"، ثم",
  ])
  func noEnds(text: String) { #expect(sentences(text).count == 1) }

  @Test(arguments: [
    "قال د. سليم: \"نعم. سنعود.\"| ثم غادر.| وأضاف (انظر. هنا) ذلك؟| لا!", "قال: «نعم».| غادر",
    "نعم.»| غادر", "قال: نعم.|\"لا\" قال آخر", "انتهى. ]| غادر",
  ])
  func closersGoWithTheSentenceBefore(marked: String) { expectSplits(marked) }

  @Test(arguments: ["قال \"لا.| ثم غادر.| وعاد", "قال (لا.| ثم غادر", "قال [(لا. ثم) غادر.| وعاد"])
  func whatIsLeftOpenHidesNothing(marked: String) { expectSplits(marked) }

  @Test func emptyLinesAreNoSentences() {
    #expect(sentences("\n\n خبر\r\n \n").map { $0 } == ["خبر"])
    #expect(sentences("").isEmpty)
  }
}
