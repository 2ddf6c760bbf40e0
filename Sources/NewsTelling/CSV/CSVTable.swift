import NewsRecords

/// One register as a table: one row a slice, with names, not ids of persons.
///
/// Every table begins with the same columns: id of the line, outlet, date, text, place, link.
struct CSVTable {
  let edition: Edition

  private var words: Words { edition.words }
  private var dossier: Dossier { edition.dossier }

  /// The table of `register`.
  func bytes(_ register: CSVRegister) -> [UInt8] {
    var writer = CSVWriter()
    let first = ["id", "outlet", "date", "text", "place-of-text", "link"]
    writer.row((first + register.columns).map { words["column.\($0)"] })
    for row in rows(register) { writer.row(row) }
    return writer.bytes
  }

  private func rows(_ register: CSVRegister) -> [[String]] {
    switch register {
    case .statements: dossier.statements.flatMap(rows)
    case .pledges: dossier.pledges.flatMap(rows)
    case .figures: dossier.figures.flatMap(rows)
    case .timeline: dossier.timeline.flatMap(rows)
    case .differences: dossier.differences.flatMap(rows)
    case .wordings: dossier.wordings.flatMap(rows)
    case .habits: dossier.habits.flatMap(rows)
    case .people: dossier.people.flatMap(rows)
    case .articles: edition.shelf.articles.map(row)
    }
  }

  /// The columns that every table begins with.
  private func first(_ id: String, _ evidence: Evidence, text: String? = nil) -> [String] {
    let article = edition.shelf[evidence.article]
    return [
      id, article?.outlet ?? evidence.article, article?.day ?? "", text ?? evidence.range.text,
      edition.place(evidence), article?.article.url ?? "",
    ]
  }

  private func rows(_ statement: Statement) -> [[String]] {
    statement.evidence.map { report in
      let quotation = edition.shelf[report.evidence.article]?.quotation(report.quotation)
      let chain = edition.chain(of: report, speaker: statement.speaker).joined(separator: " \(words["via"]) ")
      let text = edition.content(of: report).map(\.text).joined(separator: " … ")
      return first(statement.id, report.evidence, text: text) + [
        statement.speaker?.name ?? "", statement.speaker?.role ?? "",
        quotation.map { words["said.\($0.type.rawValue)"] } ?? "", chain, String(statement.chains.independent),
      ]
    }
  }

  private func rows(_ pledge: DossierPledge) -> [[String]] {
    pledge.evidence.map {
      first(pledge.id, $0) + [
        pledge.deadline ?? "", pledge.promisor ?? "", words["pledge.\(pledge.kind.rawValue)"],
        words["state.\(pledge.state.rawValue)"], String(pledge.chains.independent),
      ]
    }
  }

  private func rows(_ figure: Figure) -> [[String]] {
    let counted = [words.numbers.unit(figure.unit), figure.predicate ?? ""].filter { !$0.isEmpty }
    return figure.values.flatMap { value in
      value.evidence.map {
        first(figure.id, $0) + [
          counted.joined(separator: " "), words.numbers.words(value.value, value.relation),
          words["agreement.\(figure.agreement.rawValue)"], String(figure.chains.independent),
        ]
      }
    }
  }

  private func rows(_ entry: TimelineEntry) -> [[String]] {
    entry.evidence.map {
      first(entry.id, $0) + [
        entry.interval?.from ?? "", entry.interval?.to ?? "", words.precision(entry),
        entry.event.map { words["event.\($0.rawValue)"] } ?? "",
      ]
    }
  }

  private func rows(_ difference: Difference) -> [[String]] {
    difference.sides.enumerated().flatMap { index, side in
      side.map {
        first(difference.id, $0, text: edition.sentence(of: $0)) + [
          words.question(difference), String(index + 1), words["difference.\(difference.kind.rawValue)"],
          difference.rule,
        ]
      }
    }
  }

  /// Two rows where both sides are there: one report's words, then the other's.
  private func rows(_ wording: WordingEntry) -> [[String]] {
    [wording.a, wording.b].compactMap { $0 }.map {
      first(wording.id, $0) + [
        words["wording.\(wording.kind.rawValue)"], words["wording.\(wording.class.rawValue)"],
        words[wording.insideQuotation ? "inside-marks" : "outside-marks"], String(wording.repeated),
      ]
    }
  }

  /// Two rows a place: what the other outlet has, then what the outlet has.
  private func rows(_ habit: WordingHabit) -> [[String]] {
    habit.places.flatMap { [$0.a, $0.b].compactMap { $0 } }.map {
      first(habit.id, $0) + [
        words["wording.\(habit.kind.rawValue)"], words["wording.\(habit.class.rawValue)"], String(habit.articles),
      ]
    }
  }

  private func rows(_ person: Person) -> [[String]] {
    person.mentions.map {
      first(person.id, $0) + [
        person.name, person.role ?? "", person.aliases.joined(separator: " | "), words["type.\(person.type.rawValue)"],
      ]
    }
  }

  private func row(_ article: ShelvedArticle) -> [String] {
    [
      article.anchor, article.outlet, article.day ?? "", "", article.article.id, article.article.url ?? "",
      article.article.title ?? "", article.sha256,
    ]
  }
}
