import NewsLexicons
import Testing

@testable import NewsTimes

@Suite struct TimeLexiconTests {
  /// Every rule has its sentence in both languages, and no sentence is without its rule.
  @Test func rulesAreTold() {
    let file = LexiconFile.required("rules-times")
    let rules = TimeRule.allCases.map(\.rawValue) + QuantityRule.allCases.map(\.rawValue)
    #expect(Set(file.rows.map { $0["rule"] }) == Set(rules))
    #expect(file.rows.count == rules.count)
    for row in file.rows { #expect(!row["ar"].isEmpty && !row["en"].isEmpty, "line \(row.line)") }
  }

  /// The closed sets of names that lexicon files may use.
  @Test(arguments: [
    ("time-units", "unit", TimeUnit.allCases.map { "\($0)" }),
    ("time-units", "number", UnitForm.allCases.map { "\($0)" }),
    ("relatives", "direction", Direction.allCases.map { "\($0)" }),
    ("glue-words", "slot", Glue.allCases.map { "\($0)" }),
    ("months", "calendar", ["gregorian", "hijri", "iran"]), ("months", "guard", ["", "beside", "between"]),
    ("time-prepositions", "role", Role.allCases.map { "\($0)" } + ["per"]),
    ("period-parts", "extent", ["edge", "stretch"]),
    ("news-nouns", "dual", ["", "sound", "none"]), ("tenses", "tense", ["past", "present", "future"]),
    ("zone-words", "role", ["lead", "greenwich"]),
    ("approximators", "place", ["before", "after"]), ("predicates", "change", ["", "change"]),
    ("weekdays", "bare", ["", "bare"]),
    ("eras", "era", ["hijri", "gregorian", "beforeChrist"]),
    ("zones", "dst", ["", "eu", "us", "egypt", "levant", "iran"]),
  ])
  func names(file: String, column: String, allowed: [String]) {
    for row in LexiconFile.required(file).rows { #expect(allowed.contains(row[column]), "\(file), line \(row.line)") }
  }

  @Test func numbersOfMonths() {
    for row in LexiconFile.required("months").rows {
      #expect((1...12).contains(Int(row["month"]) ?? 0), "line \(row.line)")
    }
    for row in LexiconFile.required("weekdays").rows { #expect((1...7).contains(Int(row["weekday"]) ?? 0)) }
    #expect(LexiconFile.required("umm-al-qura").rows.allSatisfy { $0["months"].utf8.count == 12 })
  }

  @Test func kindsOfNumberWords() {
    for row in LexiconFile.required("number-words").rows {
      #expect(NumberWord.Kind(rawValue: row["kind"]) != nil, "line \(row.line)")
    }
  }
}
