import Foundation
import NewsLexicons
import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct CountedNounTests {
  @Test(arguments: [
    (0, "لا أخبار"), (1, "خبر واحد"), (2, "خبران"), (3, "3 أخبار"), (10, "10 أخبار"), (11, "11 خبرًا"), (14, "14 خبرًا"),
    (99, "99 خبرًا"), (100, "100 خبر"), (101, "101 خبر"), (102, "102 خبر"), (103, "103 أخبار"), (111, "111 خبرًا"),
    (2000, "2000 خبر"),
  ])
  func agrees(count: Int, expected: String) {
    #expect(CountedNoun.article.phrase(count, .arabic, .latin).text == expected)
  }

  @Test func leadWeighs() {
    let passed = CountedNoun.passed.phrase(2, .arabic, .latin)
    #expect(passed == .init(lead: "موعدان", rest: "انقضيا"))
    #expect(CountedNoun.passed.phrase(7, .arabic, .arabicIndic) == .init(lead: "٧", rest: "مواعيد انقضت"))
    #expect(CountedNoun.article.phrase(1, .english, .latin).text == "1 article")
  }

  @Test(arguments: CountedNoun.allCases) func everyNounIsInTheLexicon(noun: CountedNoun) {
    for count in [0, 1, 2, 5, 12, 100] {
      for language in Language.allCases { #expect(!noun.phrase(count, language, .latin).text.isEmpty) }
    }
  }
}

@Suite struct DateWordsTests {
  private let dates = Words(.arabic, .latin).dates

  @Test(arguments: [
    ("2021-07-27", "27 تموز 2021"), ("2021-07", "تموز 2021"), ("2021", "2021"),
    ("2021-07-27T20:00:00+03:00", "27 تموز 2021"),
    ("XXXX-05-12", "XXXX-05-12"), ("2021-02-30", "2021-02-30"),
  ])
  func words(iso: String, expected: String) { #expect(dates.words(iso) == expected) }

  @Test(arguments: [
    ("2021-07-26", "2021-07-27", "26 تموز 2021"), ("2021-09-01", "2021-10-01", "أيلول 2021"),
    ("2021-01-01", "2022-01-01", "2021"), ("2021-12-01", "2022-01-01", "كانون الأول 2021"),
    ("2021-07-01", "2021-07-10", "1 تموز 2021 – 9 تموز 2021"),
    ("2021-07-27T18:00", "2021-07-27T19:00", "27 تموز 2021"),
  ])
  func intervals(from: String, to: String, expected: String) {
    #expect(dates.words(Interval(from: from, to: to)) == expected)
  }

  @Test func otherSettings() {
    #expect(Words(.arabic, .arabicIndic).dates.words("2021-07-27") == "٢٧ تموز ٢٠٢١")
    #expect(Words(.english, .latin).dates.words("2021-07-27") == "27 July 2021")
    #expect(dates.weekday("2021-07-27") == "الثلاثاء")
  }
}

@Suite struct NumberWordsTests {
  private let numbers = Words(.arabic, .latin).numbers

  @Test(arguments: [
    (2500.0, "2500"), (2_400_000, "2\u{202F}400\u{202F}000"), (10_000, "10\u{202F}000"), (0.5, "0.5"),
    (1.2345, "1.235"),
    (-3, "-3"), (0, "0"),
  ])
  func number(value: Double, expected: String) { #expect(numbers.number(value) == expected) }

  @Test func relations() {
    #expect(numbers.words(.number(2500), .moreThan) == "أكثر من 2500")
    #expect(numbers.words(.range(200, 300), .range) == "من 200 إلى 300")
    #expect(Words(.arabic, .arabicIndic).numbers.number(1.5) == "١٫٥")
    #expect(numbers.unit("percent") == "في المئة")
    #expect(numbers.unit("جندي") == "جندي")
  }
}

/// Every value of the contract that a page names has its label in both languages.
@Suite struct LabelsTests {
  private static let keys: [String] = {
    let kinds = ["direct", "indirect", "mixed"].map { "said.\($0)" }
    let whys = ["same-passage", "same-outlet", "same-agency", "same-statement", "single"].map { "chains.\($0)" }
    let hops = ["outlet", "relay", "translation", "agency", "statement", "interview", "speaker"].map { "hop.\($0)" }
    let media = [
      "statement", "interview", "press-conference", "tv", "social-media", "letter", "report", "court", "meeting",
      "other",
    ]
    let pledges = ["commitment", "agreement", "plan", "schedule", "threat", "readiness", "condition", "demand"]
    let states = ["stated", "restated", "hedged", "withdrawn", "contradicted", "deadline-passed"].map { "state.\($0)" }
    let events = [
      "round", "meeting", "visit", "call", "attack", "strike", "vote", "deployment", "withdrawal", "agreement",
      "announcement", "other",
    ]
    let differences = ["figure", "derived", "date", "object", "who", "force", "scope", "denial"]
    let wordings = [
      "substitution", "addition", "cut", "lexical", "number", "hedge", "cue", "name", "orthographic", "grammatical",
      "date-form", "nothing",
    ]
    let relations = ["exact", "approx", "more_than", "less_than", "at_least", "at_most", "range"].map {
      "relation.\($0)"
    }
    let registers = ["differences", "statements", "pledges", "figures", "timeline", "wordings", "people", "articles"]
    let columns = CSVRegister.allCases.flatMap(\.columns).map { "column.\($0)" }
    return kinds + whys + hops + media.map { "medium.\($0)" } + pledges.map { "pledge.\($0)" } + states
      + events.map { "event.\($0)" } + differences.flatMap { ["difference.\($0)", "question.\($0)"] }
      + wordings.map { "wording.\($0)" } + relations + registers.map { "register.\($0)" } + columns
      + ["agree", "differ", "derived", "single"].map { "agreement.\($0)" }
      + ["explicit", "event", "text", "none", "published"].map { "anchor.\($0)" }
      + ["PER", "ORG", "LOC", "MISC"].map { "type.\($0)" }
  }()

  @Test(arguments: keys) func known(key: String) {
    for language in Language.allCases { #expect(Labels(language).known(key)?.isEmpty == false) }
  }

  /// A key that the lexicon lacks stops the program, so every key written in the renderers is looked up here.
  @Test func everyKeyOfTheSource() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/NewsTelling")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var keys: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/(?:words|labels|self)\["([a-z0-9.-]+)"\]|filled\(\s*"([a-z.-]+)"/#) {
        keys.insert(String(match.1 ?? match.2 ?? ""))
      }
    }
    #expect(keys.count > 40)
    for key in keys.sorted() { #expect(Labels(.arabic).known(key) != nil, "\(key)") }
  }

  @Test func everyRowHasBothLanguages() throws {
    for row in try LexiconFile.embedded("labels").rows {
      #expect(!row["ar"].isEmpty && !row["en"].isEmpty, "line \(row.line)")
    }
  }

  @Test func filled() {
    #expect(Labels(.arabic).filled("page.from", "أ", "ب") == "من أ إلى ب")
    #expect(Labels(.english).filled("head.read", "5 articles") == "5 articles read")
  }
}
