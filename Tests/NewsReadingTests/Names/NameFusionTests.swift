import ArabicText
import NewsRecords
import Testing

@testable @_spi(Training) import NewsReading

@Suite struct NameFusionTests {
  /// The names that fusion makes of `sentence`, whose tags are given by token.
  private func fused(_ sentence: String, _ tags: [Int: Int]) -> [(name: String, title: String?, type: NameType)] {
    let (text, findings) = NameFixture.findings(sentence)
    let row = text.tokens.indices.map { tags[$0] ?? NameTag.outside }
    return NameFusion(lexicon: NameFixture.lexicon, news: NameFixture.news).proposals(
      row, findings, text, NameFixture.words(text)
    ).map {
      (text.string(of: $0.tokens), $0.title.map { text.string(of: $0.tokens) }, $0.type)
    }
  }

  @Test func theTaggersNameGetsTheGrammarsTitle() {
    let names = fused("قال وزير الدفاع برانت أوغو إن", [3: NameTag.begin(0), 4: NameTag.inside(0)])
    #expect(names.map(\.name) == ["برانت أوغو"])
    #expect(names.first?.title == "وزير الدفاع")
  }

  @Test func aTitleInsideTheNameIsCutOff() {
    let names = fused("قال الشيخ سالم المرزوقي إن", [1: NameTag.begin(0), 2: NameTag.inside(0), 3: NameTag.inside(0)])
    #expect(names.map(\.name) == ["سالم المرزوقي"])
    #expect(names.first?.title == "الشيخ")
  }

  @Test func aChainedWordEndsTheName() {
    let names = fused("قال برانكوف وبجانبه ضيفه", [1: NameTag.begin(0), 2: NameTag.inside(0)])
    #expect(names.map(\.name) == ["برانكوف"])
  }

  @Test func statesAreVouchedForByTheLexicon() {
    #expect(fused("زار الوفد العراق", [:]).map(\.name) == ["العراق"])
    #expect(fused("زار الوفد العراق", [:]).first?.type == .place)
  }

  @Test func aDayIsNoName() {
    #expect(fused("عاد الإثنين إلى", [1: NameTag.begin(1)]).isEmpty)
  }

  /// The title behind one name is not the next one's.
  @Test func aTitleBehindANameIsItsOwn() {
    let names = fused(
      "حضر سليم حداد وزير النقل، نادر سالم",
      [1: NameTag.begin(0), 2: NameTag.inside(0), 6: NameTag.begin(0), 7: NameTag.inside(0)])
    #expect(names.map(\.name) == ["سليم حداد", "نادر سالم"])
    #expect(names.last?.title == nil)
  }

  @Test(arguments: ["خرج برانكوف ليعلن الخطة", "خرج برانكوف يهاجمان الخطة", "خرج برانكوف يعلن الخطة"])
  func aVerbBehindTheNameIsNoPartOfIt(sentence: String) {
    #expect(fused(sentence, [1: NameTag.begin(0), 2: NameTag.inside(0)]).first?.name == "برانكوف")
  }

  @Test func wordsThatRawNewsHasInNoNamesAreNoMan() {
    #expect(fused("بلغ الهدف الوظيفي", [1: NameTag.begin(0)]).isEmpty)
    #expect(fused("بيان مشترك ليبي تونسي", [3: NameTag.begin(0)]).isEmpty)
  }

  @Test func aFeminineNounTakesTheAdjectiveOfAState() {
    #expect(fused("مشاركة المرأة السعودية في", [2: NameTag.begin(2)]).isEmpty)
    #expect(fused("زارت السعودية وفود", [1: NameTag.begin(2)]).map(\.name) == ["السعودية"])
  }

  @Test func aNameInMarksGetsTheTitleBeforeThem() {
    let names = fused("قال رئيس لجنة النقل \"نادر سالم\" إن", [5: NameTag.begin(0), 6: NameTag.inside(0)])
    #expect(names.first?.title == "رئيس لجنة النقل")
  }

  @Test func aHashtagThatSpeaksIsNoName() {
    #expect(fused("وسم #لا_للسفر_مع_برانكوف أمس", [8: NameTag.begin(0)]).isEmpty)
    #expect(fused("وسم #سليم_حداد أمس", [2: NameTag.begin(0)]).map(\.name) == ["سليم_حداد"])
  }

  @Test func aSurnameThatLooksLikeAVerbStays() {
    #expect(fused("خرج سليم ياسين مبكرا", [1: NameTag.begin(0), 2: NameTag.inside(0)]).first?.name == "سليم ياسين")
  }

  @Test func theOutletThatWasSpokenToEndsTheName() {
    let names = fused("قال برانكوف لرويترز إن", [1: NameTag.begin(0), 2: NameTag.inside(0)])
    #expect(names.first?.name == "برانكوف")
  }

  @Test func whatABodyIsForBelongsToIt() {
    let tags = [1: NameTag.begin(1), 2: NameTag.inside(1), 3: NameTag.inside(1)]
    #expect(fused("قال مكتب الأمم المتحدة لحماية الشؤون البحرية إن", tags).first?.name.hasSuffix("البحرية") == true)
    #expect(fused("قال مكتب الأمم المتحدة لأعضاء المجلس إن", tags).first?.name == "مكتب الأمم المتحدة")
  }

  @Test func aClassNounInConstructIsNoName() {
    #expect(fused("رئيس منظمة أصحاب الأعمال", [1: NameTag.begin(1)]).isEmpty)
  }

  @Test func latinLettersAloneAreNoPerson() {
    let names = fused("قال الوزير لـANB إن", [2: NameTag.begin(0), 3: NameTag.inside(0)])
    #expect(names.map(\.name) == ["ANB"])
    #expect(names.first?.type == .organization)
  }

  @Test func introducedNamesStandThoughTheTaggerSawNone() {
    #expect(fused("قال رئيس الوزراء محمد المرزوقي إن", [:]).map(\.name) == ["محمد المرزوقي"])
    // Nobody knows the name, but raw news has no other use for its words.
    #expect(fused("قال النائب العام هاكون لارسن إن", [:]).map(\.name) == ["هاكون لارسن"])
    #expect(fused("قال النائب العام هاكون اجتمع إن", [:]).isEmpty)
  }

  @Test func aNameSeenInPartIsCompleted() {
    #expect(fused("قال النائب العام هاكون لارسن إن", [3: NameTag.begin(0)]).map(\.name) == ["هاكون لارسن"])
    #expect(fused("قال النائب العام هاكون اجتمع أمس", [3: NameTag.begin(0)]).map(\.name) == ["هاكون"])
  }

  @Test func particlesVerbsAndOfficesAtItsEndsAreCutOff() {
    #expect(fused("ذكر الدكتور ياسين أن الأمر", [2: NameTag.begin(0), 3: NameTag.inside(0)]).map(\.name) == ["ياسين"])
    let office = [2: NameTag.begin(0), 3: NameTag.inside(0), 4: NameTag.inside(0), 5: NameTag.inside(0)]
    #expect(fused("زار الأمير ناصر بن سليم أمير منطقة الشمال", office).map(\.name) == ["ناصر بن سليم"])
    // A surname of two letters may be spelt like a particle.
    #expect(fused("قال الملياردير أوتو ما إن", [2: NameTag.begin(0), 3: NameTag.inside(0)]).map(\.name) == ["أوتو ما"])
  }

  @Test func aTitleAloneIsNoName() {
    #expect(fused("قال السيناتوران إن", [1: NameTag.begin(0)]).isEmpty)
  }

  @Test func aClassNounAloneIsNoName() {
    #expect(fused("قال الوزير المنظمة نشرت", [2: NameTag.begin(1)]).isEmpty)
  }

  @Test func aHashtagIsOneName() {
    #expect(fused("عبر #سليم_حداد_الراشد عن", [2: NameTag.begin(0)]).map(\.name) == ["سليم_حداد_الراشد"])
  }
}
