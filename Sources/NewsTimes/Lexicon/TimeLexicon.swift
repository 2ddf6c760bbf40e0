import ArabicText
import NewsLexicons
import NewsRecords

/// All that the readers of times and quantities know of Arabic, loaded once from the lexicon files.
struct TimeLexicon: Sendable {
  private(set) var table = SenseTable()
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
    loadTimes()
    loadNumbers()
    loadQuantities()
    loadTraps()
    table.seal()
  }

  private mutating func add(_ file: String, column: String = "form", _ sense: (LexiconFile.Row, Int) -> Sense) {
    for (index, row) in LexiconFile.required(file).rows.enumerated() { table.insert(row[column], sense(row, index)) }
  }

  private mutating func loadTimes() {
    add("months") { row, _ in
      .month(Int(row["month"]) ?? 0, Era(name: row["calendar"]), Guard(name: row["guard"]))
    }
    add("weekdays") { row, _ in .weekday(Int(row["weekday"]) ?? 0, bare: row["bare"] == "bare") }
    add("time-units") { row, _ in .unit(TimeUnit(name: row["unit"]), UnitForm(name: row["number"])) }
    add("deictics") { row, _ in .deictic(Int(row["days"]) ?? 0) }
    add("relatives") { row, _ in .relative(Direction(name: row["direction"])) }
    add("demonstratives") { _, _ in .demonstrative }
    add("period-parts") { row, _ in
      .part(TimeExpression.Modifier(rawValue: row["mod"]) ?? .start, isEdge: row["extent"] == "edge")
    }
    add("day-parts") { _, index in .dayPart(index) }
    add("time-prepositions") { row, _ in .role(Role(name: row["role"])) }
    add("vague-times") { _, index in .vague(index) }
    add("seasons") { row, _ in .season(Int(row["month"]) ?? 0) }
    add("decades") { row, _ in .decade(Int(row["tens"]) ?? 0) }
    add("feasts") { _, index in .feast(index) }
    add("zones") { _, index in .zone(index) }
    add("zone-words") { row, _ in row["role"] == "lead" ? .zoneLead : .greenwich }
    add("frequencies") { _, index in .frequency(index) }
    add("eras") { row, _ in .era(Era(name: row["era"])) }
    add("glue-words") { row, _ in .glue(Glue(name: row["slot"])) }
    add("tenses") { row, _ in .tense(row["tense"] == "future" ? .future : .past) }
  }

  private mutating func loadNumbers() {
    add("number-words") { row, _ in .number(NumberWord(row)) }
  }

  private mutating func loadQuantities() {
    add("approximators") { row, _ in
      .approximator(Quantity.Relation(rawValue: row["relation"]) ?? .exact, after: row["place"] == "after")
    }
    add("currencies") { _, index in .currency(index) }
    add("percents") { _, _ in .percent }
    for (index, row) in LexiconFile.required("news-nouns").rows.enumerated() {
      let noun = CountedNoun(lemma: row["lemma"], plurals: row.list("plurals"), dual: row["dual"])
      for (form, number) in noun.forms { table.insert(form, .noun(index, number)) }
    }
    for (index, row) in LexiconFile.required("predicates").rows.enumerated() {
      for form in row.list("forms") { table.insert(form, .predicate(index)) }
    }
  }

  private mutating func loadTraps() {
    add("time-traps") { _, _ in .trap }
    add("uncounted-words") { _, _ in .particle }
    add("identifier-heads") { _, _ in .identifierHead }
    add("name-heads") { _, _ in .nameHead }
  }
}
