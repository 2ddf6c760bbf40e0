import ArabicText
import NewsRecords
import Testing

@testable import NewsTimes

/// One reader for all tests: loading the lexicons takes longer than reading a phrase.
let reader = TimeReader()

/// Value → phrases that mean it, in the shape of Duckling's corpora: every phrase must give exactly the values, `;` between.
struct Meaning: CustomTestStringConvertible, Sendable {
  let value: String
  let phrases: [String]

  init(_ value: String, _ phrases: String...) {
    self.value = value
    self.phrases = phrases
  }

  var testDescription: String { value }
}

/// Tuesday, 27 July 2021: the day of publication of most tests.
let tuesday = "2021-07-27"

/// The times of `text`.
func times(_ text: String, published: String? = tuesday, country: String? = nil) -> [TimeExpression] {
  let day = published.flatMap { CalendarDay(iso: $0) }
  return reader.read(TokenizedText(text), published: day, country: country).times.map(\.expression)
}

/// The values of the times of `text`, `;` between.
func values(_ text: String, published: String? = tuesday, country: String? = nil) -> String {
  times(text, published: published, country: country).map(\.value).joined(separator: ";")
}

/// The values with their modifiers: «2021 END».
func modified(_ text: String, published: String? = tuesday) -> String {
  times(text, published: published).map { $0.value + ($0.mod.map { " \($0.rawValue)" } ?? "") }.joined(separator: ";")
}

/// The intervals: «2021-07-26/2021-07-27».
func intervals(_ text: String, published: String? = tuesday, country: String? = nil) -> String {
  times(text, published: published, country: country)
    .map { $0.interval.map { "\($0.from)/\($0.to)" } ?? "none" }.joined(separator: ";")
}

/// The quantities of `text`.
func quantities(_ text: String) -> [Quantity] {
  reader.read(TokenizedText(text), published: CalendarDay(iso: tuesday)).quantities.map(\.quantity)
}

/// The numbers of the quantities of `text`, `;` between: «2500», «200-300».
func numbers(_ text: String) -> String {
  quantities(text).map { quantity in
    switch quantity.value {
    case .number(let value): plain(value)
    case .range(let low, let high): "\(plain(low))-\(plain(high))"
    }
  }.joined(separator: ";")
}

/// «2500», «1.6».
func plain(_ value: Double) -> String {
  value == value.rounded() ? String(Int(value)) : String((value * 1000).rounded() / 1000)
}

/// Expects every phrase of `meaning` to give its values.
func expectValues(_ meaning: Meaning, published: String? = tuesday) {
  for phrase in meaning.phrases { #expect(values(phrase, published: published) == meaning.value, "\(phrase)") }
}

/// Expects every phrase of `meaning` to give its values and modifiers.
func expectModified(_ meaning: Meaning, published: String? = tuesday) {
  for phrase in meaning.phrases { #expect(modified(phrase, published: published) == meaning.value, "\(phrase)") }
}

/// Expects every phrase of `meaning` to give its numbers.
func expectNumbers(_ meaning: Meaning) {
  for phrase in meaning.phrases { #expect(numbers(phrase) == meaning.value, "\(phrase)") }
}
