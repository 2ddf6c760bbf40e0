import ArabicText
import NewsLexicons
import NewsRecords
import NewsTimes

/// One article's tokens as the quotation reader sees them: what the lexicons say of each, what mark pair opens or holds
/// it, which name and which time it belongs to. Made in one pass, O(n); every question afterwards is one look-up.
///
/// A class, because a dozen readers hold on to it, and each holds others that do; nothing in it changes once it is made.
final class ArticleWords {
  let text: TokenizedText
  let lexicon: CueLexicon
  let names: ArticleNames
  /// By token: the entry of the lexicon, -1 for none.
  private let entries: [Int32]
  /// By token: the classes of the entry.
  private let classesAt: [WordClass]
  /// By token: the mark pair that opens there, -1 for none.
  private let opening: [Int32]
  /// By token: the outermost mark pair that holds it, its marks included, -1 for none.
  private let holding: [Int32]
  /// By token: whether a phrase of the lexicons may begin there.
  private let openings: [Bool]
  /// By token: whether anything may report there; see `mayReport`.
  private let reports: [Bool]
  /// By token: the mention it belongs to, -1 for none.
  private let mentions: [Int32]
  /// By token: whether the title of a mention begins there.
  private let titles: [Bool]
  /// By token: the reference it belongs to, -1 for none.
  private let references: [Int32]
  /// By token: the end of the time that covers it, 0 for none.
  private let timeEnds: [Int32]
  /// What stands before the first token and behind the last.
  private let outside: Token

  init(_ context: ArticleContext, _ lexicon: CueLexicon) {
    text = context.text
    self.lexicon = lexicon
    names = context.names
    let count = text.tokens.count
    entries = Self.entries(text, lexicon, context.names)
    let known = lexicon.entries
    classesAt = entries.map { $0 < 0 ? [] : known[Int($0)].classes }
    openings = text.tokens.map { lexicon.mayOpenPhrase($0.key) }
    reports = zip(entries, text.tokens).map { entry, token in
      entry >= 0 && lexicon.reports[Int(entry)] || lexicon.mayOpenCue(token.key) || token.key == Self.asWell
    }
    (opening, holding) = Self.marks(text, count)
    mentions = Self.owners(of: names.mentions.map(\.name), count)
    var titles = [Bool](repeating: false, count: count)
    for title in names.mentions.compactMap(\.title) { titles[title.lowerBound] = true }
    self.titles = titles
    references = Self.owners(of: names.references.map(\.tokens), count)
    var ends = [Int32](repeating: 0, count: count)
    for time in context.times.times { for token in time.tokens { ends[token] = Int32(time.tokens.upperBound) } }
    timeEnds = ends
    let end = text.tokens.last?.end ?? 0
    outside = Token(bytes: end..<end, kind: .newline, key: FoldedKey(rawValue: 0))
  }

  private static func entries(_ text: TokenizedText, _ lexicon: CueLexicon, _ names: ArticleNames) -> [Int32] {
    let ali = aliIsAName(text)
    let known = lexicon.entries
    var entries: [Int32] = text.tokens.enumerated().map { index, token in
      guard token.kind == .word, let entry = lexicon.entry(of: token.key), !isInDottedName(index, text) else {
        return -1
      }
      if ali, token.key == onto, text.source.utf8[token.start..<token.end].suffix(2).elementsEqual("ي".utf8) {
        return -1
      }
      // Keys fold the seats of hamza: «أمام» (before) and «إمام» (imam) share one.
      guard known[Int(entry)].classes.contains(.above) else { return entry }
      return text.source.utf8[token.start..<token.end].starts(with: "إ".utf8) ? -1 : entry
    }
    // «علي سالم», «جاي-إن»: inside a person's name they are no particles.
    for mention in names.mentions where mention.type == .person && mention.name.count > 1 {
      for index in mention.name
      where text.tokens[index].key == onto
        || index > 0 && (text.isDash(index - 1) || isSpelt(index - 1, entries, lexicon))
      { entries[index] = -1 }
    }
    for index in entries.indices.dropFirst()
    where entries[index] >= 0 && known[Int(entries[index])].classes.contains(.that) {
      for letter in lettersOfOutlet(at: index, text, lexicon) { entries[letter] = -1 }
    }
    return entries
  }

  /// «مون جاي | إن»
  private static func isSpelt(_ index: Int, _ entries: [Int32], _ lexicon: CueLexicon) -> Bool {
    entries[index] >= 0 && lexicon.entries[Int(entries[index])].classes.contains(.spelt)
  }

  /// «شبكة سي إن إن»: the letters of an outlet's name, from one that looks like a particle on.
  private static func lettersOfOutlet(at index: Int, _ text: TokenizedText, _ lexicon: CueLexicon) -> Range<Int> {
    guard text.tokens[index - 1].bytes.count <= 4, lexicon.mayOpenPhrase(text.tokens[index - 1].key),
      let name = lexicon.outlets.longestMatch(in: text, at: index - 1), name.tokens.count > 2
    else { return index..<index }
    return index..<name.tokens.upperBound
  }

  /// Keys fold «علي» and «على»: where an article writes the preposition with its own letter, the other is the name.
  private static func aliIsAName(_ text: TokenizedText) -> Bool {
    text.tokens.contains { token in
      token.kind == .word && token.key == onto
        && text.source.utf8[token.start..<token.end].suffix(2).elementsEqual("ى".utf8)
    }
  }

  private static let onto = FoldedKey("على")

  /// «سي.إن.إن»: letters between stops spell a name; what looks like a particle among them is none.
  private static func isInDottedName(_ index: Int, _ text: TokenizedText) -> Bool {
    func isGluedStop(_ stop: Int) -> Bool {
      guard stop > 0, stop + 1 < text.tokens.count, text.tokens[stop].key.rawValue == 0x2E else { return false }
      return text.isGlued(stop - 1) && text.isGlued(stop)
    }
    guard text.tokens[index].bytes.count <= 6 else { return false }
    return isGluedStop(index - 1) && (isGluedStop(index - 3) || isGluedStop(index + 1))
      || isGluedStop(index + 1) && isGluedStop(index + 3)
  }

  /// By token: the number of the range that holds it, -1 for none.
  private static func owners(of ranges: [Range<Int>], _ count: Int) -> [Int32] {
    var result = [Int32](repeating: -1, count: count)
    for (index, range) in ranges.enumerated() { for token in range { result[token] = Int32(index) } }
    return result
  }

  private static func marks(_ text: TokenizedText, _ count: Int) -> (opening: [Int32], holding: [Int32]) {
    var opening = [Int32](repeating: -1, count: count)
    var holding = [Int32](repeating: -1, count: count)
    for (index, pair) in text.marks.enumerated() {
      opening[pair.open] = Int32(index)
      guard holding[pair.open] < 0 else { continue }
      for token in pair.whole { holding[token] = Int32(index) }
    }
    return (opening, holding)
  }

  // MARK: One token

  /// Readers look one token before and behind what they read, where the text may have none: there is neither word nor mark.
  private func isInside(_ index: Int) -> Bool { UInt(bitPattern: index) < UInt(bitPattern: text.tokens.count) }

  /// The token at `index`; outside the text the end of a line.
  func token(_ index: Int) -> Token { isInside(index) ? text.tokens[index] : outside }

  func isWord(_ index: Int) -> Bool { token(index).kind == .word }

  func entry(_ index: Int) -> CueLexicon.Entry? { entryIndex(index).map { lexicon.entries[$0] } }

  private func entryIndex(_ index: Int) -> Int? {
    isInside(index) && entries[index] >= 0 ? Int(entries[index]) : nil
  }

  /// What `places` has for the token at `index`, nil for -1.
  private func place(_ places: [Int32], _ index: Int) -> Int? {
    isInside(index) && places[index] >= 0 ? Int(places[index]) : nil
  }

  /// What the word may do in the frame of a report; what a noun or a demonstrative tells beside is asked with `has`.
  func classes(_ index: Int) -> WordClass { isInside(index) ? classesAt[index].subtracting(.ofNouns) : [] }

  func has(_ index: Int, _ classes: WordClass) -> Bool {
    isInside(index) && !classesAt[index].isDisjoint(with: classes)
  }

  func forms(_ index: Int) -> [CueForm] { entryIndex(index).map { lexicon.entries[$0].forms } ?? [] }

  /// The longest phrase of `table` that begins at the token, as `PhraseTable.longestMatch` finds it: asked only where a
  /// phrase may begin at all, since cutting proclitics is dear.
  func match<Value>(
    _ table: PhraseTable<Value>, at index: Int, before limit: Int? = nil, allowing proclitics: Proclitics = .any
  ) -> PhraseTable<Value>.Match? {
    guard isInside(index), openings[index] else { return nil }
    return table.longestMatch(in: text, at: index, before: limit, allowing: proclitics)
  }

  /// Whether a report may have its cue at the token: a form of a reporting word, a noun of saying («بقوله»), a word that opens
  /// a phrase, «كما». Where it may not, no reader of cues need be asked.
  func mayReport(_ index: Int) -> Bool { isInside(index) && reports[index] }

  private static let asWell = FoldedKey("كما")

  /// Whether the lexicons found the word only behind و or ف.
  func hasConjunction(_ index: Int) -> Bool {
    entryIndex(index).map { lexicon.entries[$0].hasConjunction } ?? false
  }

  /// The end of the time expression or word of time at `index`, nil where there is none.
  func timeEnd(_ index: Int) -> Int? {
    guard isInside(index) else { return nil }
    if timeEnds[index] > 0 { return Int(timeEnds[index]) }
    return has(index, .time) ? index + 1 : nil
  }

  /// The mention the token belongs to.
  func mention(_ index: Int) -> ArticleNames.Mention? {
    place(mentions, index).map { names.mentions[$0] }
  }

  func mentionIndex(_ index: Int) -> Int? { place(mentions, index) }

  /// The reference (a title alone, «الوزارة», an adjective of origin) the token belongs to.
  func reference(_ index: Int) -> ArticleNames.Reference? {
    place(references, index).map { names.references[$0] }
  }

  /// Whether the title of a named person begins at the token.
  func isTitle(at index: Int) -> Bool { isInside(index) && titles[index] }

  func isComma(_ index: Int) -> Bool { token(index).isScalar("،") || token(index).isScalar(",") }

  func isColon(_ index: Int) -> Bool { token(index).isScalar(":") }

  /// «–», «--»: what parts a dateline from its sentence.
  func isDash(_ index: Int) -> Bool {
    let token = token(index)
    return token.kind == .punctuation && [0x2D, 0x2013, 0x2014].contains(token.key.rawValue)
  }

  /// «.», «؟», «!», «؛»
  func isStop(_ index: Int) -> Bool {
    let token = token(index)
    if isAbbreviating(index) { return false }
    return token.kind == .punctuation && [0x2E, 0x061F, 0x21, 0x3F, 0x061B, 0x3B].contains(token.key.rawValue)
  }

  /// «د. سليم», «م. سليم»: the stop of an initial ends nothing, nor do those of «سي.إن.إن».
  private func isAbbreviating(_ index: Int) -> Bool {
    guard token(index).key.rawValue == 0x2E, index > 0, isWord(index - 1), text.isGlued(index - 1),
      index + 1 < text.tokens.count, isWord(index + 1)
    else { return false }
    if token(index - 1).bytes.count <= 2 || Self.isInDottedName(index - 1, text) { return true }
    // «إتش.آر»: two short names of letters.
    return text.isGlued(index) && token(index - 1).bytes.count <= 8 && token(index + 1).bytes.count <= 6
      && !hasConjunction(index + 1)
  }

  /// The stop of «د.», or the letter before it.
  func isInitial(_ index: Int) -> Bool {
    let stop = token(index).key.rawValue == 0x2E ? index : index + 1
    return stop > 0 && stop < text.tokens.count && token(stop).key.rawValue == 0x2E && isWord(stop - 1)
      && text.isGlued(stop - 1) && token(stop - 1).bytes.count <= 2
  }

  /// Whether a reported content cannot go on behind the token: «.», «؟», «!», and «..», with which headlines part clauses.
  func endsSentence(_ index: Int) -> Bool {
    let token = token(index)
    guard token.kind == .punctuation, !isAbbreviating(index) else { return false }
    return [0x2E, 0x061F, 0x21, 0x3F].contains(token.key.rawValue)
      || token.key.rawValue == 0x2026 && token.bytes.count == 2
  }

  /// The mark pair that opens at `index`.
  func pair(openingAt index: Int) -> MarkPair? { place(opening, index).map { text.marks[$0] } }

  /// The outermost mark pair that holds the token, its marks included.
  func pair(holding index: Int) -> MarkPair? { place(holding, index).map { text.marks[$0] } }

  // MARK: Letters

  /// The first letters of the word's bytes.
  func starts(_ index: Int, _ letters: StaticString) -> Bool {
    let token = token(index)
    guard token.bytes.count >= letters.utf8CodeUnitCount else { return false }
    for offset in 0..<letters.utf8CodeUnitCount
    where text.source.utf8[token.start + offset] != letters.utf8Start[offset] { return false }
    return true
  }

  /// The last letters of the word's bytes.
  func ends(_ index: Int, _ letters: StaticString) -> Bool {
    let token = token(index)
    let (count, bytes) = (letters.utf8CodeUnitCount, text.source.utf8)
    var end = token.end
    // «المديريةُ» ends with ة, whatever mark the ة bears; who asks for a mark asks for the very end.
    if !isMark(letters.utf8Start[max(0, count - 2)], letters.utf8Start[count - 1]) {
      while end - token.start > count + 1, isMark(bytes[end - 2], bytes[end - 1]) { end -= 2 }
    }
    guard end - token.start >= count else { return false }
    for offset in 0..<count where bytes[end - count + offset] != letters.utf8Start[offset] { return false }
    return true
  }

  /// U+064B to U+0652: vowels, tanwin, shadda and sukun.
  private func isMark(_ first: UInt8, _ second: UInt8) -> Bool { first == 0xD9 && (0x8B...0x92).contains(second) }

  /// Whether و at the head of the word is "and": «وبيروت», but not «واشنطن», where it is a letter.
  func isJoined(_ index: Int) -> Bool {
    starts(index, "و")
      && CliticLexicon.model.proclitics(of: token(index), in: text.source).contains(.conjunction)
  }

  /// Whether the word is written with a hamza or a madda.
  func bearsHamza(_ index: Int) -> Bool {
    let token = token(index)
    var offset = token.start
    while offset + 1 < token.end {
      // U+0621 to U+0626 without the bare alif lie at D8 A1 to D8 A6.
      if text.source.utf8[offset] == 0xD8, (0xA1...0xA6).contains(text.source.utf8[offset + 1]) { return true }
      offset += 1
    }
    return false
  }

  /// Whether the word ends with the double fatha of an accusative: «نقدا» only where it is written «نقداً».
  func bearsTanwin(_ index: Int) -> Bool { ends(index, "ًا") || ends(index, "اً") || ends(index, "ةً") }

  /// ال, وال, بال, لل, فال: the word is definite by its article.
  func isDefinite(_ index: Int) -> Bool {
    starts(index, "ال") || starts(index, "وال") || starts(index, "بال") || starts(index, "لل") || starts(index, "فال")
      || starts(index, "ولل") || starts(index, "وبال") || starts(index, "كال")
  }

  /// The byte where the word begins behind و or ف, if the lexicons read it so, with the marks on that letter.
  func startBehindConjunction(_ index: Int) -> Int { text.behindFirstLetter(of: token(index)) }
}
