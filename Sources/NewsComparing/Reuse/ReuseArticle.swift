public import ArabicText
public import NewsRecords
public import NewsTimes

/// An article as copying is looked for: its tokens, and what is known of when and where it was printed.
public struct ReuseArticle: Sendable {
  /// The article's id; no two articles of one search share it.
  public let id: String
  /// The text, cut into tokens.
  public let text: TokenizedText
  /// The day of publication, nil where it is not known: such an article is compared with those of every day.
  public let day: CalendarDay?
  /// The outlet, nil where it is not known: such an article is never taken for a repeat within one outlet.
  public let outlet: String?
  /// The time of publication as written, for the order of articles of one day.
  let published: String

  /// An article whose text is tokenized already.
  public init(id: String, text: TokenizedText, published: String? = nil, outlet: String? = nil) {
    self.id = id
    self.text = text
    self.day = published.flatMap { CalendarDay(iso: $0) }
    self.outlet = outlet
    self.published = published ?? ""
  }

  /// Tokenizes `article`. O(n).
  public init(_ article: Article) {
    self.init(
      id: article.id, text: TokenizedText(article.text), published: article.published, outlet: article.outlet)
  }

  /// Whether this one stands before `other` in every list: by day, by time as written, by id; undated ones last.
  ///
  /// An order, not a claim of who copied from whom.
  func precedes(_ other: ReuseArticle) -> Bool {
    let (one, two) = (day?.number ?? .max, other.day?.number ?? .max)
    if one != two { return one < two }
    if published != other.published { return published < other.published }
    return id < other.id
  }
}
