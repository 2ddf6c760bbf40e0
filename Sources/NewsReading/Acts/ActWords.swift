import ArabicText
import NewsLexicons

/// What a small word does to the clause it stands in; `lexicons/acts-words.tsv` explains each with examples.
enum ActWord: UInt8, Sendable, CaseIterable {
  case complementiser, pronoun, relative, fronted, breaker, restart, tail, continuation, condition, ultimatum
  case negation, denial, wish, expectation, hypothesis, supposition, question, past, reporting, stative
  case demonstrative, adverb, own, sides, troops, pact, obliged, everyone, quantifier, anonymity, prayer, referring
  case intention, perfect, meeting, counterpart, myself, announcing, press, instrument, before, pointer
  case asking, giving, topic, resumptive, poll
  case ownDoing, oneMan, freeRelative, byAgent, notBa, notLa

  /// The class that the lexicon writes so: «own-doing» is `ownDoing`.
  init?(written: String) {
    let parts = written.split(separator: "-")
    let name = parts.dropFirst().reduce(String(parts.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    guard let word = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = word
  }
}

/// The small words around pledges and events.
final class ActWords: Sendable {
  private let table: PhraseTable<ActWord>
  /// The text that the words were looked up in beforehand, and by token their classes, nothing but و or ف before them.
  private let text: TokenizedText?
  /// Who that text is: asking the text itself would count it up and down at each word.
  private let textIdentity: ObjectIdentifier?
  private let classes: [ActWordSet]

  /// Loads the lexicon.
  init() {
    table = PhraseTable(
      LexiconFile.required("acts-words").rows.compactMap { row in
        ActWord(written: row["class"]).map { (phrase: row["word"], value: $0) }
      })
    (text, textIdentity, classes) = (nil, nil, [])
  }

  private init(_ words: ActWords, over text: TokenizedText) {
    let table = words.table
    self.table = table
    self.text = text
    textIdentity = ObjectIdentifier(text)
    classes = text.tokens.indices.map { index in
      table.longestMatch(in: text, at: index, allowing: .conjunction).map { ActWordSet($0.values) } ?? ActWordSet()
    }
  }

  /// The same, each token of `text` looked up once: clauses and guards ask for the same small words again and again.
  func over(_ text: TokenizedText) -> ActWords { ActWords(self, over: text) }

  /// The classes of the word or phrase that begins at `index` (a conjunction before it is taken off), and its tokens.
  func match(at index: Int, in text: TokenizedText, before limit: Int) -> (classes: [ActWord], tokens: Range<Int>)? {
    table.longestMatch(in: text, at: index, before: limit, allowing: .conjunction).map { ($0.values, $0.tokens) }
  }

  /// Whether a word or phrase of `word` begins at `index`; besides the conjunction `proclitics` may stand before it.
  func isOne(
    _ word: ActWord, at index: Int, in text: TokenizedText, behind proclitics: Proclitics = .conjunction
  ) -> Bool {
    guard text.tokens.indices.contains(index) else { return false }
    if textIdentity == ObjectIdentifier(text), proclitics == .conjunction { return classes[index].contains(word) }
    return table.longestMatch(in: text, at: index, allowing: proclitics.union(.conjunction))?.values.contains(word)
      ?? false
  }

  /// Whether the first word of `name`, as written, is of `word`.
  func isOne(_ word: ActWord, headOf name: String) -> Bool {
    table[String(Substring(name.utf8.prefix { $0 != UInt8(ascii: " ") }))].contains(word)
  }
}
