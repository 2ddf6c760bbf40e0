extension HTMLWriter {
  /// A cell that carries its column's label: below 44 rem the table becomes a list, and the label stands before the cell.
  mutating func cell(_ label: String, _ content: (inout HTMLWriter) -> Void) {
    raw("<td data-l=\"")
    attribute(label)
    raw("\">")
    content(&self)
    raw("</td>")
  }

  /// A day as printed, with its ISO form for machines.
  mutating func time(_ day: String, _ printed: String) {
    raw("<time datetime=\"")
    attribute(day)
    raw("\">")
    text(printed)
    raw("</time>")
  }
}
