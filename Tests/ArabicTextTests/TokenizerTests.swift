import ArabicText
import Testing

/// «قال،وأضاف» → ["قال", "،", "وأضاف"]
func slices(_ text: String) -> [String] {
  let tokenized = TokenizedText(text)
  return tokenized.tokens.indices.map { tokenized.string(at: $0) }
}

func kinds(_ text: String) -> [Token.Kind] { TokenizedText(text).tokens.map(\.kind) }

@Suite struct TokenizerTests {
  // MARK: Words

  @Test(arguments: [
    ("قال وأضاف", ["قال", "وأضاف"]),
    ("قال\u{A0}وأضاف", ["قال", "وأضاف"]),
    ("قوّاتُهُم الـعراق", ["قوّاتُهُم", "الـعراق"]),
    ("العر\u{200C}اق\u{200F} \u{202B}بغداد\u{202C}", ["العر\u{200C}اق", "بغداد"]),
    ("أ.ف.ب", ["أ.ف.ب"]),
    ("(أ.ف.ب)", ["(", "أ.ف.ب", ")"]),
    ("د.ب.أ. قالت", ["د.ب.أ.", "قالت"]),
    ("ا\u{654}.ف.ب", ["ا\u{654}.ف.ب"]),
    ("أَ.فَ", ["أَ.فَ"]),
    ("500 ق.م", ["500", "ق.م"]),
    ("د. سليم", ["د", ".", "سليم"]),
    ("الانتقال.و في", ["الانتقال", ".", "و", "في"]),
    ("نعم.قال", ["نعم", ".", "قال"]),
    ("أ.ف.ب.وقال", ["أ.ف.ب.", "وقال"]),
    ("كوفيد-19 وإف-16 سو-35", ["كوفيد-19", "وإف-16", "سو-35"]),
    ("مايو-15-2018", ["مايو", "-", "15", "-", "2018"]),
    ("عام-2018", ["عام", "-", "2018"]),
    ("النمساوي-البروسي", ["النمساوي", "-", "البروسي"]),
    ("ـبيان", ["ـبيان"]),
    ("بغداد ـ سليم", ["بغداد", "ـ", "سليم"]),
    ("ﻻ ﷺ", ["ﻻ", "ﷺ"]),
    ("پکن", ["پکن"]),
  ])
  func words(text: String, expected: [String]) { #expect(slices(text) == expected) }

  // MARK: Clitics before marks, brackets, digits and Latin

  @Test(arguments: [
    ("و\"الحشد\"", ["و", "\"", "الحشد", "\""]),
    ("بـ\"النصر\"", ["بـ", "\"", "النصر", "\""]),
    ("لـ(رويترز)", ["لـ", "(", "رويترز", ")"]),
    ("الـBBC", ["الـ", "BBC"]),
    ("و60 الـ17", ["و", "60", "الـ", "17"]),
  ])
  func clitics(text: String, expected: [String]) { #expect(slices(text) == expected) }

  // MARK: Numbers

  @Test(arguments: [
    ("2,500 جندي", ["2,500", "جندي"]),
    ("٢٬٥٠٠ و٦٠٪", ["٢٬٥٠٠", "و", "٦٠٪"]),
    ("١٬٢٣٤٫٥", ["١٬٢٣٤٫٥"]),
    ("2.5، 60%", ["2.5", "،", "60%"]),
    ("10-20", ["10", "-", "20"]),
    ("7/4/2021", ["7", "/", "4", "/", "2021"]),
    ("عام 2021.", ["عام", "2021", "."]),
    ("2021.و", ["2021", ".", "و"]),
    ("۱۲۳", ["۱۲۳"]),
    ("%60 60 %", ["%", "60", "60", "%"]),
    ("20مليون", ["20", "مليون"]),
  ])
  func numbers(text: String, expected: [String]) { #expect(slices(text) == expected) }

  // MARK: Latin

  @Test(arguments: [
    ("U.S. Army", ["U.S.", "Army"]),
    ("the U.N", ["the", "U.N"]),
    ("F-16 COVID-19 S-400", ["F-16", "COVID-19", "S-400"]),
    ("e-mail O’Neil AT&T mp3", ["e-mail", "O’Neil", "AT&T", "mp3"]),
    ("cafe\u{301} née", ["cafe\u{301}", "née"]),
    ("news.example", ["news.example"]),
    ("https://a.example/b?c=1، ثم", ["https://a.example/b?c=1", "،", "ثم"]),
    ("(www.a.example/x).", ["(", "www.a.example/x", ")", "."]),
    ("HTTP://A.EXAMPLE!", ["HTTP://A.EXAMPLE", "!"]),
    ("desk@news.example.", ["desk@news.example", "."]),
    ("a.b-c+d@news.example", ["a.b-c+d@news.example"]),
    ("desk@news", ["desk", "@news"]),
    ("httpd www", ["httpd", "www"]),
    ("موقعhttps://a.example", ["موقع", "https://a.example"]),
  ])
  func latin(text: String, expected: [String]) { #expect(slices(text) == expected) }

  // MARK: Signs

  @Test(arguments: [
    ("قال،وأضاف", ["قال", "،", "وأضاف"]),
    ("قال ، ، وأضاف", ["قال", "،", "،", "وأضاف"]),
    ("ماذا؟!", ["ماذا", "؟", "!"]),
    ("لكن.. نعم...", ["لكن", "..", "نعم", "..."]),
    ("#مجلس_الأمن قال", ["#", "مجلس", "_", "الأمن", "قال"]),
    ("# 5", ["#", "5"]),
    ("@desk_1 @مكتب_الأخبار @", ["@desk_1", "@مكتب_الأخبار", "@"]),
    ("«نعم»", ["«", "نعم", "»"]),
    ("﴿آية﴾", ["﴿", "آية", "﴾"]),
    ("خبر\r\n\nعاجل", ["خبر", "\r\n", "\n", "عاجل"]),
    ("😀!", ["😀", "!"]),
    ("", []),
    (" \u{200F}\u{FEFF}\u{A0}\t", []),
  ])
  func signs(text: String, expected: [String]) { #expect(slices(text) == expected) }

  @Test func kindsOfTokens() {
    #expect(
      kinds("كوفيد-19 أ.ف.ب 2,5 BBC https://a.example a@b.example @a #ا، \"(\n😀ـ ّ") == [
        .word, .abbreviation, .number, .latin, .url, .email, .handle, .hashtag, .word, .punctuation, .quote, .bracket,
        .newline, .symbol, .punctuation, .symbol,
      ])
  }

  @Test func keysOfSignsAreScalars() {
    let tokens = TokenizedText("قال: .. …\r\nنعم").tokens
    #expect(tokens[1].isScalar(":"))
    #expect(!tokens[0].isScalar(":"))
    #expect(tokens[2].key == tokens[3].key)
    #expect(tokens[4].key.rawValue == 0x0A)
  }

  @Test func memoryIsUsedAgainForOtherTexts() {
    var tokens: [Token] = []
    for text in [String(repeating: "«لا»، ", count: 40), "", "قال الوزير", "ا.ب، 5"].map({ SourceText($0) }) {
      Tokenizer.tokens(of: text, into: &tokens)
      #expect(tokens == Tokenizer.tokens(of: text))
    }
  }

  @Test func aTokenTakesSixteenBytes() { #expect(MemoryLayout<Token>.stride == 16) }
}
