import ArabicText
import NewsLexicons

/// The entries of `NameLexicon` while its files are being read.
struct NameEntries {
  private(set) var states: [NameLexicon.State] = []
  private(set) var words = SenseTable()
  private(set) var known = PhraseTableDraft<KnownName>()
  private(set) var titles = PhraseTableDraft<TitleEntry>()
  private(set) var posts: [String: String] = [:]
  private(set) var shortForms: [FoldedKey: Set<Int>] = [:]
  private(set) var stateNouns: [FoldedKey: Set<String>] = [:]
  private(set) var bodyPairs: Set<BodyPair> = []
  private var knownCount = 0

  /// Reads all files.
  init() {
    loadStates()
    loadStateNouns()
    loadPlaces()
    loadBodies()
    loadOutlets()
    loadTitles()
    loadWords()
  }
}

extension NameEntries {
  private mutating func loadStates() {
    for row in LexiconFile.required("countries").rows {
      let state = states.count
      states.append(NameLexicon.State(code: row["code"], names: row.list("names")))
      if row["kind"] != "union" { add(row.list("names"), .state, state: state) }
      for capital in row.list("capitals") { add([capital], .capital, state: state) }
      for house in row.list("houses") { add([house], .house, state: state) }
      for nisba in row.list("nisbas") {
        // «كوري جنوبي»: the first word alone does not say which state.
        let isWhole = !nisba.contains(" ")
        for form in Nisba.forms(of: nisba) { words.add(form, .nisba, state: isWhole ? state : nil) }
      }
    }
  }

  private mutating func loadStateNouns() {
    for row in LexiconFile.required("state-nouns").rows {
      for noun in row.list("nouns") { stateNouns[FoldedKey(noun)] = Set(row.list("codes")) }
    }
  }

  private mutating func loadPlaces() {
    for row in LexiconFile.required("places").rows {
      let state = states.firstIndex { $0.code == row["country"] }
      for name in row.list("names") { add([name], .place, state: state, ordinary: !row["word"].isEmpty) }
    }
  }

  private mutating func loadBodies() {
    for row in LexiconFile.required("organisations").rows {
      switch row["kind"] {
      case "class":
        for name in row.list("names") { words.add(name, Self.senses(ofClass: row)) }
      case "pair":
        for name in row.list("names") {
          guard let pair = BodyPair(name) else { preconditionFailure("organisations.tsv:\(row.line): no pair") }
          bodyPairs.insert(pair)
        }
      case "names": for name in row.list("names") { addBody([name], row) }
      default: addBody(row.list("names"), row)
      }
    }
  }

  private static func senses(ofClass row: LexiconFile.Row) -> WordSenses {
    var senses: WordSenses = row["open"].isEmpty ? .headsBody : [.headsBody, .headsOpenBody]
    let finer: [String: WordSenses] = ["state": .headsStateBody, "verbal": .headsVerbal, "place": .headsPlaceBody]
    senses.formUnion(finer[row["open"]] ?? [])
    if row["group"] == "office" { senses.insert(.headsOffice) }
    if row["group"] == "ministry" { senses.insert(.headsMinistry) }
    if row["group"] == "media" { senses.insert(.headsOutlet) }
    return senses
  }

  private mutating func addBody(_ names: [String], _ row: LexiconFile.Row) {
    let isFeminine = row["gender"] == "f"
    add(
      names, .body, feminine: isFeminine, ordinary: !row["open"].isEmpty, ofManyStates: row["group"] == "parliament")
  }

  private mutating func loadOutlets() {
    for row in LexiconFile.required("outlets").rows {
      let names = row.list("names")
      let state = states.firstIndex { $0.code == row["country"] }
      let kind: KnownName.Kind = row["kind"] == "platform" ? .platform : .outlet
      // Agencies list the variants of one; other rows list many outlets.
      let groups = row["kind"] == "agency" ? [names] : names.map { [$0] }
      for group in groups { add(group, kind, state: state, feminine: true, ordinary: !row["word"].isEmpty) }
    }
  }

  private mutating func loadTitles() {
    for row in LexiconFile.required("titles").rows {
      let head = row["head"]
      guard
        let entry = TitleEntry(
          head: head, gender: row["gender"], number: row["number"], kind: row["kind"], takes: row["takes"])
      else { preconditionFailure("titles.tsv:\(row.line): unknown word") }
      titles.insert(head, entry)
      words.add(head.split(separator: " ")[0], .startsTitle)
    }
    for row in LexiconFile.required("title-synonyms").rows {
      for title in row.list("titles") { posts[Folding.fold(title)] = row["post"] }
    }
  }

  private mutating func loadWords() {
    for row in LexiconFile.required("given-names").rows {
      var senses: WordSenses = row["origin"] == "word" ? [.givenName, .ordinaryName] : .givenName
      if row["gender"] == "f" { senses.insert(.feminineName) }
      for name in row.list("names") { words.add(name, senses) }
    }
    for (group, row) in LexiconFile.required("short-names").rows.enumerated() {
      for name in row.list("names") { shortForms[FoldedKey(name), default: []].insert(group) }
    }
    let joins: [String: WordSenses] = ["before": .joinsBefore, "between": .joinsBetween, "after": .joinsAfter]
    for row in LexiconFile.required("name-parts").rows { words.add(row["part"], joins[row["join"]] ?? []) }
    let inTitles: [String: WordSenses] = ["adjective": .titleAdjective, "noun": .titleNoun, "link": .titleLink]
    for row in LexiconFile.required("title-words").rows {
      for word in row.list("words") { words.add(word, inTitles[row["class"]] ?? []) }
    }
    let plain: [String: WordSenses] = [
      "verb": [.plain, .verb], "particle": [.plain, .particle], "dealing": [.plain, .particle, .dealsWith],
      "trailing": .trailing, "that": .that,
    ]
    for row in LexiconFile.required("plain-words").rows {
      for word in row.list("words") { words.add(word, plain[row["class"]] ?? .plain) }
    }
  }

  private mutating func add(
    _ names: [String], _ kind: KnownName.Kind, state: Int? = nil, feminine: Bool = false, ordinary: Bool = false,
    ofManyStates: Bool = false
  ) {
    for name in names {
      var value = KnownName(
        kind: kind, number: knownCount, state: state, isFeminine: feminine, isOrdinaryWord: ordinary,
        isOfManyStates: ofManyStates)
      known.insert(name, value)
      if name.hasPrefix("ال") {
        value.lacksArticle = true
        let bare = String(name.dropFirst(2))
        known.insert(bare, value)
        words.add(bare.split(separator: " ")[0], .startsKnownName)
      }
      let text = TokenizedText(name)
      if !text.tokens.isEmpty { words.add(text.string(at: 0), .startsKnownName) }
    }
    knownCount += 1
  }
}
