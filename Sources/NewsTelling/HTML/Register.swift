/// One register of a page, ready to be laid out: its rows are written, but it is not yet known how many the page holds.
struct Register: Sendable {
  /// How the rows are held together.
  enum Frame: Sendable {
    case rows
    /// A table with these column heads.
    case table([String])
    /// The timeline's numbered list, under a picture.
    case timeline
  }

  /// The label of the register and its part of an id: «statements».
  let key: String
  let frame: Frame
  /// The rows in their order.
  var rows: [Row]
  /// Rows that a full page shows as one link each, in their order.
  var briefs: [Row] = []
  /// What stands above the rows.
  var picture: HTMLWriter?
  /// How many rows there are, also those that are not shown.
  let count: Int

  /// One row with its id.
  struct Row: Sendable {
    let id: String
    let html: HTMLWriter
    /// The row as an item of a list: a link to its words and its name.
    let brief: HTMLWriter
    /// What a reader needs first weighs most; where a page has no room, light rows go.
    let weight: Int
  }

  /// Writes each of `items` as one row, and as one link.
  init<Item>(
    key: String, frame: Frame, _ items: [Item], id: (Item) -> String, weight: (Item) -> Int = { _ in 0 },
    brief: (Item, inout HTMLWriter) -> Void, _ write: (Item, inout HTMLWriter) -> Void
  ) {
    self.key = key
    self.frame = frame
    rows = items.map { item in
      var html = HTMLWriter()
      write(item, &html)
      var short = HTMLWriter()
      short.raw("<li id=\"")
      short.attribute(id(item))
      short.raw("\">")
      brief(item, &short)
      short.raw("</li>")
      return Row(id: id(item), html: html, brief: short, weight: weight(item))
    }
    count = rows.count
  }

  /// The size of the rows in bytes.
  var size: Int { rows.reduce(0) { $0 + $1.html.bytes.count } }

  /// The size of what stands around the rows, at most: heading, picture, table head, a note, and a fold for every page.
  var frameSize: Int {
    rows.isEmpty ? 0 : 1_000 + (picture?.bytes.count ?? 0) + rows.count / PageLayout.rowsPerFold * 600
  }

  /// Whether rows are left out altogether.
  var isCut: Bool { rows.count + briefs.count < count }

  /// Makes the register fit into `bytes`: the lightest rows shrink to a link, and where not even links fit, go. The order
  /// stays, and the heaviest row always stays whole. O(n log n).
  mutating func cut(to bytes: Int) {
    let byWeight = rows.indices.sorted { (-rows[$0].weight, $0) < (-rows[$1].weight, $1) }
    var total = 0
    let linked = byWeight.prefix { index in
      total += rows[index].brief.bytes.count
      return total <= bytes
    }
    let shown = byWeight.prefix(max(1, linked.count))
    total = shown.reduce(0) { $0 + rows[$1].brief.bytes.count }
    let whole = shown.prefix { index in
      total += rows[index].html.bytes.count - rows[index].brief.bytes.count
      return total <= bytes
    }
    let edge = min(shown.count, max(1, whole.count))
    briefs = shown.dropFirst(edge).sorted().map { rows[$0] }
    rows = shown.prefix(edge).sorted().map { rows[$0] }
  }
}
