import ArabicText
import NewsLexicons

/// Which state a word points to, by its stem: «لبنان», «بيروت», «اللبنانية» and «صيدا» to one.
///
/// Names of several words are left out («كوريا الشمالية»), since their parts alone point elsewhere or nowhere, and so are
/// names that are ordinary words too («الكوت»).
struct StateStems: Sendable {
  /// The number of a state.
  typealias State = UInt16

  private let states: [FoldedKey: State]

  /// The lexicons `countries` and `places`. Stops the program at a fault in a file; the tests load them.
  static let standard = StateStems()

  private init() {
    var numbers: [String: State] = [:]
    var states: [FoldedKey: State] = [:]
    for (name, code) in Self.names where !code.isEmpty && !name.contains(" ") {
      guard let key = LightStem.key(of: name), states[key] == nil else { continue }
      let number = numbers[code] ?? State(numbers.count)
      numbers[code] = number
      states[key] = number
    }
    self.states = states
  }

  /// The state that the stem `key` points to, if any. O(1).
  func state(of key: FoldedKey) -> State? { states[key] }

  /// Names with the codes of their states, those of states first: a stem that two share is that of the first.
  private static var names: [(name: String, code: String)] {
    let countries = LexiconFile.required("countries").rows.flatMap { row in
      ["names", "capitals", "nisbas"].flatMap(row.list).map { (name: $0, code: row["code"]) }
    }
    let places = LexiconFile.required("places").rows.filter { $0["word"] != "yes" }.flatMap { row in
      row.list("names").map { (name: $0, code: row["country"]) }
    }
    return countries + places
  }
}
