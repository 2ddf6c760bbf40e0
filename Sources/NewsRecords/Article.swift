/// One report by one outlet. `text` is the whole text, kept as it was received; all offsets count in it.
public struct Article: Sendable, Hashable, Decodable {
  public var id: String
  public var text: String
  public var title: String?
  public var outlet: String?
  public var url: String?
  /// ISO 8601 date or date-time as given, never guessed.
  public var published: String?

  /// An article with what is known of it.
  public init(
    id: String, text: String, title: String? = nil, outlet: String? = nil, url: String? = nil, published: String? = nil
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.outlet = outlet
    self.url = url
    self.published = published
  }

  /// The day that `published` writes, «2021-07-27», whatever time and offset follow; nil where there is none.
  public var publishedDay: String? {
    guard let published, published.utf8.count >= 10 else { return nil }
    return String(published.prefix(10))
  }
}
