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
    @inlinable public var value: Value { values[0] }

    @usableFromInline
    init(values: [Value], tokens: Range<Int>, form: WordForm) {
      self.values = values
      self.tokens = tokens
      self.form = form
    }
  }

  @usableFromInline let trie: PhraseTrie
  /// By node of the trie; empty where no phrase ends.
  @usableFromInline let values: [[Value]]

  /// The number of different phrases.
  public let count: Int

  /// The table that `draft` has become.
  public init(of draft: PhraseTableDraft<Value>) {
    trie = PhraseTrie(draft.trie)
    values = draft.values
    count = draft.count
  }

  /// A table of `entries`.
  public init(_ entries: some Sequence<(phrase: String, value: Value)>) {
    var draft = PhraseTableDraft<Value>()
    for (phrase, value) in entries { draft.insert(phrase, value) }
    self.init(of: draft)
  }

  /// The longest phrase that begins at the token `index` of `text` and ends before `limit`.
  ///
  /// Among the readings of the first word the one with the longest phrase wins, and the least cutting among equals.
  @inlinable
  public func longestMatch(
    in text: TokenizedText, at index: Int, before limit: Int? = nil, allowing proclitics: Proclitics = .any
  ) -> Match? {
    // Most words open no phrase of the table. The search is no generic: only what it found is looked up here.
    guard index < text.tokens.count, text.mayOpen(trie.bit, at: index),
      let found = trie.longestMatch(in: text, at: index, before: limit ?? .max, allowing: proclitics)
    else {
      return nil
    }
    return Match(values: values[found.node], tokens: index..<found.end, form: found.form)
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
}
