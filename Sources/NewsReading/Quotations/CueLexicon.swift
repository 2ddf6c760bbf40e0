import ArabicText
import NewsLexicons
import NewsRecords

/// The lexicons of quotations, by folded key: what one look-up of a token tells about it. A class: as a value it would count
/// a hundred references up and down for each article.
final class CueLexicon: Sendable {
  /// All that is known of one written form.
  struct Entry: Sendable {
    var classes: WordClass = []
    var forms: [CueForm] = []
    /// Whether و or ف was cut to find it.
    var hasConjunction = false
  }

  let lemmas: [CueLemma]
  private let words: CueEntries
  var entries: [Entry] { words.entries }
  /// By entry: whether the word may report, as a form of a reporting word or a noun of saying.
  let reports: [Bool]
  let phrases: PhraseTable<PhraseClass>
  let media: PhraseTable<Quotation.Medium>
  /// What stands before a name in marks; true for headings and mottoes, which may be longer.
  let markNouns: PhraseTable<Bool>
  let sources: PhraseTable<SourceNoun>
  let objects: PhraseTable<Bool>
  let relays: PhraseTable<RelayCue>
  let outletNouns: PhraseTable<ChainHop.Kind>
  /// Outlets and agencies known by name; those whose name is an ordinary word are left out.
  let outlets: PhraseTable<ChainHop.Kind>

  /// Heads of titles; true for offices, «قائد»، «مدير», whose holder's name may stand at the far end of a long title.
  let titles: PhraseTable<Bool>
  /// The posts of `title-synonyms.tsv`.
  let posts: PhraseTable<Bool>

  static let shared = CueLexicon()

  init() {
    let file = LexiconFile.required("cues")
    lemmas = file.rows.map(CueLemma.init(row:))
    phrases = Self.table("cue-phrases", "phrase") { PhraseClass(named: $0["class"]) }
    media = Self.table("media-nouns", "form") { Quotation.Medium(rawValue: $0["medium"]) }
    markNouns = Self.table("mark-class-nouns", "form") { $0["long"] == "yes" }
    sources = Self.sources()
    objects = Self.table("object-nouns", "form") { _ in true }
    relays = Self.table("relay-cues", "phrase") { row in
      ChainHop.Kind(rawValue: row["kind"]).map { RelayCue(kind: $0, needsOutlet: row["need"] == "outlet") }
    }
    posts = PhraseTable(LexiconFile.required("title-synonyms").rows.flatMap { $0.list("titles") }.map { ($0, true) })
    outletNouns = Self.table("outlet-nouns", "form") { ChainHop.Kind(rawValue: $0["kind"]) }
    outlets = Self.knownOutlets()
    titles = PhraseTable(
      LexiconFile.required("titles").rows.filter { $0["number"] == "s" && $0["kind"] != "kin" }
        .map { ($0["head"], $0["kind"] == "office") })
    words = CueEntries(lemmas, file)
    reports = words.entries.map { !$0.forms.isEmpty || $0.classes.contains(.pleonasm) }
  }

  /// What the lexicons say of the word with `key`, nil for nothing: the index of its entry.
  func entry(of key: FoldedKey) -> Int32? { words.entry(of: key) }

  /// Whether a phrase of the tables here may begin with the word of `key`.
  func mayOpenPhrase(_ key: FoldedKey) -> Bool { words.mayOpenPhrase(key) }

  /// Whether one of `phrases` may begin with the word of `key`.
  func mayOpenCue(_ key: FoldedKey) -> Bool { words.mayOpenCue(key) }

  private static func knownOutlets() -> PhraseTable<ChainHop.Kind> {
    var table = PhraseTableDraft<ChainHop.Kind>()
    for row in LexiconFile.required("outlets").rows where row["kind"] != "platform" && row["word"] != "yes" {
      for name in row.list("names") { table.insert(name, row["kind"] == "agency" ? .agency : .relay) }
    }
    return PhraseTable(of: table)
  }

  /// The nouns of sources, indefinite ones in the accusative too: «لكن مسؤولا في الوزارة قال».
  private static func sources() -> PhraseTable<SourceNoun> {
    var table = PhraseTableDraft<SourceNoun>()
    for row in LexiconFile.required("source-nouns").rows {
      guard let kind = SourceNoun(rawValue: row["kind"]) else {
        preconditionFailure("source-nouns.tsv:\(row.line): unknown class")
      }
      for form in SourceNoun.forms(row) { table.insert(form, kind) }
    }
    return PhraseTable(of: table)
  }

  private static func table<Value>(
    _ name: String, _ column: String, _ value: (LexiconFile.Row) -> Value?
  ) -> PhraseTable<Value> {
    var table = PhraseTableDraft<Value>()
    for row in LexiconFile.required(name).rows {
      guard let value = value(row) else { preconditionFailure("\(name).tsv:\(row.line): unknown class") }
      table.insert(row[column], value)
    }
    return PhraseTable(of: table)
  }
}

/// The classes of `cue-phrases.tsv`.
struct PhraseClass: OptionSet, Sendable {
  let rawValue: UInt8
  static let `switch` = PhraseClass(rawValue: 1)
  static let adjunct = PhraseClass(rawValue: 2)
  static let tail = PhraseClass(rawValue: 4)
  static let soft = PhraseClass(rawValue: 8)
  static let formula = PhraseClass(rawValue: 16)
  static let prepositional = PhraseClass(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The classes that `list` names; nil where one is unknown.
  init?(named list: String) {
    let names: [Substring: PhraseClass] = [
      "switch": .switch, "adjunct": .adjunct, "tail": .tail, "soft": .soft, "formula": .formula,
      "prepositional": .prepositional,
    ]
    self.init(rawValue: UInt8(0))
    for name in list.split(separator: " ") {
      guard let one = names[name] else { return nil }
      insert(one)
    }
  }
}

/// A row of `relay-cues.tsv`.
struct RelayCue: Sendable {
  let kind: ChainHop.Kind
  /// Whether the words count only before a class noun of outlets or a known one.
  let needsOutlet: Bool
}

/// The kinds of `source-nouns.tsv`.
enum SourceNoun: String, Sendable {
  case anonymous, amount, people, kin, kinfolk, group, org, document

  /// It means people, but says no name.
  var isNameless: Bool { [.anonymous, .amount, .people, .kin, .kinfolk].contains(self) }

  /// The forms of a row of `source-nouns.tsv`: as it stands, the dual of a body («قيادتا الجيش والشرطة»), and the singular of who hides his name in the accusative too: «لكن
  /// مسؤولا في الوزارة قال». Of an amount that is an adverb or an object: «كثيرا», «عددا من الرسوم».
  static func forms(_ row: LexiconFile.Row) -> [String] {
    let form = row["form"]
    let isBare = !["ة", "ا", "ى", "ء", "و", "ان", "ون", "ين", "ات"].contains { form.hasSuffix($0) }
    let isSingular = row["kind"] == SourceNoun.anonymous.rawValue && isBare && !form.contains(" ")
    if isSingular { return [form, form + "ا"] }
    return row["kind"] == SourceNoun.org.rawValue && form.hasSuffix("ة") ? [form, form.dropLast() + "تا"] : [form]
  }
}

extension CueLemma {
  /// Reads a row of `cues.tsv`; the tests prove that every row is sound.
  init(row: LexiconFile.Row) {
    func set<Set: OptionSet>(_ column: String, _ names: [String: Set]) -> Set where Set.Element == Set {
      row[column].split(separator: " ").reduce(into: []) { result, name in
        guard let one = names[String(name)] else {
          preconditionFailure("cues.tsv:\(row.line): unknown \(column) \(name)")
        }
        result.insert(one)
      }
    }
    guard let force = Force(rawValue: row["force"]) else { preconditionFailure("cues.tsv:\(row.line): unknown force") }
    self.init(
      perfect: row["perfect"], imperfect: row["imperfect"], frames: set("frames", Frames.names), force: force,
      guards: set("guard", Guards.names))
  }
}
