import ArabicText
import Testing

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("قال،وأضاف", ["قال", "،", "وأضاف"]),
    ("2,500 جندي", ["2,500", "جندي"]),
    ("٢٬٥٠٠ و٦٠٪", ["٢٬٥٠٠", "و", "٦٠٪"]),
    ("أ.ف.ب", ["أ.ف.ب"]),
    ("U.S. Army", ["U.S.", "Army"]),
    ("كوفيد-19 وإف-16", ["كوفيد-19", "وإف-16"]),
    ("و\"الحشد\"", ["و", "\"", "الحشد", "\""]),
    ("بـ\"النصر\"", ["بـ", "\"", "النصر", "\""]),
    ("لـ(رويترز)", ["لـ", "(", "رويترز", ")"]),
    ("الانتقال.و في", ["الانتقال", ".", "و", "في"]),
    ("https://a.example/b?c=1، ثم", ["https://a.example/b?c=1", "،", "ثم"]),
    ("#مجلس_الأمن قال", ["#", "مجلس", "_", "الأمن", "قال"]),
    ("", []),
  ])
  func tokens(text: String, expected: [String]) {
    let tokenized = TokenizedText(text)
    #expect(tokenized.tokens.indices.map { tokenized.string(at: $0) } == expected)
  }

  @Test func sentences() {
    let text = TokenizedText("قال د. سليم: \"نعم. سنعود.\" ثم غادر. وأضاف (انظر. هنا) ذلك؟ لا!")
    #expect(
      text.sentences.map { text.string(of: $0) } == [
        "قال د. سليم: \"نعم. سنعود.\"", "ثم غادر.", "وأضاف (انظر. هنا) ذلك؟", "لا!",
      ])
  }
}
