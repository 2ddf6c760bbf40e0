/// Words and phrases by the keys of their tokens: a trie in one open-addressing table.
///
/// Look-up is longest match; the first word may carry proclitics («وبحسب» finds «بحسب»), the following ones stand as
/// entered. Later entries of one phrase do not replace earlier ones: all values are kept, in order.
public struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase found in a text.
  public struct Match: Sendable {
    /// What the phrase means.
    public let values: [Value]
    /// The tokens it covers.
    public let tokens: Range<Int>
    /// What was cut from its first word.
    public let form: WordForm
    /// The first value.
    public var value: Value { values[0] }
  }

  private var edges = KeyTable()
  private var values: [Int32: [Value]] = [:]
  private var nodeCount: Int32 = 1

  /// An empty table.
  public init() {}

  /// A table of `entries`.
  public init(_ entries: some Sequence<(phrase: String, value: Value)>) {
    for (phrase, value) in entries { insert(phrase, value) }
  }

  /// The number of different phrases.
  public var count: Int { values.count }

  /// Adds `phrase`, cut by the same tokenizer as the texts.
  public mutating func insert(_ phrase: String, _ value: Value) {
    var node: Int32 = 0
    for token in Tokenizer.tokens(of: SourceText(phrase)) {
      let edge = Self.edge(node, token.key)
      if let next = edges[edge] {
        node = next
      } else {
        edges.insert(edge, nodeCount)
        node = nodeCount
        nodeCount += 1
      }
    }
    if node > 0 { values[node, default: []].append(value) }
  }

  /// The longest phrase that begins at the token `index` of `text` and ends before `limit`.
  ///
  /// Among the readings of the first word the one with the longest phrase wins, and the least cutting among equals.
  public func longestMatch(
    in text: TokenizedText, at index: Int, before limit: Int? = nil, allowing proclitics: Proclitics = .any
  ) -> Match? {
    let limit = limit ?? text.tokens.count
    guard index < limit else { return nil }
    var best: (node: Int32, end: Int, form: WordForm)?
    text.firstForm(at: index) { form in
      guard form.proclitics.isSubset(of: proclitics), let first = edges[Self.edge(0, form.key)] else { return false }
      if let (node, end) = walk(from: first, text, index + 1, limit), end > best?.end ?? index {
        best = (node, end, form)
      }
      return false
    }
    return best.flatMap { found in
      values[found.node].map { Match(values: $0, tokens: index..<found.end, form: found.form) }
    }
  }

  /// The values of `phrase` itself, empty if it was not entered.
  public subscript(phrase: String) -> [Value] {
    var node: Int32 = 0
    for token in Tokenizer.tokens(of: SourceText(phrase)) {
      guard let next = edges[Self.edge(node, token.key)] else { return [] }
      node = next
    }
    return values[node] ?? []
  }

  /// The values of the one-word phrase with `key`, empty if there is none.
  public subscript(key: FoldedKey) -> [Value] {
    edges[Self.edge(0, key)].flatMap { values[$0] } ?? []
  }

  private func walk(from first: Int32, _ text: TokenizedText, _ start: Int, _ limit: Int) -> (Int32, Int)? {
    var node = first
    var end = start
    var best = values[node] == nil ? nil : (node, end)
    while end < limit, let next = edges[Self.edge(node, text.tokens[end].key)] {
      node = next
      end += 1
      if values[node] != nil { best = (node, end) }
    }
    return best
  }

  private static func edge(_ node: Int32, _ key: FoldedKey) -> FoldedKey {
    FoldedKey(rawValue: (key.rawValue ^ UInt64(UInt32(bitPattern: node))) &* 0x9E37_79B9_7F4A_7C15)
  }
}

/// An open-addressing table from keys to 32-bit numbers; a miss costs about two nanoseconds.
struct KeyTable: Sendable {
  private var keys: [UInt64] = .init(repeating: 0, count: 16)
  private var numbers: [Int32] = .init(repeating: 0, count: 16)
  private var used = 0

  subscript(key: FoldedKey) -> Int32? {
    var slot = Int(truncatingIfNeeded: key.rawValue >> 32) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key.rawValue { return numbers[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  mutating func insert(_ key: FoldedKey, _ number: Int32) {
    if used * 2 >= keys.count { grow() }
    var slot = Int(truncatingIfNeeded: key.rawValue >> 32) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key.rawValue { slot = (slot + 1) & (keys.count - 1) }
    if keys[slot] == 0 { used += 1 }
    keys[slot] = key.rawValue
    numbers[slot] = number
  }

  private mutating func grow() {
    let old = zip(keys, numbers)
    let size = keys.count * 2
    keys = .init(repeating: 0, count: size)
    numbers = .init(repeating: 0, count: size)
    used = 0
    for (key, number) in old where key != 0 { insert(FoldedKey(rawValue: key), number) }
  }
}
