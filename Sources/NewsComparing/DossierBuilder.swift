public import NewsRecords

/// Puts the readings of many articles together into one dossier. Pure; the order of the articles does not matter.
public struct DossierBuilder: Sendable {
  /// An article with its reading.
  public struct Telling: Sendable {
    public let article: Article
    public let reading: Reading

    /// An article with its reading.
    public init(article: Article, reading: Reading) {
      self.article = article
      self.reading = reading
    }
  }

  private let asOf: String?

  /// A builder that measures deadlines by the day `asOf`, or by the newest article's where it is nil.
  public init(asOf: String? = nil) { self.asOf = asOf }
}
