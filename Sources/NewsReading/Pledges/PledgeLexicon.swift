import ArabicText
import NewsLexicons
import NewsRecords

/// The words that open pledges, with all their written forms; loaded once.
final class PledgeLexicon: Sendable {
  /// Cues by form.
  let cues: PhraseTable<PledgeCue>
  /// What announces an act of one's own or affirms one, and the acts.
  let announced: PhraseTable<AnnouncedRole>
  /// What the future particle needs to be read rightly.
  let future: FutureWords

  /// Adjectives of what is set for a day.
  let scheduled: ScheduledScanner

  /// Verbal nouns of what takes place: dated ahead they are a schedule.
  let dated: PhraseTable<Bool>

  /// Imperfects that set something for the day of publication: «يلتقي».
  let staged: PhraseTable<Bool>

  /// Imperfects that with a length of time say how long something goes on: «يستمر».
  let lasting: PhraseTable<Bool>

  enum AnnouncedRole: String, Sendable {
    case announce, disclose, act, signing, affirm, assurance, mutual, block
    case ownAct = "own-act"
  }

  /// Loads `pledges.tsv`, `pledges-announced.tsv` and `pledges-future.tsv`.
  init() {
    let rows = LexiconFile.required("pledges").rows
    cues = PhraseTable(rows.flatMap(Self.entries))
    scheduled = ScheduledScanner(adjectives: rows.filter { $0["class"] == "adjective" }.flatMap { $0.list("forms") })
    dated = PhraseTable(
      rows.filter { $0["class"] == "dated" }.flatMap { $0.list("forms") }.flatMap(Inflection.noun).map { ($0, true) })
    staged = Self.imperfects(of: "staged", in: rows)
    lasting = Self.imperfects(of: "lasting", in: rows)
    announced = PhraseTable(
      LexiconFile.required("pledges-announced").rows.flatMap { row in
        AnnouncedRole(rawValue: row["role"]).map { role in
          ([.assurance, .act, .ownAct, .signing].contains(role) ? Inflection.noun(row["form"]) : [row["form"]]).map {
            (phrase: $0, value: role)
          }
        } ?? []
      })
    future = FutureWords(
      LexiconFile.required("pledges-future"), imperfects: LexiconFile.required("pledges-imperfects"))
  }

  /// The third persons singular of the imperfects of `kind`.
  private static func imperfects(of kind: String, in rows: [LexiconFile.Row]) -> PhraseTable<Bool> {
    let forms = rows.filter { $0["class"] == kind }.flatMap { $0.list("forms") }
    return PhraseTable((forms + forms.map { "ت" + $0.dropFirst() }).map { (phrase: $0, value: true) })
  }

  /// The cues of one row, form by form. A row with an unknown word gives nothing; the tests look for such rows.
  static func entries(of row: LexiconFile.Row) -> [(phrase: String, value: PledgeCue)] {
    let complements = row.list("complement").compactMap(PledgeCue.Complement.init)
    guard let kind = Pledge.Kind(rawValue: row["kind"]), let doer = PledgeCue.Doer(rawValue: row["doer"]),
      !complements.isEmpty
    else { return [] }
    return forms(of: row).map { form, phrase in
      (phrase, PledgeCue(kind: kind, form: form, doer: doer, complements: complements))
    }
  }

  private static func forms(of row: LexiconFile.Row) -> [(PledgeCue.Form, String)] {
    let stems = row.list("forms")
    switch row["class"] {
    case "verb":
      let perfect = stems.first.map { $0 == "-" ? [] : Inflection.perfect($0) } ?? []
      let imperfect = stems.count > 1 && stems[1] != "-" ? Inflection.imperfect(stems[1]) : []
      return perfect.map { (.perfect, $0) } + imperfect.map { (.imperfect, $0) }
    case "perfect": return stems.map { (.perfect, $0) }
    case "noun": return stems.flatMap(Inflection.noun).map { (.noun, $0) }
    case "participle": return stems.flatMap(Inflection.participle).map { (.participle, $0) }
    case "phrase": return stems.map { (.phrase, $0) }
    default: return []
    }
  }
}
