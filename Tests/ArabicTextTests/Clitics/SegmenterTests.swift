import ArabicText
import NewsLexicons
import Testing

/// «و+ب+ال+عراق» for «وبالعراق»: what is cut, and the stem as it stands in the text.
private func shown(_ word: String) -> String {
  var segmenter = Segmenter(CliticLexicon.model)
  let source = SourceText(word)
  guard let parts = segmenter.parts(of: word) else { return "no word" }
  let names: [(Proclitics, String)] = [
    (.question, "أ"), (.conjunction, "و"), (.ba, "ب"), (.ka, "ك"), (.la, "ل"), (.future, "س"), (.article, "ال"),
  ]
  let before = names.filter { parts.proclitics.contains($0.0) }.map(\.1)
  let pronoun = parts.enclitic.isEmpty ? [] : [source.string(in: parts.enclitic)]
  return (before + [source.string(in: parts.stem)] + pronoun).joined(separator: "+")
}

@Suite struct SegmenterTests {
  // MARK: One line an affix

  @Test(arguments: [
    ("العراق", "ال+عراق"), ("وقال", "و+قال"), ("بغداد", "بغداد"), ("ببغداد", "ب+بغداد"), ("لروسيا", "ل+روسيا"),
    ("كرئيس", "ك+رئيس"), ("سيكون", "س+يكون"), ("وسيكون", "و+س+يكون"), ("بالعراق", "ب+ال+عراق"),
    ("وبالعراق", "و+ب+ال+عراق"),
    ("كالعراق", "ك+ال+عراق"), ("والعراق", "و+ال+عراق"), ("للعراق", "ل+ال+عراق"), ("وللعراق", "و+ل+ال+عراق"),
    ("للجنة", "ل+ال+لجنة"), ("فقالت", "و+قالت"), ("وبحسب", "و+ب+حسب"), ("لمواجهة", "ل+مواجهة"),
  ])
  func proclitics(word: String, expected: String) { #expect(shown(word) == expected) }

  @Test(arguments: [
    ("كتابه", "كتاب+ه"), ("كتابها", "كتاب+ها"), ("كتابهم", "كتاب+هم"), ("قواتهما", "قوات+هما"), ("بلادنا", "بلاد+نا"),
    ("منهن", "من+هن"), ("عليكم", "علي+كم"), ("أنه", "أن+ه"), ("فيها", "في+ها"), ("لديهم", "لدي+هم"),
    ("مهمتهم", "مهمت+هم"),
    ("وبقواته", "و+ب+قوات+ه"), ("بأنها", "ب+أن+ها"), ("لأنه", "ل+أن+ه"), ("مستواه", "مستوا+ه"),
  ])
  func pronouns(word: String, expected: String) { #expect(shown(word) == expected) }

  // MARK: What stays whole

  @Test(arguments: [
    "والد", "وزير", "وزارة", "وفد", "وفاة", "وقت", "واحد", "واشنطن", "فصائل", "فريق", "فرنسا", "فلسطين", "فكرة", "بين",
    "بعد",
    "بيان", "بلاد", "بغداد", "بيروت", "بطاقة", "كتب", "كتائب", "كان", "كل", "كرة", "كبير", "لبنان", "لقاء", "لجنة",
    "ليبيا", "لم",
    "لن", "لا", "سلاح", "سوريا", "سلام", "سنوات", "سيارة", "ألمانيا", "ألبانيا", "إلغاء", "التقى", "الذي", "التي",
    "الذين", "الله",
    "مياه", "تجاه", "يواجه", "اتجاه", "تركيا", "شمالي", "ثاني", "أماناً", "مدرسة", "مستشفى", "أعلى", "سهم", "مهم",
  ])
  func whole(word: String) { #expect(shown(word) == word) }

  @Test(arguments: [
    ("وحدة", "وحدة"), ("وحده", "وحد+ه"), ("بشكل", "ب+شكل"), ("فإن", "و+إن"), ("له", "ل+ه"), ("إليه", "إلي+ه"),
    ("أليس", "أ+ليس"), ("آلية", "آلية"), ("آلام", "آلام"), ("الأم", "ال+أم"), ("والي", "والي"), ("وإلى", "و+إلى"),
    ("وفاته", "وفات+ه"), ("الماضي", "ال+ماضي"), ("لله", "ل+له"),
  ])
  func exceptions(word: String, expected: String) { #expect(shown(word) == expected) }

  // MARK: Other writing

  @Test(arguments: [
    ("وَبِالعِراقِ", "و+ب+ال+عِراقِ"), ("و\u{640}العراق", "و+ال+عراق"), ("وبالعراق\u{200F}", "و+ب+ال+عراق"),
    ("ﻭﺍﻟﻌﺮﺍﻕ", "و+ال+ﻋﺮﺍﻕ"),
    ("بالامریکیة", "ب+ال+امریکیة"), ("BBC", "BBC"), ("2021", "2021"), ("", "no word"), ("و", "و"), ("ال", "ال"),
    ("كوفيد-19", "كوفيد-19"),
  ])
  func dress(word: String, expected: String) {
    #expect(Folding.fold(shown(word)) == Folding.fold(expected))
  }

  @Test func noCutGoesThroughALigature() {
    // In «ﻻعب» the lam and the alif are one scalar.
    #expect(shown("ﻻعب") == "ﻻعب")
  }

  // MARK: Keys

  @Test(arguments: [
    ("العراق", ["بالعراق", "للعراق", "والعراق", "عراق", "وبالعراق"]),
    ("مهمة", ["المهمة", "مهمتهم", "لمهمته", "ومهمتها"]),
    ("مستوى", ["مستواه", "المستوى"]), ("قوات", ["قواته", "القوات", "وقوات", "بالقوات"]), ("وفاة", ["وفاته"]),
  ])
  func formsOfOneWordShareTheirKey(word: String, forms: [String]) {
    var segmenter = Segmenter(CliticLexicon.model)
    let key = segmenter.parts(of: word)?.key
    for form in forms { #expect(segmenter.parts(of: form)?.key == key, "\(form)") }
  }

  @Test func theKeyIsThatOfTheStemAlone() {
    var segmenter = Segmenter(CliticLexicon.model)
    #expect(segmenter.parts(of: "وبالعراق")?.key == FoldedKey("عراق"))
    #expect(segmenter.parts(of: "مدرستهم")?.key == FoldedKey("مدرسة"))
    #expect(segmenter.parts(of: "كتاب")?.key == FoldedKey("كتاب"))
  }

  @Test func memoryChangesNoResult() {
    var used = Segmenter(CliticLexicon.model)
    let words = [
      "والد", "وبالعراق", "كتابه", "مدرسة", "أمانا", "أماناً", "إلغاء", "الغاء", "آلية", "إليه", "والد", "كتابه",
    ]
    for word in words + words {
      var fresh = Segmenter(CliticLexicon.model)
      #expect(used.parts(of: word) == fresh.parts(of: word))
    }
  }

  @Test func keysOfAllLevelsComeWithTheParts() {
    var (keyed, plain) = (Segmenter(CliticLexicon.model), Segmenter(CliticLexicon.model))
    let texts = ["وبالعراق، كتابه «مدرسة» ٢٥٪ BBC", "أماناً أمانا إلغاء الغاء وبالعراق"].map { SourceText($0) }
    var words: [KeyedParts] = []
    for source in texts + RandomTexts.samples(100).map({ SourceText(utf8: $0) }) {
      let tokens = Tokenizer.tokens(of: source)
      keyed.keyedParts(of: tokens, in: source, into: &words)
      #expect(words.map(\.parts) == plain.parts(of: tokens, in: source))
      #expect(words.map(\.keys) == tokens.map { WordKeys(of: $0, in: source.utf8) })
    }
  }

  @Test func partsLieInTheirToken() {
    var segmenter = Segmenter(CliticLexicon.model)
    for bytes in RandomTexts.samples(300) {
      let source = SourceText(utf8: bytes)
      for token in Tokenizer.tokens(of: source) {
        let parts = segmenter.parts(of: token, in: source)
        #expect(parts.stem.lowerBound >= token.start && parts.stem.upperBound == parts.enclitic.lowerBound)
        #expect(parts.enclitic.upperBound == token.end && !parts.stem.isEmpty)
        for place in [parts.stem.lowerBound, parts.stem.upperBound] where place > token.start && place < token.end {
          #expect(SourceText.scalar(in: bytes, at: place).value != 0xFFFD || bytes[place] & 0xC0 != 0x80)
        }
      }
    }
  }
}
