/// Lays out registers: a heading with the count, the first rows in sight, the others in folds of a page each.
struct PageLayout {
  let edition: Edition
  /// Rows in sight and rows a fold.
  static let rowsPerFold = 60

  private var words: Words { edition.words }

  /// Writes a register. `prefix` keeps ids of several chapters apart; `level` is that of its heading.
  func write(_ register: Register, prefix: String, level: Int, to html: inout HTMLWriter) {
    let id = prefix + register.key
    html.raw("<section class=\"reg\" id=\"")
    html.attribute(id)
    html.raw("\"><header>")
    html.raw(level == 2 ? "<h2>" : "<h3>")
    html.text(edition.title(ofRegister: register.key))
    html.raw(level == 2 ? "</h2>" : "</h3>")
    html.raw("<span class=\"muted\">")
    html.text(words.count(register.count))
    html.raw("</span></header>\n")
    if let picture = register.picture {
      html.raw("<div class=\"time\">")
      html.append(picture)
      html.raw("</div>\n")
    }
    rows(of: register, to: &html)
    briefs(of: register, to: &html)
    more(of: register, to: &html)
    html.raw("</section>\n")
  }

  private func rows(of register: Register, to html: inout HTMLWriter) {
    for start in stride(from: 0, to: register.rows.count, by: Self.rowsPerFold) {
      let end = min(start + Self.rowsPerFold, register.rows.count)
      guard start > 0 else {
        frame(register, register.rows[start..<end], to: &html)
        continue
      }
      html.fold("\(words.count(start + 1)) – \(words.count(end))") {
        frame(register, register.rows[start..<end], to: &$0)
      }
    }
  }

  private func frame(
    _ register: Register, _ rows: ArraySlice<Register.Row>, to html: inout HTMLWriter
  ) {
    switch register.frame {
    case .rows: html.raw("<div class=\"rows\">\n")
    case .timeline: html.raw("<ol class=\"tl\">\n")
    case .table(let columns): html.tableHead(register.key, columns)
    }
    for row in rows { html.append(row.html) }
    switch register.frame {
    case .rows: html.raw("</div>\n")
    case .timeline: html.raw("</ol>\n")
    case .table: html.raw("</tbody></table>\n")
    }
  }

  /// The rows that a full page shows as links to their words.
  private func briefs(of register: Register, to html: inout HTMLWriter) {
    guard !register.briefs.isEmpty else { return }
    html.fold(words.labels.filled("register.brief", words.count(register.briefs.count))) { html in
      html.raw("<ul class=\"brief\">")
      for row in register.briefs { html.append(row.brief) }
      html.raw("</ul>")
    }
  }

  /// Says how many rows the page has no room for, and where they are.
  private func more(of register: Register, to html: inout HTMLWriter) {
    let left = register.count - register.rows.count - register.briefs.count
    guard left > 0 else { return }
    html.raw("<p class=\"left\">")
    html.text(words.labels.filled("register.more", words.count(left)) + " ")
    html.place("--format json")
    html.raw("</p>\n")
  }
}
