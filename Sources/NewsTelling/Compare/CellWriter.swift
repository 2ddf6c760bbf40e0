/// Writes what a column has for a sentence: slices, marks, folded cuts, letters.
struct CellWriter {
  let context: ComparisonContext
  /// Whether changes carry the letters of their lines.
  var hasLetters = true

  private var words: Words { context.words }

  /// Writes `segments` as a block of Arabic text.
  func write(_ segments: [CollationSegment], to html: inout HTMLWriter) {
    html.raw("<div class=\"cell\" lang=\"ar\" dir=\"rtl\">")
    var isQuoted = false
    for segment in segments {
      if segment.isQuoted != isQuoted {
        if isQuoted { html.raw("</span>") } else { html.raw("<span class=\"quoted\">") }
        isQuoted = segment.isQuoted
      }
      write(segment, to: &html)
    }
    if isQuoted { html.raw("</span>") }
    html.raw("</div>")
  }

  private func write(_ segment: CollationSegment, to html: inout HTMLWriter) {
    switch segment.mark {
    case .same: return html.text(segment.text)
    case .cut: cut(segment, to: &html)
    case .addition where !segment.isInsideQuotation:
      html.raw("<ins class=\"w\">")
      hidden([words["compare.only-here"]], in: &html)
      html.text(segment.text)
      html.raw("</ins>")
    case .base, .baseCut, .substitution, .addition, .silent:
      open(segment, in: &html)
      html.text(segment.text)
      html.raw("</span>")
    }
    if hasLetters, let item = segment.item { letter(item, to: &html) }
    if segment.mark == .cut { html.raw(" ") }
  }

  private func open(_ segment: CollationSegment, in html: inout HTMLWriter) {
    switch segment.mark {
    case .silent: return html.raw("<span class=\"w sp\">")
    case .base: return html.raw("<span class=\"w base\">")
    case .baseCut: return html.raw("<span class=\"w basecut\">")
    default: break
    }
    let kind = segment.mark == .addition ? words["compare.only-here"] : words["wording.substitution"]
    guard segment.isInsideQuotation else {
      html.raw("<span class=\"w sub\">")
      return hidden([kind], in: &html)
    }
    html.raw("<span class=\"w inside\">")
    hidden([kind, words["inside-marks"]], in: &html)
  }

  /// What the line under the words says, for those who hear the page.
  private func hidden(_ labels: [String], in html: inout HTMLWriter) {
    html.raw("<span class=\"vh\" lang=\"")
    html.attribute(words.language.rawValue)
    html.raw("\">")
    html.text(labels.joined(separator: " ") + words["colon"] + " ")
    html.raw("</span>")
  }

  /// What this column has not is folded: its label says how many words the first one has.
  private func cut(_ segment: CollationSegment, to html: inout HTMLWriter) {
    let count = words.count(segment.text.split(whereSeparator: \.isWhitespace).count, .word).text
    if segment.isInsideQuotation {
      html.raw(" <details class=\"gone inside\"><summary lang=\"")
    } else {
      html.raw(" <details class=\"gone\"><summary lang=\"")
    }
    html.attribute(words.language.rawValue)
    html.raw("\">")
    html.text("\(words["compare.only-first"])\(words["colon"]) \(count)")
    html.raw("</summary><del>")
    html.text(segment.text)
    html.raw("</del></details>")
  }

  /// The letter of the change, which leads to its line in the ledger.
  private func letter(_ item: Int, to html: inout HTMLWriter) {
    let letter = context.letter(item)
    html.raw("<span class=\"let\"><a href=\"#")
    html.attribute(context.id(ofItem: item))
    html.raw("\" aria-label=\"")
    html.attribute(words.labels.filled("compare.change", letter))
    html.raw("\">")
    html.text(letter)
    html.raw("</a></span>")
  }
}
