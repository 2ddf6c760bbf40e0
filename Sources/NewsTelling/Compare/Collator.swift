import ArabicText
import NewsRecords

/// Lays articles side by side: for each article that is the earliest of a passage, a table of its sentences.
struct Collator {
  private let texts: [String: ScalarText]
  private let pairs: [PassagePair]
  private let order: [String]
  /// Stands between two copies of one sentence that an article prints twice.
  private static let again = CollationSegment(text: " ‖ ", mark: .same)

  init(articles: [Article], pairs: [PassagePair]) {
    texts = Dictionary(articles.map { ($0.id, ScalarText($0.text)) }, uniquingKeysWith: { first, _ in first })
    order = articles.map(\.id)
    self.pairs = pairs
  }

  /// The tables, in the order in which their measures first stand in `pairs`.
  ///
  /// What two copies share that both have from a third is told in the third's table and not again.
  func tables() -> [CollationTable] {
    var told: [String: [Range<Int>]] = [:]
    var tables: [CollationTable] = []
    for base in bases() {
      let own = pairs.filter { $0.a == base && !isTold($0, told) }
      guard !own.isEmpty else { continue }
      for pair in own { told[pair.b, default: []].append(pair.bStart..<pair.bEnd) }
      tables.append(table(base, own))
    }
    return tables
  }

  private func bases() -> [String] {
    pairs.map(\.a).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func isTold(_ pair: PassagePair, _ told: [String: [Range<Int>]]) -> Bool {
    func lies(_ article: String, _ range: Range<Int>) -> Bool {
      (told[article] ?? []).contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }
    return lies(pair.a, pair.aStart..<pair.aEnd) && lies(pair.b, pair.bStart..<pair.bEnd)
  }

  private func table(_ base: String, _ pairs: [PassagePair]) -> CollationTable {
    let others = order.filter { id in id != base && pairs.contains { $0.b == id } }
    var table = CollationTable(columns: [base] + others)
    guard let text = texts[base] else { return table }
    var versions = pairs.compactMap { pair -> Version? in
      guard let other = texts[pair.b], let column = table.columns.firstIndex(of: pair.b) else { return nil }
      return Version(column: column, pair: pair, base: text, other: other)
    }
    let ledger = ItemCollector(base: text, versions: versions, columns: table.columns.count)
    for index in versions.indices { versions[index].mark(by: ledger) }
    let silent = pairs.flatMap(\.wording).filter(\.isSilent).compactMap(\.a?.offsets)
    let marks = CollationMark.merged(ledger.marks, silent)
    for sentence in sentences(of: text, in: versions) {
      table.rows.append(row(sentence, text.segments(sentence, marks), versions, table.columns))
    }
    for version in versions.sorted(by: { ($0.pair.aStart, $0.column) < ($1.pair.aStart, $1.column) }) {
      add(version, to: &table)
    }
    let quotations = QuotationCollector(base: text, versions: versions, ledger: ledger, columns: table.columns.count)
    (table.items, table.stretches, table.shifts) = (ledger.items, quotations.stretches(), quotations.shifts())
    return table
  }

  private func row(
    _ sentence: Range<Int>, _ own: [CollationSegment], _ versions: [Version], _ columns: [String]
  ) -> CollationRow {
    var row = CollationRow(cells: [own], places: [[sentence]])
    for column in columns.indices.dropFirst() {
      let copies = versions.filter { $0.column == column }
      let parts = copies.compactMap { $0.cell(for: sentence) }
      row.cells.append(parts.isEmpty ? nil : Array(parts.joined(separator: [Self.again])))
      row.places.append(copies.compactMap { $0.place(for: sentence) })
    }
    return row
  }

  private func add(_ version: Version, to table: inout CollationTable) {
    for wording in version.pair.wording {
      if wording.isSilent {
        table.silent += 1
        continue
      }
      let change = CollationChange(wording: wording, column: version.column)
      if !table.changes.contains(where: { $0.repeats(change) }) { table.changes.append(change) }
    }
  }

  /// The stretches of the base that are rows: its sentences as far as a version has them, or a whole passage whose
  /// blocks changed places.
  private func sentences(of text: ScalarText, in versions: [Version]) -> [Range<Int>] {
    let whole = versions.filter { !$0.isInOrder }.map(\.range)
    let parts = text.sentences.compactMap { sentence -> Range<Int>? in
      let touched = versions.filter(\.isInOrder).map(\.range).filter { $0.overlaps(sentence) }
      guard let start = touched.map(\.lowerBound).min(), let end = touched.map(\.upperBound).max() else { return nil }
      return max(start, sentence.lowerBound)..<min(end, sentence.upperBound)
    }
    return (whole + parts.filter { part in !whole.contains { $0.overlaps(part) } })
      .reduce(into: [Range<Int>]()) { if !$0.contains($1) { $0.append($1) } }
      .sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension Wording {
  /// Whether it is told only on request: spelling, agreement, the other name of a month.
  var isSilent: Bool { self.class == .orthographic || self.class == .grammatical || self.class == .dateForm }
}
