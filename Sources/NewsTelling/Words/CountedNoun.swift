import NewsLexicons

/// A noun that agrees with the number before it: خبر واحد · خبران · 5 أخبار · 14 خبرًا · 100 خبر.
///
/// The six forms stand in `counted-nouns.tsv`; which number takes which form are the plural rules of CLDR for Arabic.
enum CountedNoun: String, Sendable, CaseIterable {
  case article, outlet, chain, difference, passed, story, line, file, day, place, word, change, sentence

  /// A number with its noun, the part that weighs first: («14», «خبرًا»), («خبران», «»), («موعدان», «انقضيا»).
  struct Phrase: Sendable, Hashable {
    let lead: String
    let rest: String

    /// The whole phrase.
    var text: String { rest.isEmpty ? lead : "\(lead) \(rest)" }
  }

  /// The phrase for `count`.
  func phrase(_ count: Int, _ language: Language, _ digits: Digits) -> Phrase {
    guard let row = Self.rows[rawValue] else { preconditionFailure("counted-nouns.tsv has no \(rawValue)") }
    let number = digits.applied(to: String(count))
    guard language == .arabic else { return Phrase(lead: number, rest: row[count == 1 ? "en-one" : "en-many"]) }
    switch Self.form(of: count) {
    case .digits(let column): return Phrase(lead: number, rest: row[column])
    case .whole(let column):
      let words = row[column].split(separator: " ", maxSplits: 1).map(String.init)
      return Phrase(lead: words[0], rest: words.count > 1 ? words[1] : "")
    }
  }

  private enum Form { case whole(String), digits(String) }

  private static func form(of count: Int) -> Form {
    switch (count, count % 100) {
    case (0, _): .whole("none")
    case (1, _): .whole("one")
    case (2, _): .whole("two")
    case (_, 3...10): .digits("few")
    case (_, 11...99): .digits("many")
    default: .digits("hundred")
    }
  }

  private static let rows = Dictionary(
    uniqueKeysWithValues: LexiconFile.required("counted-nouns").rows.map { ($0["key"], $0) })
}
