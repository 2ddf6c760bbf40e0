import NewsRecords

/// Makes the self-contained page: one file, no network, no script.
struct Page {
  private let context: PageContext
  private let layout: PageLayout
  private var edition: Edition { context.edition }

  /// The page of `edition`.
  init(_ edition: Edition) {
    context = PageContext(edition: edition, anchors: Anchors(edition))
    layout = PageLayout(edition: edition)
  }

  /// The page as UTF-8. O(articles and findings).
  func html() -> [UInt8] {
    let all = PageBody(
      fresh: FreshRows(page: context).register(edition.freshLines), chapters: Chapter.chapters(of: context),
      habits: HabitRows(page: context).register(edition.dossier.habits),
      people: PeopleRows(page: context).register(edition.dossier.people))
    let links = BackLinks(context)
    var texts = ArticlesSection(context: context, rows: links.rows).html()
    let frame = PageFrame(context: context)
    let textBytes = edition.shelf.articles.reduce(0) { $0 + $1.utf8.count }
    let body = all.fitted(room: PageBudget(textBytes: textBytes).bytes - texts.bytes.count - frame.size(around: all))
    if body.isCut {
      // The first pass was for the size: now links from marks to rows that are not shown are left out.
      texts = ArticlesSection(context: context, rows: links.rows(among: body.rowIDs)).html()
    }
    var html = HTMLWriter()
    write(body, to: &html)
    html.append(texts)
    return frame.page(body, html)
  }

  private func write(_ body: PageBody, to html: inout HTMLWriter) {
    if !body.fresh.rows.isEmpty { layout.write(body.fresh, prefix: "", level: 2, to: &html) }
    for (index, chapter) in body.chapters.enumerated() {
      if body.isSingle {
        for register in chapter.registers { layout.write(register, prefix: "", level: 2, to: &html) }
      } else {
        ChapterLayout(context: context, layout: layout).write(chapter, isOpen: index == 0, to: &html)
      }
    }
    if !body.habits.rows.isEmpty { layout.write(body.habits, prefix: "", level: 2, to: &html) }
    if !body.people.rows.isEmpty { layout.write(body.people, prefix: "", level: 2, to: &html) }
  }
}
