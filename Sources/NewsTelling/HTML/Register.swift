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
  /// The rows, each with its id.
  var rows: [(id: String, html: HTMLWriter)]
  /// What stands above the rows.
  var picture: HTMLWriter?
  /// How many rows there are, also those that are not shown.
  let count: Int

  /// A register with all its rows.
  init(key: String, frame: Frame, rows: [(id: String, html: HTMLWriter)], picture: HTMLWriter? = nil) {
    self.key = key
    self.frame = frame
    self.rows = rows
    self.picture = picture
    count = rows.count
  }

  /// Writes each of `items` as one row.
  init<Item>(
    key: String, frame: Frame, _ items: [Item], id: (Item) -> String, _ write: (Item, inout HTMLWriter) -> Void
  ) {
    let rows = items.map { item in
      var html = HTMLWriter()
      write(item, &html)
      return (id(item), html)
    }
    self.init(key: key, frame: frame, rows: rows)
  }

  /// The size of the rows in bytes.
  var size: Int { rows.reduce(0) { $0 + $1.html.bytes.count } }

  /// Drops the rows at the end that do not fit into `bytes`; the first always stays.
  mutating func cut(to bytes: Int) {
    var total = 0
    let kept = rows.prefix { row in
      total += row.html.bytes.count
      return total <= bytes
    }
    rows = Array(rows.prefix(max(1, kept.count)))
  }
}
