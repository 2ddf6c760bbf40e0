import ArabicText

/// The words that carry the meaning of a slice, by light key, particles left out: what two reports of one thing share
/// however each puts it.
struct ContentWords: Sendable, Hashable {
  /// Sorted, each once.
  let keys: [UInt64]
  /// Those of `keys` that are numbers, sorted.
  let numbers: [UInt64]
  /// The first of them in the text: the verbal noun or verb that says what is done; nil where there are none.
  let head: UInt64?

  /// The content words of `text`. O(length).
  init(_ text: String) {
    let text = TokenizedText(text)
    self.init(text, [text.tokens.indices])
  }

  /// The content words among the tokens `ranges` of `text`, those that `isPassed` holds of left out. O(n log n).
  init(_ text: TokenizedText, _ ranges: [Range<Int>], leavingOut isPassed: (Int) -> Bool = { _ in false }) {
    let particles = CommonWords.shared
    var keys: [UInt64] = []
    var numbers: Set<UInt64> = []
    for index in ranges.joined() {
      let token = text.tokens[index]
      guard token.kind == .word || token.kind == .number, !particles.isParticle(token.key.rawValue), !isPassed(index)
      else { continue }
      let key = LightKey.of(token.bytes, in: text.source.utf8)
      keys.append(key)
      if token.kind == .number { numbers.insert(key) }
    }
    head = keys.first
    self.keys = Array(Set(keys)).sorted()
    self.numbers = numbers.sorted()
  }

  /// How many words both have. O(n).
  func shared(with other: ContentWords) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < keys.count, j < other.keys.count {
      if keys[i] == other.keys[j] {
        count += 1
        i += 1
        j += 1
      } else if keys[i] < other.keys[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  /// Whether `key` is among the words. O(log n).
  func contains(_ key: UInt64) -> Bool {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key
  }

  /// Whether what one begins with stands in the other: «دعم العراق في …» and «تعهد بدعم العراق …» do one thing,
  /// «التطلع إلى الانتخابات» and «دعم الانتخابات» do not.
  func sharesHead(with other: ContentWords) -> Bool {
    head.map(other.contains) == true || other.head.map(contains) == true
  }

  /// Whether both give numbers in digits and not the same ones: «2,4 مليون» and «1,3 مليون» are not said in one breath.
  func contradictsNumbers(of other: ContentWords) -> Bool {
    !numbers.isEmpty && !other.numbers.isEmpty && Set(numbers).isDisjoint(with: other.numbers)
  }

  /// The share of the smaller one's words that the other has too, 0 where one is empty.
  func containment(with other: ContentWords) -> Double { Overlapping(self, other).containment }
}
