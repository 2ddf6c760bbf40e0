import ArabicText
import NewsRecords

/// Persons whom an article names in full, so that the same words elsewhere are the same name whatever the tagger saw of them:
/// «الله حداد» and «حداد» of a later «هبة الله حداد».
struct FullerPersons: Sendable {
  private struct Opening: Hashable {
    let first: FoldedKey
    let second: FoldedKey

    /// Both as one key.
    var key: FoldedKey { FoldedKey(rawValue: first.rawValue &* 0x9E37_79B9_7F4A_7C15 ^ second.rawValue) }
  }

  /// The words behind the first two, by these; each name once, the longest first.
  private var rests: [Opening: [[FoldedKey]]] = [:]
  /// The first words of these names, two by two: most words of the article are none.
  private var openings = KeyFilter()
  private let text: TokenizedText

  /// Remembers the full names among `proposals`. Each word must be one that names are made of, else an error would spread.
  init(_ proposals: [NameProposal], _ text: TokenizedText, _ words: NameWords, news: NewsWords) {
    self.text = text
    let names: WordSenses = [.givenName, .joinsBefore, .joinsBetween, .joinsAfter]
    var seen: [Opening: Set<[FoldedKey]>] = [:]
    for place in proposals.indices
    where proposals[place].type == .person && (2...6).contains(proposals[place].tokens.count) {
      let tokens = proposals[place].tokens
      let first = tokens.lowerBound
      let isSure = tokens.allSatisfy { index in
        text.tokens[index].kind == .word
          && (!words[index].senses.isDisjoint(with: names) || news.mayBeName(text.tokens[index].key))
      }
      guard isSure, words[first].proclitics.isEmpty, words[first].senses.isDisjoint(with: [.joinsAfter, .joinsBetween])
      else { continue }
      let keys = tokens.map { text.tokens[$0].key }
      let opening = Opening(first: keys[0], second: keys[1])
      openings.insert(opening.key)
      seen[opening, default: []].insert(Array(keys.dropFirst(2)))
    }
    rests = seen.mapValues { names in names.sorted { $0.count > $1.count } }
  }

  /// The proposals, with every full name of the article read wherever it stands: what lies inside one is no name of its own.
  func completed(_ proposals: [NameProposal]) -> [NameProposal] {
    guard !rests.isEmpty else { return proposals }
    var result: [NameProposal] = []
    var next = 0
    var index = 0
    while index + 1 < text.tokens.count {
      guard let whole = name(at: index) else {
        index += 1
        continue
      }
      while next < proposals.count, proposals[next].tokens.upperBound <= whole.lowerBound {
        result.append(proposals[next])
        next += 1
      }
      var inside: [NameProposal] = []
      while next < proposals.count, proposals[next].tokens.lowerBound < whole.upperBound {
        inside.append(proposals[next])
        next += 1
      }
      result += merged(inside, into: whole)
      index = max(whole.upperBound, inside.last?.tokens.upperBound ?? 0)
    }
    return result + proposals[next...]
  }

  /// The full name at `whole` in place of its pieces, unless one of them reaches beyond it.
  private func merged(_ pieces: [NameProposal], into whole: Range<Int>) -> [NameProposal] {
    let isWhole = pieces.allSatisfy {
      $0.tokens.lowerBound >= whole.lowerBound && $0.tokens.upperBound <= whole.upperBound
    }
    guard isWhole, pieces.count != 1 || pieces[0].tokens != whole else { return pieces }
    return [
      NameProposal(
        tokens: whole, type: .person, title: pieces.first { $0.tokens.lowerBound == whole.lowerBound }?.title,
        strength: .tagged)
    ]
  }

  private func name(at index: Int) -> Range<Int>? {
    let opening = Opening(first: text.tokens[index].key, second: text.tokens[index + 1].key)
    guard openings.mayHave(opening.key), text.tokens[index].kind == .word, let rests = rests[opening],
      let rest = rests.first(where: { holds($0, behind: index + 2) })
    else {
      return nil
    }
    return index..<(index + 2 + rest.count)
  }

  private func holds(_ keys: [FoldedKey], behind start: Int) -> Bool {
    guard start + keys.count <= text.tokens.count else { return false }
    return keys.indices.allSatisfy { text.tokens[start + $0].key == keys[$0] }
  }
}
