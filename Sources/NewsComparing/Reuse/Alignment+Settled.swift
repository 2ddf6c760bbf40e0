extension Alignment {
  /// The alignment with words put in moved past a kindred word where that makes an equal one: «والبحارات» put in before
  /// «والبحارين» ~ «والبحارون» that is «والبحارين» too.
  ///
  /// A gap of two words costs less than two gaps of one, so the table takes the kindred word at the far end. O(n).
  func settled(_ a: CopyWords, _ b: CopyWords) -> Alignment {
    guard columns.contains(where: { $0.relation == .kindred }) else { return self }
    var columns = columns
    for place in columns.indices.dropFirst() where columns[place].relation == .kindred {
      let (i, j) = (columns[place].a, columns[place].b)
      switch columns[place - 1].relation {
      case .onlyB where a.codes[Int(i)].key == b.codes[Int(j) - 1].key:
        columns[place - 1] = Column(a: i, b: j - 1, relation: .equal)
        columns[place] = Column(a: i + 1, b: j, relation: .onlyB)
      case .onlyA where a.codes[Int(i) - 1].key == b.codes[Int(j)].key:
        columns[place - 1] = Column(a: i - 1, b: j, relation: .equal)
        columns[place] = Column(a: i, b: j + 1, relation: .onlyA)
      default: break
      }
    }
    return Alignment(columns)
  }
}
