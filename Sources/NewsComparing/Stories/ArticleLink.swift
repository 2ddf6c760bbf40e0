/// How alike two articles are, from 0 to 1.
struct ArticleLink: Sendable {
  /// The earlier one's number.
  let earlier: Int32
  let later: Int32
  let likeness: Float
}

extension AverageLink {
  /// Links the items of `link`, which are numbered from `base`.
  mutating func add(_ link: ArticleLink, base: Int = 0) {
    self.link(Int(link.earlier) - base, Int(link.later) - base, Double(link.likeness))
  }
}
