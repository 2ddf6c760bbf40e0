/// A binary heap that gives back its greatest element first.
struct PriorityQueue<Element: Comparable> {
  private var elements: [Element] = []

  /// Adds `element`. O(log n).
  mutating func push(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0, case let parent = (child - 1) / 2, elements[parent] < elements[child] {
      elements.swapAt(parent, child)
      child = parent
    }
  }

  /// Takes out the greatest element, nil if there is none. O(log n).
  mutating func pop() -> Element? {
    guard let last = elements.popLast() else { return nil }
    guard let top = elements.first else { return last }
    elements[0] = last
    sink()
    return top
  }

  private mutating func sink() {
    var parent = 0
    while case let left = 2 * parent + 1, left < elements.count {
      let right = left + 1
      let child = right < elements.count && elements[left] < elements[right] ? right : left
      guard elements[parent] < elements[child] else { return }
      elements.swapAt(parent, child)
      parent = child
    }
  }
}
