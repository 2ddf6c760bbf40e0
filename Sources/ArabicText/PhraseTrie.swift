/// The nodes of a `PhraseTable`: each is reached from its parent by one token.
///
/// Edges are found by a hash of parent and key. Hashes collide, so each node keeps the folded letters of its token, and
/// an edge is taken only where they agree.
@usableFromInline struct PhraseTrie: Sendable {
  static let root = 0

  private var edges = KeyTable()
  private var nodes: [Node] = [Node(parent: 0, letters: 0..<0)]
  private var letters: [UInt32] = []
  /// The keys that begin a phrase.
  private var openers = KeyFilter()
  /// By node: whether a phrase ends there.
  private var isEnd: [Bool] = [false]

  private struct Node: Sendable {
    let parent: Int32
    /// Where its letters stand in `letters`; empty for a sign, whose key is the scalar itself.
    let letters: Range<Int32>
  }

  /// The number of nodes, the root among them.
  var count: Int { nodes.count }

  /// The node that `token` of a text with `bytes` leads to from `parent`, or nil. O(length of the token).
  @inline(__always)
  func child(of parent: Int, _ token: Token, _ bytes: [UInt8]) -> Int? {
    edges.number(of: Self.edge(parent, token.key)) { node in
      nodes[Int(node)].parent == parent && agrees(nodes[Int(node)], token, bytes)
    }.map { Int($0) }
  }

  /// The node that `key` leads to from `parent`, or nil; for callers who have no letters.
  func child(of parent: Int, _ key: FoldedKey) -> Int? {
    edges.number(of: Self.edge(parent, key)) { nodes[Int($0)].parent == parent }.map { Int($0) }
  }

  /// As `child`, making the node where it is missing.
  mutating func grow(_ parent: Int, _ token: Token, _ bytes: [UInt8]) -> Int {
    if let known = child(of: parent, token, bytes) { return known }
    let start = Int32(letters.count)
    if !token.kind.isSign {
      Folding.fold(bytes, token.bytes, .match) { letter, _ in letters.append(letter) }
    }
    isEnd.append(false)
    if parent == Self.root { openers.insert(token.key) }
    nodes.append(Node(parent: Int32(parent), letters: start..<Int32(letters.count)))
    edges.insert(Self.edge(parent, token.key), Int32(nodes.count - 1))
    return nodes.count - 1
  }

  /// Remembers that a phrase ends at `node`.
  mutating func markEnd(_ node: Int) { isEnd[node] = true }

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
    guard index < limit else { return nil }
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
    var best = isEnd[node] ? (node, end) : nil
    while end < limit, let next = child(of: node, text.tokens[end], text.source.utf8) {
      node = next
      end += 1
      if isEnd[node] { best = (node, end) }
    }
    return best
  }

  private func agrees(_ node: Node, _ token: Token, _ bytes: [UInt8]) -> Bool {
    if token.kind.isSign { return node.letters.isEmpty }
    return plainAgrees(node, token, bytes) ?? Self.foldedAgrees(letters, node, token, bytes)
  }

  /// Apart, and without the trie itself: what hands a closure on would count all its arrays up and down for every word.
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
  private func plainAgrees(_ node: Node, _ token: Token, _ bytes: [UInt8]) -> Bool? {
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

  private static func edge(_ node: Int, _ key: FoldedKey) -> FoldedKey {
    FoldedKey(rawValue: (key.rawValue ^ UInt64(node)) &* 0x9E37_79B9_7F4A_7C15)
  }
}
