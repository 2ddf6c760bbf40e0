import ArabicText
import NewsRecords
import Testing

@testable @_spi(Training) import NewsReading

@Suite struct NameFusionTests {
  /// The names that fusion makes of `sentence`, whose tags are given by token.
  private func fused(_ sentence: String, _ tags: [Int: Int]) -> [(name: String, title: String?, type: NameType)] {
    let (text, findings) = NameFixture.findings(sentence)
    let row = text.tokens.indices.map { tags[$0] ?? NameTag.outside }
    return NameFusion(lexicon: NameFixture.lexicon).proposals(row, findings, text, NameFixture.words(text)).map {
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

  @Test func latinLettersAloneAreNoPerson() {
    let names = fused("قال الوزير لـANB إن", [2: NameTag.begin(0), 3: NameTag.inside(0)])
    #expect(names.map(\.name) == ["ANB"])
    #expect(names.first?.type == .organization)
  }

  @Test func introducedNamesStandThoughTheTaggerSawNone() {
    #expect(fused("قال رئيس الوزراء محمد المرزوقي إن", [:]).map(\.name) == ["محمد المرزوقي"])
  }
}

@Suite struct DocumentMemoryTests {
  private func found(_ article: String, full: Range<Int>) -> [String] {
    let text = TokenizedText(article)
    let proposal = NameProposal(tokens: full, type: .person, strength: .tagged)
    let memory = DocumentMemory([proposal], text, NameFixture.words(text)) { $0 == FoldedKey("الهدف") }
    var covered = TokenSet()
    covered.insert(full)
    return memory.proposals(outside: covered, text).map { text.string(of: $0.tokens) }
  }

  @Test(arguments: [
    ("سالم المرزوقي هنا. قال المرزوقي", ["المرزوقي"]),
    ("سالم المرزوقي هنا. وقال للمرزوقي والمرزوقي", ["للمرزوقي", "والمرزوقي"]),
    ("جو برانكوف هنا. بين برانكوف ولبرانكوف", ["برانكوف", "ولبرانكوف"]),
    ("سالم المرزوقي هنا. مرزوقي", []),
  ])
  func surnamesComeAgain(article: String, expected: [String]) {
    #expect(found(article, full: 0..<2) == expected)
  }

  @Test(arguments: ["سالم العراقي هنا. الجيش العراقي", "سالم السابق هنا. الوزير السابق", "سالم الهدف هنا. الهدف"])
  func ordinaryWordsAreNotRemembered(article: String) {
    #expect(found(article, full: 0..<2).isEmpty)
  }

  @Test func nameAndParticleStayApart() {
    #expect(found("محمد علي هنا. على الطريق", full: 0..<2).isEmpty)
  }

  @Test func aTownThatIsTheMansSurnameIsTheMan() {
    let text = TokenizedText("المرزوقي: نعم. سالم المرزوقي")
    let town = NameProposal(tokens: 0..<1, type: .place, strength: .tagged)
    let man = NameProposal(tokens: 4..<6, type: .person, strength: .tagged)
    let memory = DocumentMemory([town, man], text, NameFixture.words(text)) { _ in false }
    #expect(memory.corrected([town, man], text).map(\.type) == [.person, .person])
  }
}

@Suite struct MentionFormTests {
  private func form(_ phrase: String, known: Set<String> = []) -> MentionForm {
    let text = TokenizedText(phrase)
    return MentionForm(
      text.tokens.indices, text, NameFixture.words(text), known: Set(known.map { FoldedKey($0) }))
  }

  @Test(arguments: [
    ("أحمد أبو الريش", 2), ("محمد بن راشد", 2), ("صلاح الدين درويش", 2), ("سالم عبد الكريم المرزوقي", 3),
    ("برانكوف", 1),
  ])
  func partsOfNames(phrase: String, count: Int) {
    #expect(form(phrase).parts.count == count)
    #expect(form(phrase).name == phrase)
  }

  @Test func cliticsComeOffWhereTheRestIsKnown() {
    #expect(form("لبرانكوف", known: ["برانكوف"]).name == "برانكوف")
    #expect(form("لبرانكوف").name == "لبرانكوف")
    #expect(form("بايدن", known: ["بايدن"]).name == "بايدن")
    #expect(form("للمرزوقي", known: ["المرزوقي"]).name == "المرزوقي")
    #expect(form("والفصائل").name == "الفصائل")
  }
}

@Suite struct TitleKeyTests {
  private func key(_ phrase: String) throws -> TitleKey {
    let text = TokenizedText(phrase)
    let words = NameFixture.words(text)
    let reader = TitleReader(lexicon: NameFixture.lexicon)
    let title = try #require(reader.title(at: 0, in: text, words, before: text.tokens.count))
    return TitleKey(title, text, words, NameFixture.lexicon)
  }

  @Test(arguments: [
    ("رئيس الوزراء العراقي", "رئيس الحكومة العراقي"), ("رئيس الوزراء العراقي", "رئيس الوزراء"),
    ("الرئيس المصري", "الرئيس"), ("رئيس مصر", "الرئيس المصري"), ("وزير الخارجية الروسي", "الوزير"),
    ("الملك المغربي", "العاهل المغربي"),
  ])
  func mayBeCalled(full: String, short: String) throws {
    #expect(try key(full).mayBeCalled(key(short)))
  }

  @Test(arguments: [
    ("رئيس الوزراء العراقي", "رئيس الوزراء اللبناني"), ("الرئيس الأميركي السابق", "الرئيس الأميركي"),
    ("وزير الخارجية", "وزير الدفاع"), ("الرئيس المصري", "رئيس الوزراء المصري"), ("الوزير", "الوزيرة"),
    ("الرئيس", "الرئيس الفرنسي"),
  ])
  func mayNotBeCalled(full: String, short: String) throws {
    #expect(try !key(full).mayBeCalled(key(short)))
  }
}
