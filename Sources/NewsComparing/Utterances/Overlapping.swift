/// How far the words of two slices are the same, counted once for all measures.
struct Overlapping: Sendable {
  /// How many words both have.
  let shared: Int
  /// The share of the smaller one's words that the other has too, 0 where one is empty.
  let containment: Double
  /// The share of all words that both have (Dice 1945), 0 where both are empty.
  let dice: Double

  /// Compares `a` and `b`. O(n).
  init(_ a: ContentWords, _ b: ContentWords) {
    shared = a.shared(with: b)
    let smaller = min(a.keys.count, b.keys.count)
    let sum = a.keys.count + b.keys.count
    containment = smaller == 0 ? 0 : Double(shared) / Double(smaller)
    dice = sum == 0 ? 0 : Double(2 * shared) / Double(sum)
  }
}
