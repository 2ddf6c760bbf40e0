import NewsRecords

@testable import NewsReading

/// Short ways to write what happens in a text. Articles are of Tuesday, 5 March 2024.
enum Happened {
  private static let reader = ArticleReader()

  static func reading(_ text: String) -> Reading { reader.read(Article(id: "a", text: text, published: "2024-03-05")) }

  static func events(_ text: String) -> [Event] { reading(text).events }

  /// Kind and word of each event: "meeting: التقى".
  static func lines(_ text: String) -> [String] { events(text).map { "\($0.kind.rawValue): \($0.trigger.text)" } }

  /// The value of the time that each event names.
  static func times(_ text: String) -> [String?] {
    let reading = reading(text)
    return reading.events.map { event in reading.times.first { $0.id == event.time }?.value }
  }

  /// The value of the quantity that each event names.
  static func counts(_ text: String) -> [Double?] {
    let reading = reading(text)
    return reading.events.map { event in reading.quantities.first { $0.id == event.count }?.value.low }
  }
}
