import ArabicText

/// Which body of an article «الوزارة», «المرصد» means: bodies by the class noun that heads their names.
struct BodyHeads: Sendable {
  private var named: [FoldedKey: Notes] = [:]

  /// Notes that the body `draft` is named at `token` by a phrase that `head` heads.
  mutating func note(_ draft: Int, under head: FoldedKey, at token: Int) {
    named[head, default: Notes()].add(draft, token)
  }

  /// Puts the notes in order, so that questions are searches and no walks: to be called behind the last note.
  mutating func settle() {
    for head in named.keys { named[head]?.settle() }
  }

  /// The body that `head` alone means at `token`: the only one named before it; of several the only one that its paragraph,
  /// which begins at `paragraph`, has named; in a headline, before any was named, the only one of the article. Else nil.
  func meant(by head: FoldedKey, at token: Int, paragraph: Int) -> Int? {
    guard var notes = named[head] else { return nil }
    notes.settle()
    let end = notes.place(of: token)
    if end == 0 { return notes.only(in: 0..<notes.count) }
    return notes.only(in: 0..<end) ?? notes.only(in: notes.place(of: paragraph)..<max(end, notes.place(of: paragraph)))
  }

  /// Drafts with the tokens at which they were named.
  private struct Notes {
    private var notes: [(draft: Int, token: Int)] = []
    /// For each note the place behind it at which another draft than its own is named first; empty until settled.
    private var ends: [Int] = []

    var count: Int { notes.count }

    mutating func add(_ draft: Int, _ token: Int) {
      notes.append((draft, token))
      ends = []
    }

    mutating func settle() {
      guard ends.isEmpty else { return }
      notes.sort { $0.token < $1.token }
      ends = Array(repeating: notes.count, count: notes.count)
      for place in notes.indices.dropLast().reversed() {
        ends[place] = notes[place].draft == notes[place + 1].draft ? ends[place + 1] : place + 1
      }
    }

    /// The first note at `token` or behind it.
    func place(of token: Int) -> Int {
      var (low, high) = (0, notes.count)
      while low < high {
        let middle = (low + high) / 2
        if notes[middle].token < token { low = middle + 1 } else { high = middle }
      }
      return low
    }

    /// The draft that all notes in `places` name, nil for none or several.
    func only(in places: Range<Int>) -> Int? {
      guard let first = places.first, ends[first] >= places.upperBound else { return nil }
      return notes[first].draft
    }
  }
}
