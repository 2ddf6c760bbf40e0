import NewsRecords

/// What all registers of a dossier share: which passages were copied, which quotations are one utterance, which articles
/// belong to one story. Made once.
struct DossierContext: Sendable {
  let articles: ReadArticles
  /// Copied passages among the articles.
  let passages: [PassagePair]
  /// Quotations that are one utterance.
  let utterances: [[Utterances.Report]]
  /// Changes of wording inside copied passages.
  let wordings: WordingRegister
  /// Every quantity with what is said of it.
  let figures: [FigureFact]
  /// Every pledge with its article.
  let pledges: [PledgeRegister.Report]

  init(_ articles: ReadArticles) {
    self.articles = articles
    let texts = zip(articles.all, articles.texts).map { read, text in
      ReuseArticle(id: read.article.id, text: text, published: read.reading.published, outlet: read.article.outlet)
    }
    passages = ReuseFinder().pairs(among: texts)
    utterances = Utterances.groups(in: articles)
    wordings = WordingRegister(passages, in: articles)
    figures = FigureFact.all(in: articles)
    pledges = PledgeRegister.reports(in: articles)
  }

  /// The story of the article at `index`.
  func story(ofArticle index: Int) -> String { StoryRegister.only }

  /// The chains behind a line that stands at `evidence`; `quotations` are the reports it comes from, if any.
  func chains(of evidence: [Evidence], quotations: [Utterances.Report] = []) -> Chains {
    let members = evidence.compactMap { articles.index(of: $0.article) }
    let families = Independence.families(of: members, in: articles)
    return Chains(independent: families.count, atLeast: true, families: families)
  }
}
