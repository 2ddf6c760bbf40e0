/// The nodes of a `PhraseTable`: each is reached from its parent by one token.
///
/// Edges are found by a hash of parent and key. Hashes collide, so each node keeps the folded letters of its token, and
/// an edge is taken only where they agree. A class, because a table is handed on at every word of a text: as a value it would
/// count seven arrays up and down each time.
@usableFromInline final class PhraseTrie: Sendable {
  static let root = 0

  private let edges: KeyTable
  private let nodes: [Node]
  private let letters: [UInt32]
  /// The keys that begin a phrase.
  private let openers: KeyFilter
  /// Its bit among `PhraseOpeners`, 0 for none.
  @usableFromInline let bit: UInt64

  struct Node: Sendable {
    let parent: Int32
    /// Where its letters stand in `letters`; empty for a sign, whose key is the scalar itself.
    let letters: Range<Int32>
    /// Whether a phrase ends there.
    var isEnd = false
    /// Whether no phrase goes on from there.
    var isLeaf = true
  }

  /// The trie that `draft` has become.
  init(_ draft: PhraseTrieDraft) {
    edges = draft.edges
    nodes = draft.nodes
    letters = draft.letters
    openers = draft.openers
    bit = PhraseOpeners.bit(of: draft.openers.keys)
  }

  /// The node that `token` of a text with `bytes` leads to from `parent`, or nil. O(length of the token).
  @inline(__always)
  func child(of parent: Int, _ token: Token, _ bytes: [UInt8]) -> Int? {
    edges.number(of: Self.edge(parent, token.key)) { node in
      nodes[Int(node)].parent == parent && Self.agrees(letters, nodes[Int(node)], token, bytes)
    }.map { Int($0) }
  }

  /// The node that `key` leads to from `parent`, or nil; for callers who have no letters.
  func child(of parent: Int, _ key: FoldedKey) -> Int? {
    edges.number(of: Self.edge(parent, key)) { nodes[Int($0)].parent == parent }.map { Int($0) }
  }

  /// A phrase found in a text: its node, the token behind it, and how its first word was read.
  @usableFromInline struct Found {
    @usableFromInline let node: Int
    @usableFromInline let end: Int
    @usableFromInline let form: WordForm
  }

  /// The longest phrase that begins at the token `index` of `text` and ends before `limit`; see `PhraseTable`.
  @usableFromInline
  func longestMatch(
    in text: TokenizedText, at index: Int, before limit: Int, allowing proclitics: Proclitics
  ) -> Found? {
    let limit = min(limit, text.tokens.count)
    guard index < limit, text.mayOpen(bit, at: index) else { return nil }
    let token = text.tokens[index]
    var best: Found?
    if openers.mayHave(token.key) {
      consider(WordForm(proclitics: [], stem: token.bytes, key: token.key), text, index, limit, &best)
    }
    text.eachCut(at: index) { form in
      if openers.mayHave(form.key), form.proclitics.isSubset(of: proclitics) {
        consider(form, text, index, limit, &best)
      }
      return false
    }
    return best
  }

  /// Takes the longest phrase that begins with the word at `index`, read as `form`, if it is longer than `best`.
  private func consider(_ form: WordForm, _ text: TokenizedText, _ index: Int, _ limit: Int, _ best: inout Found?) {
    let stem = Token(bytes: form.stem, kind: text.tokens[index].kind, key: form.key)
    guard let first = child(of: Self.root, stem, text.source.utf8),
      let (node, end) = walk(from: first, text, index + 1, limit), end > best?.end ?? index
    else { return }
    best = Found(node: node, end: end, form: form)
  }

  /// The node and the end of the longest phrase that goes on from the node `first` with the token at `start`.
  private func walk(from first: Int, _ text: TokenizedText, _ start: Int, _ limit: Int) -> (node: Int, end: Int)? {
    var node = first
    var end = start
    var best = nodes[node].isEnd ? (node, end) : nil
    while !nodes[node].isLeaf, end < limit, let next = child(of: node, text.tokens[end], text.source.utf8) {
      node = next
      end += 1
      if nodes[node].isEnd { best = (node, end) }
    }
    return best
  }

  /// Whether `node`, whose letters stand in `letters`, is that of `token`.
  @inline(__always)
  static func agrees(_ letters: [UInt32], _ node: Node, _ token: Token, _ bytes: [UInt8]) -> Bool {
    if token.kind.isSign { return node.letters.isEmpty }
    return plainAgrees(letters, node, token, bytes) ?? foldedAgrees(letters, node, token, bytes)
  }

  /// Apart, since a closure is handed on here, which most words do not need.
  @inline(never)
  private static func foldedAgrees(_ letters: [UInt32], _ node: Node, _ token: Token, _ bytes: [UInt8]) -> Bool {
    var place = Int(node.letters.lowerBound)
    let end = Int(node.letters.upperBound)
    var same = true
    Folding.fold(bytes, token.bytes, .match) { letter, _ in
      same = same && place < end && letters[place] == letter
      place += 1
    }
    return same && place == end
  }

  /// The same for a word whose letters do not depend on one another; nil where `Folder` must look closer. A «ة» may be the
  /// last letter, and then it is «ه»: that one is compared when it is known what follows.
  @inline(__always)
  private static func plainAgrees(_ letters: [UInt32], _ node: Node, _ token: Token, _ bytes: [UInt8]) -> Bool? {
    let table = Letters.match
    var (offset, place) = (token.start, Int(node.letters.lowerBound))
    let end = Int(node.letters.upperBound)
    var isOpen = false
    while offset < token.end {
      guard let scalar = ScalarTable.next(bytes, &offset, before: token.end) else { return nil }
      let letter = table[scalar]
      if letter == Letters.dropped { continue }
      if letter == Letters.special || isOpen && letter < 0x620 { return nil }
      if isOpen, letters[place - 1] != UInt32(Letters.tehMarbuta) { return false }
      isOpen = letter == Letters.tehMarbuta
      guard place < end, isOpen || letters[place] == UInt32(letter) else { return false }
      place += 1
    }
    if isOpen, letters[place - 1] != UInt32(Letters.heh) { return false }
    return place == end
  }

  static func edge(_ node: Int, _ key: FoldedKey) -> FoldedKey {
    FoldedKey(rawValue: (key.rawValue ^ UInt64(node)) &* 0x9E37_79B9_7F4A_7C15)
  }
}
