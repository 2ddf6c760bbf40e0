/// How alike two articles are, from 0 to 1.
struct ArticleLink: Sendable {
  /// The earlier one's number.
  let earlier: Int32
  let later: Int32
  let likeness: Float
  /// How far they report one event, not one affair alone.
  let sameEvent: Float
}

extension AverageLink {
  /// Links the articles of `link` as reports of one affair.
  mutating func add(_ link: ArticleLink) {
    self.link(Int(link.earlier), Int(link.later), Double(link.likeness))
  }

  /// Links the articles of `link`, which are numbered from `base`, as reports of one event.
  mutating func addEvent(_ link: ArticleLink, base: Int) {
    self.link(Int(link.earlier) - base, Int(link.later) - base, Double(link.sameEvent))
  }
}
