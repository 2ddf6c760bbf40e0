/// A `PhraseTrie` while phrases are being added.
@usableFromInline struct PhraseTrieDraft: Sendable {
  private(set) var edges = KeyTable()
  private(set) var nodes: [PhraseTrie.Node] = [PhraseTrie.Node(parent: 0, letters: 0..<0)]
  private(set) var letters: [UInt32] = []
  private(set) var openers = KeyFilter()

  /// The number of nodes, the root among them.
  var count: Int { nodes.count }

  /// The node that `token` of a text with `bytes` leads to from `parent`, made where it is missing.
  mutating func grow(_ parent: Int, _ token: Token, _ bytes: [UInt8]) -> Int {
    if let known = child(of: parent, token, bytes) { return known }
    let start = Int32(letters.count)
    if !token.kind.isSign {
      Folding.fold(bytes, token.bytes, .match) { letter, _ in letters.append(letter) }
    }
    if parent == PhraseTrie.root { openers.insert(token.key) }
    nodes[parent].isLeaf = false
    nodes.append(PhraseTrie.Node(parent: Int32(parent), letters: start..<Int32(letters.count)))
    edges.insert(PhraseTrie.edge(parent, token.key), Int32(nodes.count - 1))
    return nodes.count - 1
  }

  /// Remembers that a phrase ends at `node`.
  mutating func markEnd(_ node: Int) { nodes[node].isEnd = true }

  private func child(of parent: Int, _ token: Token, _ bytes: [UInt8]) -> Int? {
    edges.number(of: PhraseTrie.edge(parent, token.key)) { node in
      nodes[Int(node)].parent == parent && PhraseTrie.agrees(letters, nodes[Int(node)], token, bytes)
    }.map { Int($0) }
  }
}
