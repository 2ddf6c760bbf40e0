import NewsRecords

/// What the registers of a page share: the edition, the anchors, and the small parts that many rows repeat.
struct PageContext: Sendable {
  let edition: Edition
  let anchors: Anchors

  var words: Words { edition.words }

  /// The place of a slice as a link to it: «a14:74-102».
  func place(_ evidence: Evidence, anchor: String? = nil, to page: inout HTMLWriter) {
    page.raw("<a href=\"#")
    page.attribute(anchor ?? anchors.anchor(evidence))
    page.raw("\">")
    page.place(anchors.place(evidence))
    page.raw("</a>")
  }

  /// A row as one link to its words, with what names it.
  func brief(_ words: String, _ evidence: Evidence?, anchor: String? = nil, to page: inout HTMLWriter) {
    if let evidence {
      place(evidence, anchor: anchor, to: &page)
      page.raw(" ")
    }
    page.bdi(words)
  }

  /// Who printed a slice and when.
  func source(_ evidence: Evidence, to page: inout HTMLWriter) {
    page.bdi(edition.shelf[evidence.article]?.outlet ?? evidence.article)
    page.text("\(words["comma"]) \(words.day(edition.shelf[evidence.article]?.day))")
  }

  /// A slice that stands alone in a line. No marks are added around it.
  func slice(_ text: String, to page: inout HTMLWriter) {
    page.raw(isArabic ? "<q>" : "<q lang=\"ar\" dir=\"rtl\">")
    page.text(text)
    page.raw("</q>")
  }

  /// The sentence around what was said, which stands in full ink; dots stand where the sentence goes on.
  func sentence(_ ranges: [TextRange], in id: String, to page: inout HTMLWriter) {
    guard let article = edition.shelf[id] else {
      page.raw("<blockquote>")
      page.text(ranges.map(\.text).joined(separator: " … "))
      return page.raw("</blockquote>")
    }
    let slice = article.slice(ranges)
    page.raw("<blockquote")
    switch (slice.isCutBefore, slice.isCutBehind) {
    case (true, true): page.raw(" class=\"from to\"")
    case (true, false): page.raw(" class=\"from\"")
    case (false, true): page.raw(" class=\"to\"")
    case (false, false): break
    }
    page.raw(isArabic ? ">" : " lang=\"ar\" dir=\"rtl\">")
    write(slice, of: article, to: &page)
    page.raw("</blockquote>")
  }

  /// Slices of an Arabic page need no language of their own: that saves a tenth of a large page.
  private var isArabic: Bool { words.language == .arabic }

  private func write(_ slice: ShownSlice, of article: ShelvedArticle, to page: inout HTMLWriter) {
    var position = slice.whole.lowerBound
    for said in slice.said where said.lowerBound >= position {
      page.text(article.utf8[position..<said.lowerBound])
      page.raw("<b>")
      page.text(article.utf8[said])
      page.raw("</b>")
      position = said.upperBound
    }
    page.text(article.utf8[position..<max(position, slice.whole.upperBound)])
  }

  /// Names from the outlet to the speaker, joined by «عن».
  func chain(_ names: [String], to page: inout HTMLWriter) {
    page.raw("<p class=\"chain\">")
    for (index, name) in names.enumerated() {
      if index > 0 {
        page.raw(" <span class=\"an\">")
        page.text(words["via"])
        page.raw("</span> ")
      }
      page.bdi(name)
    }
    page.raw("</p>")
  }

  /// Pieces of grounds: «أمس» + نُشر 27 تموز 2021 ⇐ 26 تموز 2021.
  func grounds(_ pieces: [Grounds.Piece], to page: inout HTMLWriter) {
    for (index, piece) in pieces.enumerated() {
      if index > 0 { page.raw(" ") }
      switch piece {
      case .slice(let text): slice(text, to: &page)
      case .ours(let text): page.text(text)
      }
    }
  }

  /// The fold «كيف وُجد»: the rule, then what the value stands on.
  func how(rule: String, _ pieces: [Grounds.Piece], to page: inout HTMLWriter) {
    page.fold(words["how"]) {
      $0.raw("<p>")
      grounds(pieces, to: &$0)
      $0.text(" · ")
      $0.place(rule)
      $0.raw("</p>")
    }
  }
}
