extension HTMLWriter {
  /// A table row with its id.
  mutating func row(_ id: String, _ cells: (inout HTMLWriter) -> Void) {
    raw("<tr id=\"")
    attribute(id)
    raw("\">")
    cells(&self)
    raw("</tr>\n")
  }

  /// A cell. Its label on a phone, where the table is a list, comes from the head of the table.
  mutating func cell(_ content: (inout HTMLWriter) -> Void) {
    raw("<td>")
    content(&self)
    raw("</td>")
  }

  /// The head of a table. The labels stand in the column heads and, for phones, in variables that the style sheet puts
  /// before each cell: that is shorter than a label in each of some thousand cells.
  mutating func tableHead(_ register: String, _ columns: [String]) {
    raw("<table class=\"stack t-")
    attribute(register)
    raw("\" style=\"")
    for (index, column) in columns.enumerated() { attribute("--c\(index + 1):\"\(column): \";") }
    raw("\"><thead><tr>")
    for column in columns {
      raw("<th scope=\"col\">")
      text(column)
      raw("</th>")
    }
    raw("</tr></thead><tbody>\n")
  }
}
