import ArabicText
import NewsLexicons

/// The reporting words and small words of `CueLexicon` by folded key, and the words that open its phrases.
struct CueEntries: Sendable {
  typealias Entry = CueLexicon.Entry

  private let lemmas: [CueLemma]
  private(set) var entries: [Entry] = []
  /// The place in `entries` of each word.
  private var index = KeyTable()
  private var known = KeyFilter()
  /// The first words of all phrases, with every proclitic.
  private var openings = KeyFilter()
  /// Those of `cue-phrases.tsv` alone.
  private var cueOpenings = KeyFilter()

  /// Reads the files of phrases and words; `lemmas` are the rows of `file`.
  init(_ lemmas: [CueLemma], _ file: LexiconFile) {
    self.lemmas = lemmas
    for (name, column) in Self.phraseFiles {
      for row in LexiconFile.required(name).rows { Self.addOpenings(of: row.list(column), to: &openings) }
    }
    for row in LexiconFile.required("source-nouns").rows { Self.addOpenings(of: SourceNoun.forms(row), to: &openings) }
    for row in LexiconFile.required("cue-phrases").rows { Self.addOpenings(of: row.list("phrase"), to: &cueOpenings) }
    for row in LexiconFile.required("cue-words").rows { add(row) }
    for (lemma, row) in file.rows.enumerated() { add(lemma, row) }
  }

  /// What the lexicons say of the word with `key`, nil for nothing: the index of its entry.
  func entry(of key: FoldedKey) -> Int32? { known.mayHave(key) ? index[key] : nil }

  /// Whether a phrase of the tables may begin with the word of `key`.
  func mayOpenPhrase(_ key: FoldedKey) -> Bool { openings.mayHave(key) }

  /// Whether a phrase of `cue-phrases.tsv` may begin with the word of `key`.
  func mayOpenCue(_ key: FoldedKey) -> Bool { cueOpenings.mayHave(key) }

  private static let phraseFiles = [
    ("cue-phrases", "phrase"), ("media-nouns", "form"), ("mark-class-nouns", "form"),
    ("relay-cues", "phrase"), ("outlet-nouns", "form"), ("outlets", "names"), ("titles", "head"),
  ]

  private static func addOpenings(of phrases: [String], to openings: inout KeyFilter) {
    for phrase in phrases {
      let source = SourceText(phrase)
      guard let first = Tokenizer.tokens(of: source).first else { continue }
      openings.insert(first.key)
      guard first.kind == .word else { continue }
      let word = source.string(in: first.bytes)
      for conjunction in ["", "و", "ف"] {
        for proclitic in ["", "ب", "ل", "ك", "ال", "بال", "كال", "لل"] {
          openings.insert(FoldedKey(conjunction + proclitic + word))
        }
      }
    }
  }

  private mutating func add(_ row: LexiconFile.Row) {
    guard let classes = WordClass.named(row["class"]) else {
      preconditionFailure("cue-words.tsv:\(row.line): unknown class")
    }
    for (word, isCut) in Self.withConjunctions(row["form"]) {
      update(word, isCut) { $0.classes.formUnion(classes) }
    }
  }

  private mutating func add(_ lemma: Int, _ row: LexiconFile.Row) {
    let takesObject = lemmas[lemma].takesObject
    let objects =
      takesObject ? CueInflection.hearers : lemmas[lemma].resumes ? CueInflection.resumptions : []
    let forms = CueInflection.forms(
      perfect: row["perfect"], imperfect: row["imperfect"], participle: row["participle"], masdar: row["masdar"],
      objects: objects)
    for (word, aspect, agreement, hasObject) in forms {
      let form = CueForm(lemma: lemma, aspect: aspect, agreement: agreement, hasObject: hasObject)
      for (word, isCut) in Self.withConjunctions(word) { update(word, isCut) { $0.forms.append(form) } }
    }
  }

  /// Adds to the entry of `word`. A word that exists whole is not read as و and a shorter one: «فيما», «وجد».
  private mutating func update(_ word: String, _ isCut: Bool, _ change: (inout Entry) -> Void) {
    let key = FoldedKey(word)
    if let place = index[key] {
      guard entries[Int(place)].hasConjunction == isCut else {
        if isCut { return }
        entries[Int(place)] = Entry()
        change(&entries[Int(place)])
        return
      }
      change(&entries[Int(place)])
    } else {
      var entry = Entry()
      entry.hasConjunction = isCut
      change(&entry)
      index.insert(key, Int32(entries.count))
      known.insert(key)
      entries.append(entry)
    }
  }

  private static func withConjunctions(_ word: String) -> [(String, Bool)] {
    [(word, false), ("و" + word, true), ("ف" + word, true)]
  }
}
