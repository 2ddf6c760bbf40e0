import NewsRecords

@testable import NewsReading

/// Short ways to write what a text pledges. Articles are of Tuesday, 5 March 2024.
enum Pledged {
  private static let reader = ArticleReader()

  static func reading(_ text: String, published: String? = "2024-03-05") -> Reading {
    reader.read(Article(id: "a", text: text, published: published))
  }

  static func pledges(_ text: String) -> [Pledge] { reading(text).pledges }

  /// Kind and clause of each pledge: "commitment: ستفتح الجسر".
  static func lines(_ text: String) -> [String] { pledges(text).map { "\($0.kind.rawValue): \($0.range.text)" } }

  static func kinds(_ text: String) -> [Pledge.Kind] { pledges(text).map(\.kind) }

  static func promisors(_ text: String) -> [String?] { pledges(text).map(\.promisor) }

  static func deadlines(_ text: String, published: String? = "2024-03-05") -> [String?] {
    reading(text, published: published).pledges.map(\.deadline)
  }
}
