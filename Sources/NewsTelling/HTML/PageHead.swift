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
    let first = words.count(head.independentChains, .chain)
    var values: [String: Any] = [
      "title": title.text, "titleFromLabel": words["page.title-from"], "span": title.span,
      "first": ["lead": first.lead, "rest": first.rest], "behind": behind, "counts": counts, "notices": notices,
      "strandFirst": words["strand.first"], "strandCopy": words["strand.copy"],
    ]
    if let outlet = title.outlet { values["titleFrom"] = outlet }
    if let asOf = head.asOf { values["asOf"] = "\(words["page.as-of"]) \(words.day(asOf))" }
    return values
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
