/// The nodes of a `PhraseTable`: each is reached from its parent by one token.
///
/// Edges are found by a hash of parent and key. Hashes collide, so each node keeps the folded letters of its token, and
/// an edge is taken only where they agree.
struct PhraseTrie: Sendable {
  static let root = 0

  private var edges = KeyTable()
  private var nodes: [Node] = [Node(parent: 0, letters: 0..<0)]
  private var letters: [UInt32] = []

  private struct Node: Sendable {
    let parent: Int32
    /// Where its letters stand in `letters`; empty for a sign, whose key is the scalar itself.
    let letters: Range<Int32>
  }

  /// The number of nodes, the root among them.
  var count: Int { nodes.count }

  /// The node that `token` of a text with `bytes` leads to from `parent`, or nil. O(length of the token).
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
    nodes.append(Node(parent: Int32(parent), letters: start..<Int32(letters.count)))
    edges.insert(Self.edge(parent, token.key), Int32(nodes.count - 1))
    return nodes.count - 1
  }

  private func agrees(_ node: Node, _ token: Token, _ bytes: [UInt8]) -> Bool {
    if token.kind.isSign { return node.letters.isEmpty }
    var place = Int(node.letters.lowerBound)
    let end = Int(node.letters.upperBound)
    var same = true
    Folding.fold(bytes, token.bytes, .match) { letter, _ in
      same = same && place < end && letters[place] == letter
      place += 1
    }
    return same && place == end
  }

  private static func edge(_ node: Int, _ key: FoldedKey) -> FoldedKey {
    FoldedKey(rawValue: (key.rawValue ^ UInt64(node)) &* 0x9E37_79B9_7F4A_7C15)
  }
}
