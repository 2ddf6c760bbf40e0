import ArabicText
import NewsLexicons

/// All that the readers of times and quantities know of Arabic, loaded once from the lexicon files. A class, so that the
/// grammars pass on one reference.
final class TimeLexicon: Sendable {
  /// Every phrase with its senses.
  let table = SenseTable.loaded()
  let dayParts: [DayPart]
  let vagueTimes: [VagueTime]
  let feasts: [Feast]
  let zones: [Zone]
  let frequencies: [Frequency]
  /// ISO codes, or the bare name of a money whose state is not named.
  let currencies: [String]
  /// The lemmas of counted nouns.
  let nouns: [String]
  /// The row of «مرة», which makes sets of units: «مرتين في الأسبوع».
  let timesNoun: Int
  /// What news says of what it counts.
  let predicates: [String]
  /// The rows of «ارتفع», «انخفض»: what changes from one figure to another.
  let changePredicates: Set<Int>
  /// «ثانية» to «قرن».
  let unitLemmas: [String]
  let futureExceptions: [[UInt8]]
  let weekStarts: [String: Int]

  /// Loads every file; a fault in one stops the program with its line.
  init() {
    dayParts = LexiconFile.required("day-parts").rows.map(DayPart.init)
    vagueTimes = LexiconFile.required("vague-times").rows.map(VagueTime.init)
    feasts = LexiconFile.required("feasts").rows.map(Feast.init)
    zones = LexiconFile.required("zones").rows.map(Zone.init)
    frequencies = LexiconFile.required("frequencies").rows.map(Frequency.init)
    currencies = LexiconFile.required("currencies").rows.map { $0["code"] }
    nouns = LexiconFile.required("news-nouns").rows.map { $0["lemma"] }
    timesNoun = nouns.firstIndex(of: "مرة") ?? -1
    let predicateRows = LexiconFile.required("predicates").rows
    predicates = predicateRows.map { $0["lemma"] }
    changePredicates = Set(predicateRows.indices.filter { predicateRows[$0]["change"] == "change" })
    let units = LexiconFile.required("time-units").rows
    unitLemmas = TimeUnit.allCases.map { unit in units.last { $0["unit"] == "\(unit)" }?["lemma"] ?? "" }
    futureExceptions = LexiconFile.required("not-future").rows.map { Array($0["start"].utf8) }
    weekStarts = Dictionary(
      uniqueKeysWithValues: LexiconFile.required("week-starts").rows.flatMap { row in
        row.list("countries").map { ($0, Int(row["weekday"]) ?? 1) }
      })
  }
}
