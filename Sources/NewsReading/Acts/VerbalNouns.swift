import ArabicText
import NewsLexicons

/// Tells verbal nouns: by their mould («إغلاق», «مواصلة»), or, where that shows nothing, by `verbal-nouns.tsv` («منع»).
///
/// Words of the list are common nouns as well («عمل», «عرض»), so ask only where a verb wants one.
final class VerbalNouns: Sendable {
  private let table: PhraseTable<Bool>

  /// Loads the lexicon; each with its pronouns, «دعمه».
  init() {
    table = PhraseTable(
      LexiconFile.required("verbal-nouns").rows.flatMap { Inflection.noun($0["form"]) }.map {
        (phrase: $0, value: true)
      })
  }

  /// Whether the word at `index` is one, with or without the article.
  func isOne(at index: Int, in text: TokenizedText) -> Bool {
    guard text.tokens.indices.contains(index), text.tokens[index].kind == .word else { return false }
    let shape = WordShape(at: index, in: text)
    if shape.looksLikeVerbalNoun || shape.looksLikeDefiniteVerbalNoun { return true }
    return table.longestMatch(in: text, at: index, allowing: [.conjunction, .article]) != nil
  }

  /// The same behind ب or ل: «بمنع», «لإغلاق».
  func isOneBehindPreposition(at index: Int, in text: TokenizedText) -> Bool {
    if WordShape(at: index, in: text).looksLikeVerbalNounBehindPreposition { return true }
    guard let match = table.longestMatch(in: text, at: index, allowing: [.conjunction, .article, .ba, .la]) else {
      return false
    }
    return !match.form.proclitics.isDisjoint(with: [.ba, .la])
  }
}
