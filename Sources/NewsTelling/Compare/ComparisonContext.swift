import NewsRecords

/// One table of a comparison with what its parts on the page share: names, letters and the ids of its rows.
struct ComparisonContext {
  let comparison: Comparison
  let table: CollationTable
  /// How many lines of the ledger, and how many rows, stand in the tables before it.
  let before: (items: Int, rows: Int)

  var words: Words { comparison.words }

  /// The letter of the item `number`: «أ» … «غ», then «أ2» …
  func letter(_ number: Int) -> String {
    let letters = words["compare.letters"].split(separator: " ")
    let (round, place) = (before.items + number).quotientAndRemainder(dividingBy: letters.count)
    return letters[place] + (round == 0 ? "" : words.count(round + 1))
  }

  /// The id of the item's line, which its letter leads to.
  func id(ofItem number: Int) -> String { "w-" + letter(number) }

  func id(ofRow index: Int) -> String { "r\(before.rows + index + 1)" }

  /// The id of the row that holds `place` of the measure.
  func row(holding place: Range<Int>) -> String? {
    table.rows.firstIndex { row in
      row.places[0].contains {
        $0.overlaps(place) || $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound
      }
    }.map(id(ofRow:))
  }

  /// The outlet of a column, its file where the outlet is not known, both where two columns are of one outlet.
  func name(_ column: Int) -> String {
    let id = table.columns[column]
    guard let outlet = article(column)?.outlet else { return id }
    let isAlone = table.columns.indices.allSatisfy { $0 == column || article($0)?.outlet != outlet }
    return isAlone ? outlet : "\(outlet) · \(id)"
  }

  /// The outlet alone, for the head of its column, which has the file beside it.
  func outlet(_ column: Int) -> String { article(column)?.outlet ?? table.columns[column] }

  func article(_ column: Int) -> Article? { comparison.articles.first { $0.id == table.columns[column] } }
}

extension HTMLWriter {
  /// A place in the column's article.
  mutating func place(_ range: Range<Int>) { place("\(range.lowerBound)–\(range.upperBound)") }

  /// Words of our own in second ink.
  mutating func muted(_ label: String) {
    raw("<span class=\"muted\">")
    text(label)
    raw("</span>")
  }

  /// The head of a register: its name and the number of its lines.
  mutating func registerHead(_ title: String, _ count: String, note: String) {
    raw("<header><h2>")
    text(title)
    raw("</h2> <span class=\"muted\">")
    bdi(count)
    raw("</span></header>\n<p class=\"note\">")
    text(note)
    raw("</p>\n")
  }
}
