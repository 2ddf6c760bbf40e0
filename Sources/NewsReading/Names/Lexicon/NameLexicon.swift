import ArabicText

/// All knowledge of names in one value, loaded once. A class, because every reader of names holds on to it: a copy would count
/// thirty references up and down.
final class NameLexicon: Sendable {
  /// A state: its code and its names, the usual one first.
  struct State: Sendable {
    let code: String
    let names: [String]
    /// The names as keys of titles have them: «العربية السعودية» is «عربيه», «سعوديه».
    let bareNames: [[String]]

    init(code: String, names: [String]) {
      self.code = code
      self.names = names
      bareNames = names.map(TitleKey.bareWords)
    }
  }

  let states: [State]
  let words: SenseTable
  /// States, capitals, houses, places, bodies and outlets.
  let known: PhraseTable<KnownName>
  let titles: PhraseTable<TitleEntry>
  /// The post behind a title's folded words: «رئيس حكومه» → head-of-government.
  let posts: [String: String]
  /// Given names to the groups of their short forms: جو and جوزيف share one.
  let shortForms: [FoldedKey: Set<Int>]
  /// Class nouns, without ال, with the adjectives that make them one body: «القوات المسلحة».
  let bodyPairs: Set<BodyPair>
  /// Nouns that stand for a state without naming it, with the codes of the states that are called so: «المملكة».
  let stateNouns: [FoldedKey: Set<String>]

  /// The lexicon that the program carries.
  init() {
    let entries = NameEntries()
    states = entries.states
    words = entries.words
    known = PhraseTable(of: entries.known)
    titles = PhraseTable(of: entries.titles)
    posts = entries.posts
    shortForms = entries.shortForms
    stateNouns = entries.stateNouns
    bodyPairs = entries.bodyPairs
  }
}
