/// A `PhraseTable` while phrases are being added.
public struct PhraseTableDraft<Value: Sendable>: Sendable {
  private(set) var trie = PhraseTrieDraft()
  /// By node of the trie; empty where no phrase ends.
  private(set) var values: [[Value]] = [[]]
  private(set) var count = 0

  /// A draft of an empty table.
  public init() {}

  /// Adds `phrase`, cut by the same tokenizer as the texts.
  public mutating func insert(_ phrase: String, _ value: Value) {
    let source = SourceText(phrase)
    let tokens = Tokenizer.tokens(of: source)
    guard !tokens.isEmpty else { return }
    let node = tokens.reduce(PhraseTrie.root) { node, token in trie.grow(node, token, source.utf8) }
    while values.count < trie.count { values.append([]) }
    if values[node].isEmpty { count += 1 }
    trie.markEnd(node)
    values[node].append(value)
  }
}
