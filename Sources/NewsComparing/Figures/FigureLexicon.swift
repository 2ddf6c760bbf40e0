import ArabicText
import NewsLexicons
import NewsTimes

/// What predicates, units and words of share mean for a number: the lexicons `predicates`, `figure-poles`,
/// `unit-classes` and `share-words`.
struct FigureLexicon: Sendable {
  /// What is said to happen to so many.
  enum Pole: String, Sendable { case stays, leaves, comes, before }

  /// The lexicons that the program carries.
  static let shared = FigureLexicon()

  private let lemmas: [FoldedKey: String]
  private let poles: [String: [FoldedKey?: Pole]]
  private let bare: Set<String>
  private let classes: [FoldedKey: String]
  private let shares: PhraseTable<Bool>
  private let wholes: Set<FoldedKey>
  private let others: Set<FoldedKey>
  private let since: Set<FoldedKey>
  private let changes: Set<String>

  private init() {
    let predicates = LexiconFile.required("predicates").rows
    lemmas = Dictionary(
      predicates.flatMap { row in row.list("forms").map { (FoldedKey(Self.oneWord($0)), row["lemma"]) } },
      uniquingKeysWith: { first, _ in first })
    var poles: [String: [FoldedKey?: Pole]] = [:]
    let rows = LexiconFile.required("figure-poles").rows
    bare = Set(rows.filter { $0["says"] == "number" }.map { $0["lemma"] })
    for row in rows {
      let preposition = row["preposition"]
      poles[row["lemma"], default: [:]][preposition.isEmpty ? nil : FoldedKey(preposition)] = Pole(
        rawValue: row["pole"])
    }
    self.poles = poles
    classes = Dictionary(
      LexiconFile.required("unit-classes").rows.flatMap { row in
        row.list("units").map { (FoldedKey($0), row["class"]) }
      }, uniquingKeysWith: { first, _ in first })
    let words = LexiconFile.required("share-words").rows
    shares = PhraseTable(words.filter { $0["role"] == "share" }.map { ($0["form"], true) })
    let keys = { (role: String) in Set(words.filter { $0["role"] == role }.map { FoldedKey($0["form"]) }) }
    (wholes, others, since) = (keys("whole"), keys("others"), keys("since"))
    changes = Set(predicates.filter { !$0["change"].isEmpty }.map { $0["lemma"] })
  }

  /// The lemma of a predicate as written, nil where the lexicon has none.
  func lemma(of predicate: String?) -> String? { predicate.flatMap { lemmas[FoldedKey(Self.oneWord($0))] } }

  /// The pole of `lemma` with the word before the number.
  func pole(of lemma: String?, preposition: FoldedKey?) -> Pole? {
    guard let poles = lemma.flatMap({ poles[$0] }) else { return nil }
    return preposition.flatMap { poles[$0] } ?? poles[nil]
  }

  /// Whether `lemma` says only how many there are, and leaves it to other words what becomes of them.
  func isBare(_ lemma: String?) -> Bool { lemma.map(bare.contains) ?? false }

  /// Whether `lemma` says by how much something became more or less: a percentage beside it is the size of the change.
  func isChange(_ lemma: String?) -> Bool { lemma.map(changes.contains) ?? false }

  /// Whether the word with `key`, right behind a number, says that it comes on top of others: «18 شخصا آخرين».
  func isOthers(_ key: FoldedKey) -> Bool { others.contains(key) }

  /// Whether the word with `key` makes a number one that counts from a day on: «149 قتيلا منذ بدء التظاهرات».
  func isSince(_ key: FoldedKey) -> Bool { since.contains(key) }

  /// The class of a unit: its own name where it has none.
  func unitClass(of unit: String) -> String {
    let head = unit.split(separator: " ").first.map(String.init) ?? unit
    return classes[FoldedKey(head)] ?? Folding.fold(head)
  }

  /// Whether a word of share ends right before the token `index`, at most `reach` tokens back.
  func isShare(before index: Int, in text: TokenizedText, reach: Int = 4) -> Bool {
    (max(0, index - reach)..<index).contains { shares.longestMatch(in: text, at: $0, before: index) != nil }
  }

  /// Whether the word with `key` names a whole: «من إجمالي القوات».
  func isWhole(_ key: FoldedKey) -> Bool { wholes.contains(key) }

  /// «لا يزال» as one word, since a key is of one word.
  private static func oneWord(_ phrase: String) -> String { String(phrase.filter { $0 != " " }) }
}
