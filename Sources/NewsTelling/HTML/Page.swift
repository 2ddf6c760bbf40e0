import NewsRecords

/// Makes the self-contained page: one file, no network, no script.
struct Page {
  private let context: PageContext
  private let layout: PageLayout
  private var edition: Edition { context.edition }

  /// The page of `edition`.
  init(_ edition: Edition) {
    context = PageContext(edition: edition, anchors: Anchors(edition))
    layout = PageLayout(words: edition.words)
  }

  /// The page as UTF-8. O(articles and findings).
  func html() -> [UInt8] {
    let all = PageBody(
      chapters: Chapter.chapters(of: context), people: PeopleRows(page: context).register(edition.dossier.people))
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
    for (index, chapter) in body.chapters.enumerated() {
      if body.isSingle {
        for register in chapter.registers { layout.write(register, prefix: "", level: 2, to: &html) }
      } else {
        ChapterLayout(context: context, layout: layout).write(chapter, isOpen: index == 0, to: &html)
      }
    }
    if !body.people.rows.isEmpty { layout.write(body.people, prefix: "", level: 2, to: &html) }
  }
}

/// The registers of a page.
struct PageBody: Sendable {
  var chapters: [Chapter]
  var people: Register

  /// Whether there is one affair, so that no chapter heading is needed.
  var isSingle: Bool { chapters.count == 1 }

  /// Whether rows were left out.
  var isCut: Bool { registers.contains { $0.rows.count < $0.count } }

  /// The ids of all rows that are shown.
  var rowIDs: Set<String> { Set(registers.flatMap { $0.rows.map(\.id) }) }

  /// As many rows as fit into `room` bytes, each register's share by its size.
  func fitted(room: Int) -> PageBody {
    let room = room - registers.reduce(0) { $0 + $1.frameSize }
    let wanted = registers.reduce(0) { $0 + $1.size }
    guard wanted > room else { return self }
    var fitted = self
    for chapter in chapters.indices {
      for register in chapters[chapter].registers.indices {
        fitted.chapters[chapter].registers[register].shrink(by: max(0, room), of: wanted)
      }
    }
    fitted.people.shrink(by: max(0, room), of: wanted)
    return fitted
  }

  private var registers: [Register] { chapters.flatMap(\.registers) + [people] }
}

extension Register {
  /// Keeps `room / wanted` of the rows by size.
  fileprivate mutating func shrink(by room: Int, of wanted: Int) {
    cut(to: Int(Double(size) * Double(room) / Double(wanted)))
  }
}
