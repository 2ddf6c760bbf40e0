import NewsRecords

/// The values of the page's head: title, the first number, counts, what was read, what was skipped and why.
struct PageHead {
  private let context: PageContext
  private var words: Words { context.words }
  private var head: Dossier.Head { context.edition.dossier.head }

  /// The head of the page of `context`.
  init(_ context: PageContext) { self.context = context }

  /// The values by their name in the template.
  var values: [String: Any] {
    let story = context.edition.dossier.stories.count == 1 ? context.edition.dossier.stories.first : nil
    let title = ChapterTitle(story, in: context.edition)
    var values: [String: Any] = [
      "title": title.text, "titleFromLabel": words["page.title-from"], "span": title.span,
      "first": first, "behind": behind, "counts": counts, "notices": notices,
      "strandFirst": words["strand.first"], "strandCopy": words["strand.copy"],
    ]
    if let outlet = title.outlet { values["titleFrom"] = outlet }
    values.merge(strands) { _, new in new }
    if let asOf = head.asOf { values["asOf"] = "\(words["page.as-of"]) \(words.day(asOf))" }
    return values
  }

  /// The first number stands in digits; below three its noun is the whole phrase: «2 سلسلتان مستقلتان».
  private var first: [String: String] {
    let phrase = words.count(head.independentChains, .chain)
    let number = words.count(head.independentChains)
    return ["number": number, "noun": phrase.lead == number ? phrase.rest : phrase.text]
  }

  private var behind: String {
    let articles = words.count(head.articles, .article).text
    let copies = head.articles - head.independentChains
    return copies > 0
      ? words.labels.filled("head.behind", articles, words.count(copies))
      : words.labels.filled("head.behind-all", articles)
  }

  private var counts: [[String: Any]] {
    func entry(_ count: Int, _ noun: CountedNoun, late: Bool = false) -> [String: Any] {
      let phrase = words.count(count, noun)
      return ["lead": phrase.lead, "rest": phrase.rest, "late": late]
    }
    return [
      entry(head.articles, .article), entry(head.outlets, .outlet), entry(head.differences, .difference),
      entry(head.deadlinesPassed, .passed, late: head.deadlinesPassed > 0),
    ]
  }

  private var strands: [String: Any] {
    let all = Strands(context.edition).strands
    guard !all.isEmpty else { return [:] }
    var values: [String: Any] = ["hasStrands": true, "strands": all.prefix(Strands.most).map(strand)]
    if all.count > Strands.most {
      values["strandMore"] = words.labels.filled("strand.more", words.count(all.count - Strands.most))
    }
    return values
  }

  private func strand(_ strand: Strands.Strand) -> [String: Any] {
    let beads = strand.articles.prefix(Strands.most * 2).enumerated().map { index, number -> [String: Any] in
      let article = context.edition.shelf.articles[number]
      let label = "\(article.outlet)\(words["comma"]) \(words.day(article.day))"
      return ["one": index == 0, "anchor": article.anchor, "label": label]
    }
    return ["name": strand.name, "reports": words.count(strand.articles.count, .article).text, "beads": Array(beads)]
  }

  /// What a reader must know before the lines: what was not read and why, what has no date, what has no speaker.
  private var notices: [[String: Any]] {
    var notices = [notice(words.read(head), skipped)]
    if !head.undated.isEmpty {
      notices.append(notice(words.labels.filled("head.undated", words.count(head.undated.count)), undated))
    }
    if head.unattributed > 0 {
      notices.append(notice("\(words["head.unattributed"]): \(words.count(head.unattributed))", []))
    }
    return notices
  }

  /// A notice; short lists stand open.
  private func notice(_ summary: String, _ lines: [[String: String]]) -> [String: Any] {
    ["summary": summary, "lines": lines, "hasLines": !lines.isEmpty, "isOpen": lines.count <= 8]
  }

  private var skipped: [[String: String]] {
    head.skipped.map { ["place": $0.path, "text": $0.message, "code": $0.code] }
  }

  /// The articles without a day, after the advice how to give one.
  private var undated: [[String: String]] {
    [["text": words["head.undated-why"], "code": "--published 2021-07-27"]] + head.undated.map { ["place": $0] }
  }
}

extension Words {
  /// «قُرئ 14 خبرًا، وتُرك ملفان».
  func read(_ head: Dossier.Head) -> String {
    let read = labels.filled("head.read", count(head.read.count, .article).text)
    guard !head.skipped.isEmpty else { return read }
    let skipped = labels.filled("head.skipped", count(head.skipped.count, .file).text)
    return "\(read)\(labels["comma"]) \(skipped)"
  }
}
