import ArabicText

/// The words that carry the meaning of a slice, by light key, particles left out: what two reports of one thing share
/// however each puts it.
struct ContentWords: Sendable, Hashable {
  /// Sorted, each once.
  let keys: [UInt64]
  /// Those of `keys` that are numbers, sorted.
  let numbers: [UInt64]

  /// The content words of `text`. O(length).
  init(_ text: String) {
    let source = SourceText(text)
    let particles = CommonWords.shared
    var keys: [UInt64] = []
    var numbers: Set<UInt64> = []
    for token in Tokenizer.tokens(of: source) where token.kind == .word || token.kind == .number {
      guard !particles.isParticle(token.key.rawValue) else { continue }
      let key = LightKey.of(token.bytes, in: source.utf8)
      keys.append(key)
      if token.kind == .number { numbers.insert(key) }
    }
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

  /// Whether both give numbers in digits and not the same ones: «2,4 مليون» and «1,3 مليون» are not said in one breath.
  func contradictsNumbers(of other: ContentWords) -> Bool {
    !numbers.isEmpty && !other.numbers.isEmpty && Set(numbers).isDisjoint(with: other.numbers)
  }

  /// The share of the smaller one's words that the other has too, 0 where one is empty.
  func containment(with other: ContentWords) -> Double {
    let smaller = min(keys.count, other.keys.count)
    return smaller == 0 ? 0 : Double(shared(with: other)) / Double(smaller)
  }
}
