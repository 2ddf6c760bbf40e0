import NewsRecords

/// What all registers of a dossier share: which passages were copied, which quotations are one utterance, which articles
/// belong to one story. Made once.
struct DossierContext: Sendable {
  let articles: ReadArticles
  /// Which articles tell one story.
  let stories: StoryMap
  /// Copied passages among the articles.
  let passages: [PassagePair]
  /// Quotations that are one utterance.
  let utterances: [[Utterances.Report]]
  /// Changes of wording inside copied passages.
  let wordings: WordingRegister
  /// Who counts once.
  private let families: FamilyFinder
  /// By article, the number of its family among all articles.
  private let familyOfArticle: [Int]
  /// What pledges and figures inside statements take over; empty until the statements are there.
  var statementFamilies = StatementFamilies([])
  /// Every quantity with what is said of it.
  let figures: [FigureFact]
  /// The same by sentence.
  let figuresBySentence: [SentencePlace: [FigureFact]]
  /// Every pledge with its article.
  let pledges: [PledgeReport]
  /// Who acts, with the lines of every article's entities.
  let people: PeopleRegister

  init(_ articles: ReadArticles) {
    self.articles = articles
    stories = StoryFinder().stories(
      of: articles.all.map { StoryInput($0.article, published: $0.reading.published) })
    let texts = zip(articles.all, articles.texts).map { read, text in
      ReuseArticle(id: read.article.id, text: text, published: read.reading.published, outlet: read.article.outlet)
    }
    passages = ReuseFinder().pairs(among: texts)
    families = FamilyFinder(articles: articles.all, passages: passages)
    familyOfArticle = Self.familyNumbers(of: articles, families)
    utterances = Utterances.groups(in: articles)
    wordings = WordingRegister(passages, in: articles)
    figures = FigureFact.all(in: articles)
    figuresBySentence = Dictionary(grouping: figures) { SentencePlace($0) }
    pledges = PledgeReport.all(in: articles)
    let places = stories.places
    people = PeopleRegister(articles) { places[$0].storyNumber }
  }

  private static func familyNumbers(of articles: ReadArticles, _ finder: FamilyFinder) -> [Int] {
    var numbers = [Int](repeating: 0, count: articles.all.count)
    for (number, family) in finder.articleFamilies(of: articles.all.map(\.article.id)).enumerated() {
      for article in family.articles.compactMap(articles.index) { numbers[article] = number }
    }
    return numbers
  }

  /// The story of the article at `index`.
  func story(ofArticle index: Int) -> String { stories.places[index].story }

  /// Whether all of `evidence` stands in articles of one story.
  func isOfOneStory(_ evidence: [Evidence]) -> Bool {
    Set(evidence.map { evidence in articles.index(of: evidence.article).map { stories.places[$0].storyNumber } }).count
      <= 1
  }

  /// The chains behind a line that stands at `evidence`.
  func chains(of evidence: [Evidence]) -> Chains { families.chains(for: evidence, within: statementFamilies) }

  /// How many families all articles make, each taken whole.
  var independentArticles: Int { Set(familyOfArticle).count }

  /// How many of these families have an article among `members`.
  func independentArticles(among members: [Int]) -> Int { Set(members.map { familyOfArticle[$0] }).count }
}
