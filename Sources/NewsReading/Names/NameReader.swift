import ArabicText
import NewsTimes

/// Finds names and links them into entities.
///
/// Grammar first (titles, known names, bodies), then the arbitration of what overlaps, then the linking of mentions.
struct NameReader: Sendable {
  private let lexicon: NameLexicon
  private let grammar: NameGrammar
  private let linker: EntityLinker

  /// Loads the lexicons.
  init() {
    lexicon = NameLexicon()
    grammar = NameGrammar(lexicon: lexicon)
    linker = EntityLinker(lexicon: lexicon)
  }

  /// The names of `text`. O(n).
  func read(_ text: TokenizedText, times: TimesAndQuantities) -> ArticleNames {
    let words = NameWords(text, lexicon: lexicon)
    let findings = grammar.read(text, words)
    var proposals = findings.proposals.arbitrated()
    let covered = Set(proposals.flatMap { Array($0.tokens) })
    let memory = DocumentMemory(proposals, text, words)
    proposals = (proposals + memory.proposals(outside: covered, text)).arbitrated()
    return linker.link(proposals, findings, text, words)
  }
}
