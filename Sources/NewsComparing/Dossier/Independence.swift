import NewsRecords

/// Which tellings count once.
enum Independence {
  /// The tellings of one outlet are one family; tellings without an outlet stand alone. In order of the first member.
  static func families(of tellings: [Int], in all: ReadArticles) -> [Chains.Family] {
    var order: [[Int]] = []
    var places: [String: Int] = [:]
    for index in tellings {
      let outlet = all.all[index].article.outlet
      if let place = outlet.flatMap({ places[$0] }) {
        if !order[place].contains(index) { order[place].append(index) }
      } else {
        if let outlet { places[outlet] = order.count }
        order.append([index])
      }
    }
    return order.map { members in
      Chains.Family(
        articles: members.map { all.all[$0].article.id }, why: members.count > 1 ? .sameOutlet : .single,
        hops: all.all[members[0]].article.outlet.map { [.init(kind: .outlet, name: $0, evidence: nil)] } ?? [])
    }
  }
}
