import ArabicText
import NewsRecords
import NewsTimes

@testable import NewsReading

/// One invented sentence laid out for the small parts of these rooms, published on Tuesday, 5 March 2024.
struct ActFixture {
  private static let timeReader = TimeReader()
  private static let quotationReader = QuotationReader()
  static let knowledge = PledgeKnowledge()
  private static let states = StateNames()
  private static let smallWords = ActWords()

  let text: TokenizedText
  let context: ArticleContext
  let names: NameCover
  let times: TimeCover

  init(_ source: String) {
    text = TokenizedText(source)
    let found = Self.timeReader.read(text, published: CalendarDay(iso: "2024-03-05"))
    context = ArticleContext(
      article: Article(id: "a", text: source, published: "2024-03-05"), text: text, times: found,
      names: NameFixture.reader.read(text, times: found))
    names = NameCover(context.names, count: text.tokens.count, states: Self.states)
    times = TimeCover(found, count: text.tokens.count)
  }

  var words: ActWords { Self.smallWords }

  var clauses: ClauseFinder {
    ClauseFinder(text: text, words: words, marks: MarkCover(text), times: times, names: names)
  }

  var phrases: NounPhrases {
    NounPhrases(
      text: text, words: words, names: names, times: times, agents: Self.knowledge.agents,
      adjectives: Self.knowledge.adjectives, verbalNouns: Self.knowledge.verbalNouns)
  }

  var quotations: QuotationCover { QuotationCover(Self.quotationReader.read(context).quotations, of: text) }

  /// The index of the first token written `word`.
  func index(_ word: String) -> Int { text.tokens.indices.first { text.string(at: $0) == word } ?? -1 }

  /// The words of `tokens` as written.
  func string(_ tokens: Range<Int>) -> String { text.string(of: tokens) }
}
