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

  /// The hour and minute that `published` writes, «08:10», as its own clock has them; nil where there are none.
  public var publishedTime: String? {
    guard let published, published.utf8.count >= 16 else { return nil }
    let time = published.utf8.dropFirst(10).prefix(6)
    let isTime = time.enumerated().allSatisfy { index, byte in
      switch index {
      case 0: byte == 0x54 || byte == 0x74 || byte == 0x20
      case 3: byte == 0x3A
      default: (0x30...0x39).contains(byte)
      }
    }
    return isTime ? String(decoding: time.dropFirst(), as: UTF8.self) : nil
  }
}
