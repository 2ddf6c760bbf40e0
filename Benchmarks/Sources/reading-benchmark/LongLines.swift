import Measuring
import NewsReading
import NewsRecords

/// Lines that make careless rules quadratic, each at 5 MB and at 10 MB: the time may only double.
struct LongLines {
  private let reader: ArticleReader
  private static let cases: [(name: String, text: @Sendable (Int) -> String)] = [
    ("a line without a full stop", { String(repeating: "قالت الوزارة إن القوات، التي وصلت ", count: $0 * 80_000) }),
    (
      "a line of short reports",
      { String(repeating: "وقال المدير سليم الراوي إن المصنع سيغلق غدا، وأضاف أن العمل توقف ", count: $0 * 42_000) }
    ),
    (
      "a line of short reports and 50,000 open marks a part",
      { String(repeating: "قال المدير \"لا و«نعم إن العمل سيعود، ", count: $0 * 25_000 * 3) }
    ),
    (
      "a line of reports with full stops",
      { String(repeating: "وقال المدير سليم الراوي إن المصنع سيغلق غدا. ", count: $0 * 62_000) }
    ),
    ("a line of different persons", { numbered("قال سليم", "الراوي", 60_000 * $0) }),
    ("a line of different bodies", { numbered("أعلنت شركة", "للنقل (NTX)", 60_000 * $0) }),
    ("a line of one noun for many bodies", { numbered("قالت هيئة", "إن الهيئة والوزارة", 50_000 * $0) }),
    ("a line of numbers", { String(repeating: "1250 3.5 1,200 12 ", count: $0 * 250_000) }),
    ("lines of one word", { String(repeating: "خبر\n", count: $0 * 700_000) }),
  ]

  init(_ reader: ArticleReader) { self.reader = reader }

  /// `count` times `head`, a word of its own and `tail`: what goes through all earlier ones at each is found out here.
  private static func numbered(_ head: String, _ tail: String, _ count: Int) -> String {
    let syllables = ["را", "مي", "نو", "سا", "دي", "لو", "با", "كي", "فو", "جا"]
    return (0..<count).map { number in
      let word = String(number).utf8.map { syllables[Int($0) - 0x30] }.joined()
      return "\(head) \(word) \(tail)"
    }.joined(separator: "، ")
  }

  func report() {
    print("\n" + padded("whole reading of", 54) + "  MB  seconds  of twice  ratio")
    for (name, text) in Self.cases {
      let one = seconds(text(1))
      let two = seconds(text(2))
      print(
        padded(name, 54) + padded(decimal(one.megabytes, 1), 4, right: true)
          + padded(decimal(one.seconds, 2), 9, right: true) + padded(decimal(two.seconds, 2), 10, right: true)
          + padded(decimal(two.seconds / one.seconds, 2), 7, right: true))
    }
  }

  private func seconds(_ text: String) -> (seconds: Double, megabytes: Double) {
    let article = Article(id: "line", text: text, published: "2021-07-27")
    let measure = Measure(runs: 1) { reader.read(article).names.count }
    return (measure.seconds, Double(text.utf8.count) / 1e6)
  }
}
