import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct ReuseFinderTests {
  private let own = "وفي خبر آخر فازت مدرسة الحي القديم بكأس الشطرنج بعد مباراة طالت حتى منتصف الليل."

  @Test func aCopiedStretchIsFoundAtItsEnds() throws {
    let a = "\(ReuseSamples.unrelated)\n\(ReuseSamples.text([0, 1]))\n\(own)"
    let b = "قراءات الأسبوع من مراسلنا في الشمال.\n\(ReuseSamples.text([0, 1]))\nوينشر الملحق غدا صورا من المكان."
    let pair = try #require(ReuseSamples.pairs([a, b]).first)
    let expected = ReuseSamples.text([0, 1]).dropLast()
    #expect(slice(a, pair.aStart..<pair.aEnd) == expected)
    #expect(slice(b, pair.bStart..<pair.bEnd) == expected)
    #expect(pair.wording.isEmpty)
    #expect(ReuseSamples.pairs([a, b]).count == 1)
  }

  @Test(arguments: [
    "قال وزير الخارجية في مؤتمر صحفي عقده اليوم إن المحادثات كانت مفيدة.",
    "استقبل معالي الأمين العام للمجلس الأعلى الدكتور نعمان بن فارس الدالي وفدا من الطلاب.",
    "بعث خادم الحرمين الشريفين الملك برقية تهنئة إلى صاحب الجلالة الملك بمناسبة اليوم الوطني.",
  ])
  func formulasProveNothing(_ formula: String) {
    let a = "\(formula)\n\(ReuseSamples.unrelated)"
    let b = "\(own)\n\(formula.split(separator: " ").prefix(10).joined(separator: " ")) أمس."
    #expect(ReuseSamples.pairs([a, b]).isEmpty)
  }

  @Test func shuffledWordsAreFoundOnRequest() throws {
    let own = ReuseSamples.words(60)
    let words = ReuseSamples.text([0, 1]).split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    let shuffled = words.indices.map { words[($0 * 17 + 5) % words.count] }.joined(separator: " ")
    let texts = ["\(own) \(ReuseSamples.text([0, 1]))", "\(shuffled) \(ReuseSamples.words(60, from: 100))"]
    #expect(ReuseSamples.pairs(texts).isEmpty)
    var options = ReuseOptions()
    options.shuffledWords = true
    let pair = try #require(ReuseSamples.pairs(texts, options).first)
    #expect(pair.bStart == 0)
    #expect(pair.equal > words.count * 3 / 4)
    #expect(ReuseSamples.pairs([ReuseSamples.text([0, 1]), ReuseSamples.unrelated], options).isEmpty)
  }

  @Test func oneEventInOwnWordsIsNoCopy() {
    let b = "عادت عبّارات الركاب إلى ميناء دير الشيح بعد تسعة أسابيع من الإغلاق، وقال غسان المرعشي إن الدعامات جديدة."
    #expect(ReuseSamples.pairs([ReuseSamples.text([0, 1, 2]), b]).isEmpty)
  }

  @Test func movedParagraphsAreOnePassage() throws {
    let pairs = ReuseSamples.pairs([ReuseSamples.text([0, 1, 2, 3]), ReuseSamples.text([2, 0, 3, 1])])
    let pair = try #require(pairs.first)
    #expect(pairs.count == 1)
    #expect(pair.wording.isEmpty, "a moved paragraph is neither cut nor added")
    #expect(pair.equal > 50)
  }

  @Test func aTextPrintedTwiceIsFoundTwice() {
    let twice = "\(ReuseSamples.text([0]))\n\(own)\n\(own)\n\(ReuseSamples.text([0]))"
    let pairs = ReuseSamples.pairs([ReuseSamples.text([0, 1]), twice])
    #expect(pairs.count == 2)
    #expect(pairs.map(\.aStart) == [0, 0])
  }

  @Test func repeatsWithinAnArticleAreToldOnRequest() {
    let twice = "\(ReuseSamples.text([0]))\n\(own)\n\(own)\n\(ReuseSamples.text([0]))"
    #expect(ReuseSamples.pairs([twice]).isEmpty)
    var options = ReuseOptions()
    options.within = true
    let pairs = ReuseSamples.pairs([twice], options)
    #expect(pairs.map(\.a) == ["a"])
    #expect(pairs.allSatisfy { $0.aEnd <= $0.bStart })
  }

  @Test func aSentencePutInIsBridged() throws {
    let pairs = ReuseSamples.pairs([ReuseSamples.text([0, 1, 2]), ReuseSamples.text([0, 4, 1, 2])])
    let pair = try #require(pairs.first)
    #expect(pairs.count == 1)
    #expect(pair.wording.map(\.kind) == [.addition])
    #expect(pair.wording.first?.b?.text == ReuseSamples.sentences[4])
  }

  @Test(arguments: [
    ("الشمالي", "الشماليّ"), ("أعلنت", "اعلنت"), ("1200", "١٢٠٠"), ("إعادة", "اعادة"), ("مساء", "مســاء"),
  ])
  func spellingChangesNoPassage(_ from: String, _ to: String) {
    let a = ReuseSamples.text([0, 2])
    let pairs = ReuseSamples.pairs([a, a.replacing(from, with: to)])
    #expect(pairs.map(\.equal) == ReuseSamples.pairs([a, a]).map(\.equal))
    #expect(pairs.allSatisfy { $0.wording.isEmpty })
  }

  @Test func outletsAndDaysCanBeLeftOut() {
    let texts = ["2024-05-12", "2024-05-13", "2024-07-30"].enumerated().map { index, day in
      ReuseSamples.article(
        "n\(index)", ReuseSamples.text([0, 1]), published: day, outlet: index < 2 ? "الرصيف" : "المنارة")
    }
    var options = ReuseOptions()
    #expect(ReuseFinder(options).pairs(among: texts).count == 3)
    options.sameOutlet = false
    #expect(ReuseFinder(options).pairs(among: texts).map(\.b) == ["n2", "n2"])
    options.windowDays = 30
    #expect(ReuseFinder(options).pairs(among: texts).isEmpty)
  }

  @Test func theEarlierArticleIsA() {
    let late = ReuseSamples.article("a", ReuseSamples.text([0, 1]), published: "2024-05-13")
    let early = ReuseSamples.article("b", ReuseSamples.text([0, 1]), published: "2024-05-12")
    #expect(ReuseFinder().pairs(among: [late, early]).map(\.a) == ["b"])
  }

  @Test func orderAndCoresChangeNothing() async {
    let articles = (0..<40).map { index in
      ReuseSamples.article(
        "n\(index)", ReuseSamples.text([index % 5, (index * 3 + 1) % 5]), published: "2024-05-\(10 + index % 4)")
    }
    let finder = ReuseFinder()
    let expected = finder.pairs(among: articles)
    #expect(!expected.isEmpty)
    #expect(finder.pairs(among: articles.reversed()) == expected)
    #expect(await finder.pairs(among: articles, tasks: 2) == expected)
  }

  @Test(arguments: ["", "كلمة", "ثلاث كلمات فقط", "!؟", "\n\n"])
  func shortTextsAreNoTrouble(_ text: String) {
    #expect(ReuseSamples.pairs([text, text, ReuseSamples.text([0])]).isEmpty)
  }
}
