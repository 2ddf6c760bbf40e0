import ArabicText
import NewsRecords
import Testing

@testable import NewsReading

@Suite struct DocumentMemoryTests {
  private func found(_ article: String, full: Range<Int>) -> [String] {
    let text = TokenizedText(article)
    let proposal = NameProposal(tokens: full, type: .person, strength: .tagged)
    let memory = DocumentMemory([proposal], text, NameFixture.words(text), news: NameFixture.news)
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

  @Test func surnamesOfTwoWordsComeAgain() {
    #expect(found("إبراهيم بن محمد الجار الله هنا. وأكد الجار الله", full: 0..<5) == ["الجار الله"])
    #expect(found("راشد بن سالم آل ثابت هنا. وأكد آل ثابت", full: 0..<5) == ["آل ثابت"])
  }

  @Test func theObjectBehindTheSubjectIsAnother() {
    let text = TokenizedText("نادر عيسى هنا. حذر سليم حداد عيسى من")
    let words = NameFixture.words(text)
    let proposals = [0..<2, 5..<8].map { NameProposal(tokens: $0, type: .person, strength: .tagged) }
    let memory = DocumentMemory(proposals, text, words, news: NameFixture.news)
    let names = memory.parted(proposals, text, words, NameFixture.lexicon).map { text.string(of: $0.tokens) }
    #expect(names == ["نادر عيسى", "سليم حداد", "عيسى"])
  }

  @Test func theStateBehindTheSurnameIsNoPartOfIt() {
    let text = TokenizedText("أوتو برانكوف هنا. اتهم برانكوف فنزويلا بـ")
    let words = NameFixture.words(text)
    let proposals = [0..<2, 5..<7].map { NameProposal(tokens: $0, type: .person, strength: .tagged) }
    let memory = DocumentMemory(proposals, text, words, news: NameFixture.news)
    let names = memory.parted(proposals, text, words, NameFixture.lexicon)
    #expect(names.map { text.string(of: $0.tokens) } == ["أوتو برانكوف", "برانكوف", "فنزويلا"])
    #expect(names.map(\.type) == [.person, .person, .place])
  }

  @Test func nameAndParticleStayApart() {
    #expect(found("محمد علي هنا. على الطريق", full: 0..<2).isEmpty)
  }

  @Test func aTownThatIsTheMansSurnameIsTheMan() {
    let text = TokenizedText("المرزوقي: نعم. سالم المرزوقي")
    let town = NameProposal(tokens: 0..<1, type: .place, strength: .tagged)
    let man = NameProposal(tokens: 4..<6, type: .person, strength: .tagged)
    let memory = DocumentMemory([town, man], text, NameFixture.words(text), news: NameFixture.news)
    #expect(memory.corrected([town, man], text).map(\.type) == [.person, .person])
  }

  /// What the tagger hangs on a known surname is taken off; a given name stays with its surname.
  @Test(arguments: [
    ("أوتو برانكوف هنا. استعان ببرانكوف العائد إلى", "ببرانكوف"),
    ("أوتو برانكوف هنا. زوجة برانكوف وإقناعها له", "برانكوف"),
    ("سالم محمد هنا. قال محمد الراشد إن", "محمد الراشد"),
    ("أوتو برانكوف هنا. في الهدف برانكوف", "برانكوف"),
  ])
  func whatHangsOnASurnameIsNoName(article: String, expected: String) {
    let text = TokenizedText(article)
    let words = NameFixture.words(text)
    let proposals = [0..<2, 5..<7].map { NameProposal(tokens: $0, type: .person, strength: .tagged) }
    let memory = DocumentMemory(proposals, text, words, news: NameFixture.news)
    #expect(
      memory.shortened(proposals, text, words, news: NameFixture.news).map { text.string(of: $0.tokens) }.last
        == expected)
  }
}
