/// One piece of a line of text: what it is decides how a renderer sets it apart and which way it runs.
enum AccountPiece: Sendable, Hashable {
  /// Words of ours.
  case ours(String)
  /// Words of ours that weigh: a count, a state.
  case strong(String)
  /// A name as the article writes it, in any script.
  case name(String)
  /// A slice of an article.
  case slice(String)
  /// A place, path, rule or option: runs left to right.
  case place(String)
}

/// One line of a register as plain text knows it: the terminal and Markdown write the same items.
struct AccountItem: Sendable, Hashable {
  /// A slice with where it stands.
  struct Placed: Sendable, Hashable {
    let text: String
    /// Who printed it, when, and its place.
    let source: [AccountPiece]
  }

  let id: String
  /// What the line is about: date, speaker, kind.
  let heading: [AccountPiece]
  let slices: [Placed]
  /// The chain, the number of independent chains, the grounds.
  let notes: [[AccountPiece]]
  /// How much an editor needs it, among those of its register.
  var weight = 0
}

/// One register of an account.
struct AccountRegister: Sendable, Hashable {
  /// The second part of its label's key: «statements».
  let key: String
  let items: [AccountItem]

  /// The `most` heaviest items, in their order; of equals the earlier. O(n log n).
  func heaviest(_ most: Int) -> [AccountItem] {
    guard items.count > most else { return items }
    let byWeight = items.indices.sorted { (-items[$0].weight, $0) < (-items[$1].weight, $1) }
    return byWeight.prefix(most).sorted().map { items[$0] }
  }
}

extension [[AccountPiece]] {
  /// The parts in one line with « · » between them, empty parts left out.
  var dotted: [AccountPiece] { filter { !$0.isEmpty }.between(.ours(" · ")) }

  /// The parts in one line with `separator` between them.
  func between(_ separator: AccountPiece) -> [AccountPiece] {
    var line: [AccountPiece] = []
    for (index, part) in enumerated() {
      if index > 0 { line.append(separator) }
      line += part
    }
    return line
  }
}
