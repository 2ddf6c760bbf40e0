import ArabicText
import Testing

@Suite struct FoldedKeyTests {
  /// Spellings of one word as papers, agencies and officials write it.
  @Test(arguments: [
    ["إلى", "الى", "إلي", "الي"], ["أميركية", "اميركية", "أميركيّة", "اميركيه", "أمیرکیة"], ["فى", "في", "فی"],
    ["مسؤول", "مسئول", "مسو\u{654}ول"], ["شؤون", "شئون"], ["رئيس", "رئیس", "رَئيس"],
    ["جدًا", "جداً", "جدا", "جدّاً"], ["آلاف", "الاف", "ا\u{653}لاف"], ["الإثنين", "الاثنين", "الأثنين"],
    ["مكافأة", "مكافاه", "مكافأه"], ["قوّات", "قوات", "قـوات", "ﻗﻮﺍﺕ"], ["لأن", "لان", "ﻷن"], ["مبنى", "مبني"],
    ["٢٠٢١", "2021", "۲۰۲۱"], ["BBC", "bbc"],
  ])
  func spellingsMeet(group: [String]) {
    #expect(Set(group.map { FoldedKey($0) }).count == 1)
  }

  /// Words that look alike and mean something else: folding must not go too far.
  @Test(arguments: [
    ["عمر", "عمرو", "عمار"], ["حسن", "حسين", "محسن"], ["قتل", "قتال", "قاتل"], ["سلم", "سلام", "إسلام", "سليم"],
    ["جزيرة", "جزائر", "جزر"], ["كتاب", "كتب", "كاتب"], ["هدف", "هدفا", "أهداف"], ["مدرسة", "مدارس", "مدرس"],
    ["دولة", "دول", "دولي", "دولية"], ["سور", "سوري", "سوريا", "سورة"], ["صحة", "صح", "صحيح"], ["ضرب", "ظرف", "طرب"],
    ["تركي", "تركيا", "تركية"], ["حرب", "حزب", "جرب"], ["سماء", "سما", "أسماء"], ["شيء", "شي"], ["ماء", "ما"],
    ["قال", "قالت", "قالوا", "يقال"], ["هذا", "هذه", "هذي"], ["الف", "ألفا", "آلاف"], ["مليون", "مليار", "ملايين"],
    ["2021", "2012", "202"], ["2.5", "25", "2,5"], ["قوات", "وقات", "قوت"], ["نفى", "نفا"],
  ])
  func nearHomographsStayApart(group: [String]) {
    #expect(Set(group.map { FoldedKey($0) }).count == group.count)
  }

  @Test func keysOfTokensAreKeysOfWords() {
    let text = TokenizedText("قالت وزارةُ الخارجيّة إنّ ٢٬٥٠٠ من U.S. وكوفيد-19")
    for index in text.tokens.indices {
      #expect(text.tokens[index].key == FoldedKey(text.string(at: index)))
      for level in FoldLevel.allCases {
        #expect(text.key(at: index, level) == FoldedKey(text.string(at: index), level))
      }
    }
  }

  @Test func keysAreStoredSoTheyNeverChange() {
    #expect(FoldedKey("العراق").rawValue == FoldedKey("العـراق").rawValue)
    #expect(FoldedKey("").rawValue != FoldedKey("ا").rawValue)
    #expect(FoldedKey("اب") != FoldedKey("با"))
    #expect(FoldedKey("اب") < FoldedKey("با") || FoldedKey("با") < FoldedKey("اب"))
  }

  @Test func lettersDoNotShareKeysByChance() {
    var keys: Set<FoldedKey> = []
    var words = 0
    for a in "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" {
      for b in "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" {
        for c in "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" {
          keys.insert(FoldedKey("\(a)\(b)\(c)"))
          words += 1
        }
      }
    }
    #expect(keys.count == words)
  }
}
