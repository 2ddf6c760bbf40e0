import NewsRecords

/// Lays out one affair of several as a fold with its own registers.
struct ChapterLayout {
  let context: PageContext
  let layout: PageLayout

  private var words: Words { context.words }

  /// The id of a chapter: its story's.
  static func id(_ chapter: Chapter) -> String { chapter.story?.id ?? "rest" }

  /// Writes `chapter`, open or folded.
  func write(_ chapter: Chapter, isOpen: Bool, to html: inout HTMLWriter) {
    let title = ChapterTitle(chapter.story, in: context.edition)
    html.raw("<details class=\"chapter\" id=\"")
    html.attribute(Self.id(chapter))
    html.raw(isOpen ? "\" open><summary><h2>" : "\"><summary><h2>")
    html.bdi(title.text)
    html.raw("</h2></summary><p class=\"under\">")
    if let outlet = title.outlet {
      html.text(words["page.title-from"] + " ")
      html.bdi(outlet)
      html.text(" · ")
    }
    html.text(title.span)
    html.raw("</p>\n")
    for register in chapter.registers {
      layout.write(register, prefix: Self.id(chapter) + "-", level: 3, to: &html)
    }
    html.raw("</details>\n")
  }
}
