import ArabicText

/// Which body of an article «الوزارة», «المرصد» means: bodies by the class noun that heads their names.
struct BodyHeads: Sendable {
  /// Drafts with the tokens at which they were named, in the order of noting.
  private var named: [FoldedKey: [(draft: Int, token: Int)]] = [:]

  /// Notes that the body `draft` is named at `token` by a phrase that `head` heads.
  mutating func note(_ draft: Int, under head: FoldedKey, at token: Int) {
    named[head, default: []].append((draft, token))
  }

  /// The body that `head` alone means at `token`: the only one named before it; of several the only one that its paragraph,
  /// which begins at `paragraph`, has named; in a headline, before any was named, the only one of the article. Else nil.
  func meant(by head: FoldedKey, at token: Int, paragraph: Int) -> Int? {
    let all = named[head] ?? []
    let before = Set(all.filter { $0.token < token }.map(\.draft))
    if before.count == 1 { return before.first }
    if before.isEmpty { return Self.only(all.map(\.draft)) }
    return Self.only(all.filter { $0.token < token && $0.token >= paragraph }.map(\.draft))
  }

  private static func only(_ drafts: [Int]) -> Int? {
    let different = Set(drafts)
    return different.count == 1 ? different.first : nil
  }
}
