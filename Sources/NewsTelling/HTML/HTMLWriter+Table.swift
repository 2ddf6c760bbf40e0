extension HTMLWriter {
  /// A table row with its id.
  mutating func row(_ id: String, _ cells: (inout HTMLWriter) -> Void) {
    raw("<tr id=\"")
    text(id)
    raw("\">")
    cells(&self)
    raw("</tr>\n")
  }

  /// A cell; on a phone, where the table is a list, `label` stands before it.
  mutating func cell(_ label: String, _ content: (inout HTMLWriter) -> Void) {
    raw("<td data-l=\"")
    text(label)
    raw("\">")
    content(&self)
    raw("</td>")
  }
}
