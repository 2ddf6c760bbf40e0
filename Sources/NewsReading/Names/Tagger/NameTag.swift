import NewsRecords

/// The tags of a token: outside, or the beginning or inside of a name of one type (BIO).
@_spi(Training) public enum NameTag {
  /// How many tags there are; a tag is a number below it.
  public static let count = 9
  /// No name.
  public static let outside = 0
  /// The types in the order of their tags: type `t` begins with tag `2t + 1` and goes on with `2t + 2`.
  static let types: [NameType] = [.person, .organization, .place, .miscellaneous]

  /// The tag that begins a name of the type at `type` in `types`.
  public static func begin(_ type: Int) -> Int { 2 * type + 1 }
  /// The tag that carries it on.
  public static func inside(_ type: Int) -> Int { 2 * type + 2 }
  /// The index of the tag's type, nil for outside.
  public static func type(of tag: Int) -> Int? { tag == outside ? nil : (tag - 1) / 2 }
  /// Whether the tag carries on a name.
  public static func isInside(_ tag: Int) -> Bool { tag > 0 && tag % 2 == 0 }
  /// Whether `next` may follow `tag`: a name is carried on only by its own type.
  public static func mayFollow(_ tag: Int, _ next: Int) -> Bool {
    !isInside(next) || type(of: tag) == type(of: next)
  }

  /// The names that a row of tags spells: first token, token after the last, type.
  public static func spans(_ tags: [Int]) -> [(range: Range<Int>, type: Int)] {
    var result: [(range: Range<Int>, type: Int)] = []
    var start: (index: Int, type: Int)?
    for index in 0...tags.count {
      let tag = index < tags.count ? tags[index] : outside
      if let open = start, !(isInside(tag) && type(of: tag) == open.type) {
        result.append((open.index..<index, open.type))
        start = nil
      }
      if start == nil, let type = type(of: tag) { start = (index, type) }
    }
    return result
  }
}
