import NewsRecords

/// Makes the items of every register.
struct AccountItems: Sendable {
  let edition: Edition
  var words: Words { edition.words }

  /// The registers of one affair that have lines, in the order of the page.
  func registers(_ lines: StoryLines.Lines) -> [AccountRegister] {
    [
      AccountRegister(key: "differences", items: lines.differences.map(item)),
      AccountRegister(key: "statements", items: lines.statements.map(item)),
      AccountRegister(key: "pledges", items: lines.pledges.map(item)),
      AccountRegister(key: "figures", items: lines.figures.map(item)),
      AccountRegister(key: "timeline", items: lines.timeline.map(item)),
      AccountRegister(key: "wordings", items: lines.wordings.map(item)),
    ].filter { !$0.items.isEmpty }
  }

  // MARK: Parts of items

  /// A slice and its source: «صدى الوشل، 2 أيار 2024 · a12.txt:66-133».
  func placed(_ evidence: Evidence, text: String? = nil) -> AccountItem.Placed {
    AccountItem.Placed(text: text ?? evidence.range.text, source: source(evidence))
  }

  /// Who printed a slice, through whom, when, and where it stands.
  func source(_ evidence: Evidence, chain names: [String]? = nil) -> [AccountPiece] {
    let article = edition.shelf[evidence.article]
    return chain(names ?? [article?.outlet ?? evidence.article])
      + [.ours("\(words["comma"]) \(words.day(article?.day)) · "), .place(edition.place(evidence))]
  }

  /// «سلسلتان مستقلتان على الأقل، 3 أخبار», with why articles count once.
  func stand(_ chains: Chains) -> [AccountPiece] {
    guard !chains.isOneReport else { return [.ours(words["chains.one"])] }
    var pieces: [AccountPiece] = [
      .strong(words.independent(chains)), .ours("\(words["comma"]) \(words.reports(chains))"),
    ]
    let joined = chains.families.filter { $0.articles.count > 1 }.map(\.why.rawValue)
    if !joined.isEmpty {
      let reasons = joined.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      let labels = reasons.map { words["chains.\($0)"] }.joined(separator: words["comma"] + " ")
      pieces.append(.ours(" (\(labels))"))
    }
    return pieces
  }

  /// Names joined by «عن».
  private func chain(_ names: [String]) -> [AccountPiece] {
    names.map { [AccountPiece.name($0)] }.between(.ours(" \(words["via"]) "))
  }

  /// What a value stands on, and its rule.
  func how(_ pieces: [Grounds.Piece], rule: String) -> [AccountPiece] {
    let grounds = pieces.map { piece -> [AccountPiece] in
      switch piece {
      // In a line of our own, words of the article stand in «»; a slice that is shown never does.
      case .slice(let text): [.ours("«"), .slice(text), .ours("»")]
      case .ours(let text): [.ours(text)]
      }
    }
    return [.ours("\(words["how"]): ")] + grounds.between(.ours(" "))
      + [.ours(" · \(words["how.rule"]) "), .place(rule)]
  }
}
