import ArabicText
import NewsLexicons
import NewsRecords

/// What an article says was discussed, affirmed or pledged, with how firmly it says so.
///
/// The force is that of the cue, of the trigger of a pledge, or of the verbal noun that the content begins with («تعهّد
/// أميركي بدعم …»). A word of force further inside proves nothing: «الاتفاق النووي» binds nobody here.
struct ForceTelling {
  let article: Int
  let words: ContentWords
  /// Those of `words` that are no names: two reports on one meeting share its parties whatever they say of it.
  let things: ContentWords
  let force: Int
  let sentence: Evidence

  /// A clause with fewer words of meaning than this says too little to be compared.
  private static let leastWords = 4

  /// The tellings of all articles, in order: quotations, pledges, and their clauses between commas.
  static func all(in articles: ReadArticles) -> [ForceTelling] {
    articles.all.enumerated().flatMap { index, read in
      read.reading.quotations.flatMap { tellings(of: $0, in: articles, index) }
        + read.reading.pledges.flatMap { tellings(of: $0, in: articles, index) }
    }
  }

  private static func tellings(of quotation: Quotation, in articles: ReadArticles, _ index: Int) -> [ForceTelling] {
    let content = quotation.content.map { articles.tokens(index, $0) }
    guard let first = content.first, let start = quotation.content.first?.start,
      let force = force(of: quotation, beginning: first.lowerBound, in: articles.texts[index])
    else { return [] }
    return tellings(content, at: start, force, in: articles, index)
  }

  /// The rank of the cue, else of what the content begins with. «أكد أنّ …» reports a fact and affirms no undertaking,
  /// «أكد دعم …» does.
  private static func force(of quotation: Quotation, beginning token: Int, in text: TokenizedText) -> Int? {
    let words = ForceWords.shared
    let cue = words.rank(in: quotation.cue.map(\.text).joined(separator: " "))
    let isFact = quotation.rule.hasSuffix(factRule) && cue == ForceWords.affirmed
    let head = text.tokens[token...].firstIndex { $0.kind == .word } ?? token
    return words.rank(in: text, at: head) ?? (isFact ? nil : cue)
  }

  /// How the rules of quotations with a complementiser end: «verb-that», «participle-that».
  private static let factRule = "that"

  private static func tellings(of pledge: Pledge, in articles: ReadArticles, _ index: Int) -> [ForceTelling] {
    guard let force = ForceWords.shared.rank(in: pledge.trigger.text) else { return [] }
    return tellings([articles.tokens(index, pledge.range)], at: pledge.range.start, force, in: articles, index)
  }

  /// The whole of `content`, and where it is a row of clauses each of them: of three things pledged in one sentence
  /// another article may have only discussed the second.
  private static func tellings(
    _ content: [Range<Int>], at start: Int, _ force: Int, in articles: ReadArticles, _ index: Int
  ) -> [ForceTelling] {
    let text = articles.texts[index]
    guard let first = content.first?.lowerBound, let sentence = articles.sentence(index, holding: start),
      let place = text.sentence(holding: first), let paragraph = text.paragraph(holding: first)
    else { return [] }
    // What stands in the sentences behind is said with other verbs, even where marks that nobody closed go on.
    let own = text.sentences[place].clamped(to: text.paragraphs[paragraph])
    let content = content.map { $0.clamped(to: own) }.filter { !$0.isEmpty }
    let clauses = content.flatMap { self.clauses(of: $0, in: text) }
      .map { telling([$0], force, sentence, in: articles, index) }.filter { $0.words.keys.count >= leastWords }
    // A long row is no thing of its own: it would tie its three things to one question.
    if clauses.count > 2 { return clauses }
    let whole = telling(content, force, sentence, in: articles, index)
    return (whole.words.keys.count >= leastWords ? [whole] : []) + (clauses.count > 1 ? clauses : [])
  }

  /// The stretches between punctuation.
  private static func clauses(of tokens: Range<Int>, in text: TokenizedText) -> [Range<Int>] {
    // The type is written out: without it a split of a sequence is meant, whose pieces are numbered from 0.
    let pieces: [Range<Int>] = tokens.split { text.tokens[$0].kind == .punctuation }
    return pieces
  }

  /// What `ranges` say, without the words that say when and without words of force.
  private static func telling(
    _ ranges: [Range<Int>], _ force: Int, _ sentence: Evidence, in articles: ReadArticles, _ index: Int
  ) -> ForceTelling {
    let (text, findings) = (articles.texts[index], articles.findings[index])
    let isPassed = { (token: Int) in
      findings.times.holds(token) || ForceWords.shared.rank(in: text, at: token) != nil
    }
    return ForceTelling(
      article: index, words: ContentWords(text, ranges, leavingOut: isPassed),
      things: ContentWords(text, ranges) { token in
        isPassed(token) || findings.names.holds(token) || StateAdjectives.shared.contains(token, of: text)
      }, force: force, sentence: sentence)
  }
}
