import NewsRecords

/// The articles at the end of the page, each in its fold; beyond sixty in folds of sixty.
struct ArticlesSection {
  let context: PageContext
  /// The lines that the page shows, by the anchor of their mark.
  let rows: [String: String]

  private var words: Words { context.words }

  /// The section.
  func html() -> HTMLWriter {
    let articles = context.edition.shelf.articles
    var html = HTMLWriter()
    html.raw("<section class=\"reg\" id=\"articles\"><header><h2>")
    html.text(words["register.articles"])
    html.raw("</h2><span class=\"muted\">")
    html.text(words.count(articles.count))
    html.raw("</span></header>\n")
    let texts = ArticleTexts(edition: context.edition, anchors: context.anchors, rows: rows)
    for start in stride(from: 0, to: articles.count, by: PageLayout.rowsPerFold) {
      let end = min(start + PageLayout.rowsPerFold, articles.count)
      guard start > 0 else {
        for article in articles[..<end] { texts.write(article, to: &html) }
        continue
      }
      html.fold("\(words.count(start + 1)) – \(words.count(end))") {
        for article in articles[start..<end] { texts.write(article, to: &$0) }
      }
    }
    html.raw("</section>\n")
    return html
  }
}
