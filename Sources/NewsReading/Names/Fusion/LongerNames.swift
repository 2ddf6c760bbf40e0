import ArabicText
import NewsRecords

/// Bodies that an article names in full, so that a name which the tagger broke off reaches as far as it does elsewhere:
/// «منظمة حماية» before «الأنهار الدولية» is the «منظمة حماية الأنهار الدولية» of the headline.
struct LongerNames: Sendable {
  private struct Opening: Hashable {
    let first: FoldedKey
    let second: FoldedKey
  }

  /// The words behind the first two, by these; each name once.
  private var rests: [Opening: Set<[FoldedKey]>] = [:]
  private let text: TokenizedText
  private let words: NameWords

  /// Remembers the bodies of three words and more among `proposals`.
  init(_ proposals: [NameProposal], _ text: TokenizedText, _ words: NameWords) {
    self.text = text
    self.words = words
    for proposal in proposals where proposal.type == .organization && proposal.tokens.count > 2 {
      guard let opening = opening(of: proposal.tokens), proposal.tokens.allSatisfy(isWord) else { continue }
      rests[opening, default: []].insert(proposal.tokens.dropFirst(2).map { text.tokens[$0].key })
    }
  }

  /// The proposals, bodies drawn to the longest name of the article that stands where they begin. What lies in one so drawn
  /// is no name of its own.
  func completed(_ proposals: [NameProposal]) -> [NameProposal] {
    guard !rests.isEmpty else { return proposals }
    var result: [NameProposal] = []
    var end = 0
    for proposal in proposals where proposal.tokens.lowerBound >= end {
      let tokens = proposal.type == .organization ? completed(proposal.tokens) : proposal.tokens
      end = tokens.upperBound
      result.append(
        tokens == proposal.tokens
          ? proposal : NameProposal(tokens: tokens, type: .organization, strength: proposal.strength))
    }
    return result
  }

  private func completed(_ tokens: Range<Int>) -> Range<Int> {
    guard let opening = opening(of: tokens), let rests = rests[opening] else { return tokens }
    let longest = rests.filter { holds($0, behind: tokens.lowerBound + 2) }.map(\.count).max() ?? 0
    return tokens.lowerBound..<max(tokens.upperBound, tokens.lowerBound + 2 + longest)
  }

  /// The first word without its clitics: «لمنظمة حماية» opens as «منظمة حماية» does.
  private func opening(of tokens: Range<Int>) -> Opening? {
    guard tokens.count > 1 else { return nil }
    let first = words[tokens.lowerBound].stem
    return Opening(first: first, second: text.tokens[tokens.lowerBound + 1].key)
  }

  private func holds(_ keys: [FoldedKey], behind start: Int) -> Bool {
    guard start + keys.count <= text.tokens.count else { return false }
    return keys.indices.allSatisfy { isWord(start + $0) && text.tokens[start + $0].key == keys[$0] }
  }

  private func isWord(_ index: Int) -> Bool { text.tokens[index].kind == .word }
}
