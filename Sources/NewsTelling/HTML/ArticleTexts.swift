import ArabicText
import NewsRecords

/// Writes the articles at the end of the page: each text as received, every finding underlined, its hash and its origin.
struct ArticleTexts {
  let edition: Edition
  let anchors: Anchors
  /// The rows that the page shows, by the anchor that they link to: the way back from a mark to its line.
  let rows: [String: String]

  /// One article, folded.
  func write(_ article: ShelvedArticle, to page: inout HTMLWriter) {
    page.raw("<details id=\"")
    page.attribute(article.anchor)
    page.raw("\"><summary>")
    summary(article, to: &page)
    page.raw("</summary><div class=\"doc\"")
    page.raw(edition.words.language == .arabic ? " id=\"" : " lang=\"ar\" dir=\"rtl\" id=\"")
    page.attribute(article.anchor)
    page.raw("-t\">")
    var sweep = MarkSweep(anchors.marks[article.number - 1])
    for tokens in article.text.paragraphs {
      let field = article.text.bytes(of: tokens)
      paragraph(field, marks: sweep.marks(in: field), of: article, to: &page)
    }
    page.raw("</div>")
    origin(article, to: &page)
    page.raw("</details>\n")
  }

  private func summary(_ article: ShelvedArticle, to page: inout HTMLWriter) {
    page.bdi(article.outlet)
    page.text(edition.words["comma"] + " ")
    page.text(edition.words.day(article.day))
    if let title = article.article.title {
      page.text(": ")
      page.bdi(title)
    }
  }

  private func paragraph(
    _ field: Range<Int>, marks: [ArticleMark], of article: ShelvedArticle, to page: inout HTMLWriter
  ) {
    page.raw("<p>")
    for step in MarkNesting.steps(field, marks: marks) { write(step, of: article, to: &page) }
    page.raw("</p>")
  }

  private func write(_ step: MarkNesting.Step, of article: ShelvedArticle, to page: inout HTMLWriter) {
    switch step {
    case .text(let bytes): page.text(article.utf8[bytes])
    case .open(let mark, let isFirst):
      page.raw("<u class=\"")
      page.attribute(mark.kind.rawValue)
      if isFirst {
        page.raw("\" id=\"")
        page.attribute(mark.anchor)
      }
      page.raw("\">")
    case .close(let mark, let isLast):
      page.raw("</u>")
      if isLast, mark.isFirst { tag(mark, to: &page) }
    }
  }

  /// The way back from a quotation or pledge to its line: «ق2».
  private func tag(_ mark: ArticleMark, to page: inout HTMLWriter) {
    guard let row = rows[mark.anchor], let letter = edition.words.labels.known("mark.letter.\(mark.kind.rawValue)")
    else { return }
    page.raw("<a class=\"tag\" href=\"#")
    page.attribute(row)
    page.raw("\">")
    page.text(letter + edition.words.digits.applied(to: String(mark.number)))
    page.raw("</a>")
  }

  private func origin(_ article: ShelvedArticle, to page: inout HTMLWriter) {
    page.raw("<p class=\"muted\">")
    page.text(edition.words["article.received"] + edition.words["semicolon"] + " ")
    page.place("\(article.anchor) = \(article.article.id) sha256:\(article.sha256)")
    page.raw("</p>")
    page.fold(edition.words["article.cite"]) { citation(article, to: &$0) }
  }

  private func citation(_ article: ShelvedArticle, to page: inout HTMLWriter) {
    page.raw("<p>")
    page.bdi(article.outlet)
    page.text("\(edition.words["comma"]) ")
    page.bdi(article.article.title ?? edition.words["article.untitled"])
    page.text("\(edition.words["comma"]) \(edition.words.day(article.day))")
    if let url = article.article.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
      page.raw(". <a href=\"")
      page.attribute(url)
      page.raw("\">")
      page.place(url)
      page.raw("</a>")
    }
    page.raw("</p>")
  }
}

extension ShelvedArticle {
  /// The fingerprint of the text, from the reading where there is one.
  var sha256: String { reading?.sha256 ?? SHA256.hexadecimal(of: article.text.utf8) }
}
