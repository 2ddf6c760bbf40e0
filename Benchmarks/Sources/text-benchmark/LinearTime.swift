import ArabicText
import Measuring

/// Texts that make careless code quadratic, each at one size and at twice that size: the time may only double.
struct LinearTime {
  private static let cases: [(name: String, text: @Sendable (Int) -> String)] = [
    ("a line of 5 and 10 MB", { String(repeating: "قالت الوزارة إن القوات، التي وصلت ", count: $0 * 80_000) }),
    ("a word of 1 and 2 MB", { String(repeating: "قال", count: $0 * 167_000) }),
    ("100,000 and 200,000 open marks", { String(repeating: "قال \"لا و«نعم ", count: $0 * 50_000) }),
    ("100,000 and 200,000 open brackets", { String(repeating: "قال (لا [نعم ", count: $0 * 50_000) }),
    (
      "as many brackets, then closed",
      {
        String(repeating: "([{", count: $0 * 33_000) + String(repeating: "}])", count: $0 * 33_000)
      }
    ),
    ("1 and 2 MB of Latin without a blank", { String(repeating: "a.b-c,d_e@f:", count: $0 * 83_000) }),
    ("1 and 2 MB of full stops", { String(repeating: ". ", count: $0 * 500_000) }),
    ("500,000 and 1,000,000 line breaks", { String(repeating: "خبر\n", count: $0 * 500_000) }),
  ]

  static func report() {
    print(
      "\n" + padded("whole text of", 50) + padded("ms", 8, right: true) + padded("ms, twice", 12, right: true)
        + padded("ratio", 10, right: true))
    for (name, text) in cases {
      let (one, two) = (SourceText(text(1)), SourceText(text(2)))
      let small = Measure(runs: 3) { TokenizedText(one).sentences.count }
      let large = Measure(runs: 3) { TokenizedText(two).sentences.count }
      print(
        padded(name, 50) + padded(decimal(small.seconds * 1000, 1), 8, right: true)
          + padded(decimal(large.seconds * 1000, 1), 12, right: true)
          + padded(decimal(large.seconds / small.seconds, 1), 10, right: true))
    }
  }
}
