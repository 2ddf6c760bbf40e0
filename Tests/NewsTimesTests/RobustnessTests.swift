import ArabicText
import NewsLexicons
import NewsRecords
import SeededDraws
import Testing

@testable import NewsTimes

/// Any text is read: words of the lexicons, digits and marks in any order, cut anywhere.
@Suite struct RobustnessTests {
  private static let words: [String] = {
    let files = [
      "months", "weekdays", "time-units", "deictics", "relatives", "period-parts", "day-parts", "time-prepositions",
      "number-words",
      "approximators", "currencies", "glue-words", "eras", "feasts", "seasons", "zone-words", "vague-times",
      "demonstratives",
    ]
    let marks = ["/", "-", "،", ":", "(", ")", "و", ".", "\n", "%", "\"", "ال", "ر", "الـ"]
    let digits = ["3", "12", "30", "2015", "2,500", "1443", "27.7.2021", "14", "٦٠٪", "0"]
    return files.flatMap { LexiconFile.required($0).rows.map { $0["form"] } } + marks + digits + marks + digits
  }()

  @Test(arguments: 0..<8)
  func anyOrder(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<250 {
      let length = Int.random(in: 1...12, using: &generator)
      let words = (0..<length).compactMap { _ in Self.words.randomElement(using: &generator) }
      let separator = Int.random(in: 0...3, using: &generator) == 0 ? "" : " "
      check(words.joined(separator: separator))
    }
  }

  @Test(arguments: [
    "", " ", "\n", "و", "3", "بعد", "قبل", "الساعة", "من", "(", "3 و", "بين 3 و", "من 5 إلى", "\u{200F}", "نصف", "كل",
    "قبل 3",
  ])
  func stumps(text: String) { check(text) }

  /// Ranges are slices in order, quantities never overlap times, with and without a day of publication.
  private func check(_ text: String) {
    let source = TokenizedText(text)
    for published in [CalendarDay(iso: tuesday), nil] {
      let reading = reader.read(source, published: published)
      let times = reading.times.map(\.tokens)
      let numbers = reading.quantities.map(\.tokens)
      #expect(zip(times, times.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(text)")
      #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(text)")
      let scalars = Array(text.unicodeScalars)
      for range in reading.times.map(\.expression.range) + reading.quantities.map(\.quantity.range) {
        #expect(String(String.UnicodeScalarView(scalars[range.offsets])) == range.text, "\(text)")
      }
    }
  }
}
