/// A phrase with its place among the pieces.
struct FoundTime {
  let pieces: Range<Int>
  let phrase: TimePhrase
}

extension TimeGrammar {
  /// All times of the text, in order, none over another. O(n).
  func times() -> [FoundTime] {
    var found: [FoundTime] = []
    var index = 0
    while index < pieces.count {
      if pieces.has(index, .trap) {
        index += 1
      } else if let end = endOfName(at: index) {
        index = end
      } else if let time = time(at: index) {
        found.append(FoundTime(pieces: index..<time.end, phrase: time.phrase))
        index = time.end
      } else {
        index += 1
      }
    }
    return found
  }
}
