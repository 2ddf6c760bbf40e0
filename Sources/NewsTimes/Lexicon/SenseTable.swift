import ArabicText

/// Phrases by the keys of their tokens, each with the senses that the lexicons give it: a trie in one open-addressing table.
///
/// `PhraseTable` of the floor below serves readers that look up a word now and then. Here every token of every article is
/// looked up, so senses are numbers into one flat array, a miss costs one probe, and particles are cut from the bytes
/// without building anything.
struct SenseTable: Sendable {
  /// A phrase found: its entry, the bytes cut from its first word, and what was cut.
  struct Hit: Sendable {
    let entry: Int32
    let cut: UInt8
    let proclitics: Proclitics

    static let none = Hit(entry: -1, cut: 0, proclitics: [])
  }

  /// An edge beside the node it leads to, so that a look goes to one place in memory; 0 where the slot is free.
  private struct Slot: Sendable {
    var edge: UInt64 = 0
    var node: Int32 = 0
  }

  private var slots: [Slot] = .init(repeating: Slot(), count: 1 << 15)
  private var used = 0
  /// The keys that begin a phrase: most words of an article do not.
  private var openers = KeyFilter()
  /// Its bit among `PhraseOpeners`, 0 for none.
  private(set) var bit: UInt64 = 0
  private var nodeCount: Int32 = 1
  private var drafts: [[Sense]] = [[]]
  private var hasChildren: [Bool] = [false]
  /// The senses of all entries; `spans[node]` says which are the node's.
  private(set) var senses: [Sense] = []
  private var spans: [Range<Int32>] = []
  private var kinds: [SenseKinds] = []

  /// Adds a sense to `phrase`, cut by the same tokenizer as the texts.
  mutating func insert(_ phrase: String, _ sense: Sense) {
    var node: Int32 = 0
    for token in Tokenizer.tokens(of: SourceText(phrase)) {
      let edge = Self.edge(node, token.key.rawValue)
      if let next = number(edge) {
        node = next
      } else {
        add(edge, nodeCount)
        if node == 0 { openers.insert(token.key) }
        hasChildren[Int(node)] = true
        drafts.append([])
        hasChildren.append(false)
        node = nodeCount
        nodeCount += 1
      }
    }
    if node > 0, !drafts[Int(node)].contains(sense) { drafts[Int(node)].append(sense) }
  }

  /// Lays the senses out flat; to be called once, after the last `insert`.
  mutating func seal() {
    for draft in drafts {
      let start = Int32(senses.count)
      senses.append(contentsOf: draft)
      spans.append(start..<Int32(senses.count))
      kinds.append(draft.reduce(into: []) { $0.formUnion($1.kind) })
    }
    drafts = []
    bit = PhraseOpeners.bit(of: openers.keys)
  }

  /// The senses of an entry, as indices into `senses`.
  @inline(__always)
  func span(of entry: Int32) -> Range<Int32> { entry < 0 ? 0..<0 : spans[Int(entry)] }

  /// The kinds of an entry's senses.
  @inline(__always)
  func kinds(of entry: Int32) -> SenseKinds { entry < 0 ? [] : kinds[Int(entry)] }

  /// The node of the one-word phrase with `key`, or nil.
  @inline(__always)
  func root(_ key: FoldedKey) -> Int32? { openers.mayHave(key) ? number(Self.edge(0, key.rawValue)) : nil }

  /// The longest phrase that begins with the node `first` and goes on with `tokens` from `start`: its entry and its end.
  func longest(from first: Int32, _ tokens: [Token], _ start: Int) -> (entry: Int32, end: Int)? {
    var node = first
    var end = start
    var best: (Int32, Int)? = spans[Int(node)].isEmpty ? nil : (node, end)
    while hasChildren[Int(node)], end < tokens.count, let next = number(Self.edge(node, tokens[end].key.rawValue)) {
      node = next
      end += 1
      if !spans[Int(node)].isEmpty { best = (node, end) }
    }
    return best
  }

  @inline(__always)
  private func number(_ edge: UInt64) -> Int32? {
    let place = place(of: edge)
    return slots[place].edge == 0 ? nil : slots[place].node
  }

  /// The slot of `edge`, or the free one where it belongs.
  @inline(__always)
  private func place(of edge: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: edge >> 32) & mask
    while slots[place].edge != 0, slots[place].edge != edge { place = (place + 1) & mask }
    return place
  }

  private mutating func add(_ edge: UInt64, _ node: Int32) {
    precondition(used * 2 < slots.count, "the table of senses is full: double its size")
    slots[place(of: edge)] = Slot(edge: edge, node: node)
    used += 1
  }

  @inline(__always)
  private static func edge(_ node: Int32, _ key: UInt64) -> UInt64 {
    (key ^ UInt64(UInt32(bitPattern: node))) &* 0x9E37_79B9_7F4A_7C15 | 1
  }
}
