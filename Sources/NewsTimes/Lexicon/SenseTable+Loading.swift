import NewsLexicons
import NewsRecords

extension SenseTable {
  /// The table of all lexicons of times and quantities.
  static func loaded() -> SenseTable {
    var table = SenseTable()
    table.loadTimes()
    table.loadNumbers()
    table.loadQuantities()
    table.loadTraps()
    table.seal()
    return table
  }

  private mutating func add(_ file: String, column: String = "form", _ sense: (LexiconFile.Row, Int) -> Sense) {
    for (index, row) in LexiconFile.required(file).rows.enumerated() { insert(row[column], sense(row, index)) }
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
    add("tenses") { row, _ in .tense(Tense(name: row["tense"])) }
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
      for (form, number) in noun.forms { insert(form, .noun(index, number)) }
    }
    for (index, row) in LexiconFile.required("predicates").rows.enumerated() {
      for form in row.list("forms") { insert(form, .predicate(index)) }
    }
  }

  private mutating func loadTraps() {
    add("time-traps") { _, _ in .trap }
    add("uncounted-words") { _, _ in .particle }
    add("identifier-heads") { _, _ in .identifierHead }
    add("name-heads") { _, _ in .nameHead }
  }
}
