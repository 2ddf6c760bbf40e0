import ArabicText
import NewsRecords
import NewsTimes
import TawaturData

/// Finds names and links them into entities.
///
/// The grammar reads titles, known names and bodies; the tagger, which sees what the grammar found, draws the names; the
/// surnames of those named in full are looked for once more; then mentions are linked.
struct NameReader: Sendable {
  private let lexicon: NameLexicon
  private let grammar: NameGrammar
  private let tagger: NameTagger
  private let memo = WordMemo<NameWord>(capacity: 130_000)
  private let fusion: NameFusion
  private let linker: EntityLinker

  /// Loads lexicons and weights.
  init() {
    lexicon = NameLexicon()
    grammar = NameGrammar(lexicon: lexicon)
    linker = EntityLinker(lexicon: lexicon)
    guard let file = EmbeddedFile("weights/names.model"), let model = TaggerModel(file.bytes) else {
      preconditionFailure("weights/names.model: not among the embedded files, or not what Training writes")
    }
    tagger = NameTagger(model)
    fusion = NameFusion(lexicon: lexicon, news: NewsWords(lexicon: lexicon, table: model.words))
  }

  /// The names of `text`. O(n).
  func read(_ text: TokenizedText, times: TimesAndQuantities) -> ArticleNames {
    let surfaces = Surfaces(text)
    let words = NameWords(text, surfaces, lexicon: lexicon, memo: memo)
    var findings = grammar.read(text, words)
    let tags = tagger.tags(TaggerInput(text, surfaces, words, findings))
    var proposals = fusion.proposals(tags, findings, text, words)
    proposals.removeAll { isTime($0, times) }
    proposals = SpeechSlots(text: text, words: words, news: fusion.news).completed(proposals)
    let memory = DocumentMemory(proposals, text, words, news: fusion.news)
    proposals = memory.shortened(memory.corrected(proposals, text), text, words, news: fusion.news)
    proposals = memory.parted(proposals, text, words, lexicon)
    proposals = FullerPersons(proposals, text, words, news: fusion.news).completed(proposals)
    proposals = LongerNames(proposals, text, words).completed(proposals)
    var covered = TokenSet()
    for index in proposals.indices { covered.insert(proposals[index].tokens) }
    proposals = (proposals + memory.proposals(outside: covered, text)).arbitrated()
    findings.loneTitles += findings.unborneTitles(proposals)
    return linker.link(proposals, findings, text, words)
  }

  /// Whether what was taken for a name is the month or day of a time: «نيسان» is a maker of cars elsewhere.
  private func isTime(_ proposal: NameProposal, _ times: TimesAndQuantities) -> Bool {
    guard proposal.type != .person, proposal.type != .place else { return false }
    let tokens = proposal.tokens
    // The last time that begins no later; times stand in the order of the text.
    var (low, high) = (0, times.times.count)
    while low < high {
      let middle = (low + high) / 2
      if times.times[middle].tokens.lowerBound <= tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && tokens.upperBound <= times.times[low - 1].tokens.upperBound
  }
}
