import NewsComparing
import NewsReading
import NewsRecords

/// Articles on one invented affair, read and compared.
struct Affair {
  private var articles: [Article] = []
  private static let reader = ArticleReader()

  /// An affair told by `texts`: id, day of publication, text. Each article has an outlet of its own.
  init(_ texts: [(id: String, day: String, text: String)]) {
    articles = texts.map { Article(id: $0.id, text: $0.text, outlet: "وسيلة \($0.id)", published: $0.day) }
  }

  /// Texts that one outlet printed on one day.
  init(oneOutlet outlet: String, _ texts: [String]) {
    articles = texts.enumerated().map {
      Article(id: "n\($0)", text: $1, outlet: outlet, published: "2024-03-18")
    }
  }

  /// The dossier of the articles.
  var dossier: Dossier {
    DossierBuilder().dossier(of: articles.map { ReadArticle(article: $0, reading: Self.reader.read($0)) })
  }

  /// The rules of the differences that the dossier shows.
  var differences: [String] { dossier.differences.map(\.rule) }
}
