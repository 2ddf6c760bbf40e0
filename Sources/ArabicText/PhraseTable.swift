/// Words and phrases by the keys of their tokens: a trie in one open-addressing table, its letters checked on every hit.
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

  private var trie = PhraseTrie()
  /// By node of the trie; empty where no phrase ends.
  private var values: [[Value]] = [[]]

  /// The number of different phrases.
  public private(set) var count = 0

  /// An empty table.
  public init() {}

  /// A table of `entries`.
  public init(_ entries: some Sequence<(phrase: String, value: Value)>) {
    for (phrase, value) in entries { insert(phrase, value) }
  }

  /// Adds `phrase`, cut by the same tokenizer as the texts.
  public mutating func insert(_ phrase: String, _ value: Value) {
    let source = SourceText(phrase)
    let tokens = Tokenizer.tokens(of: source)
    guard !tokens.isEmpty else { return }
    let node = tokens.reduce(PhraseTrie.root) { node, token in trie.grow(node, token, source.utf8) }
    while values.count < trie.count { values.append([]) }
    if values[node].isEmpty { count += 1 }
    values[node].append(value)
  }

  /// The longest phrase that begins at the token `index` of `text` and ends before `limit`.
  ///
  /// Among the readings of the first word the one with the longest phrase wins, and the least cutting among equals.
  public func longestMatch(
    in text: TokenizedText, at index: Int, before limit: Int? = nil, allowing proclitics: Proclitics = .any
  ) -> Match? {
    let limit = min(limit ?? text.tokens.count, text.tokens.count)
    guard index < limit else { return nil }
    let first = text.tokens[index]
    var best: (node: Int, end: Int, form: WordForm)?
    text.firstForm(at: index) { form in
      guard form.proclitics.isSubset(of: proclitics) else { return false }
      let stem = Token(bytes: form.stem, kind: first.kind, key: form.key)
      guard let child = trie.child(of: PhraseTrie.root, stem, text.source.utf8) else { return false }
      if let (node, end) = walk(from: child, text, index + 1, limit), end > best?.end ?? index {
        best = (node, end, form)
      }
      return false
    }
    return best.map { Match(values: values[$0.node], tokens: index..<$0.end, form: $0.form) }
  }

  /// The values of `phrase` itself, empty if it was not entered.
  public subscript(phrase: String) -> [Value] {
    let source = SourceText(phrase)
    var node = PhraseTrie.root
    for token in Tokenizer.tokens(of: source) {
      guard let next = trie.child(of: node, token, source.utf8) else { return [] }
      node = next
    }
    return values[node]
  }

  /// The values of the one-word phrase with `key`, empty if there is none. A bare key has no letters to check.
  public subscript(key: FoldedKey) -> [Value] {
    trie.child(of: PhraseTrie.root, key).map { values[$0] } ?? []
  }

  /// The node and the end of the longest phrase that goes on from the node `first` with the token at `start`.
  private func walk(from first: Int, _ text: TokenizedText, _ start: Int, _ limit: Int) -> (node: Int, end: Int)? {
    var node = first
    var end = start
    var best = values[node].isEmpty ? nil : (node, end)
    while end < limit, let next = trie.child(of: node, text.tokens[end], text.source.utf8) {
      node = next
      end += 1
      if !values[node].isEmpty { best = (node, end) }
    }
    return best
  }
}
