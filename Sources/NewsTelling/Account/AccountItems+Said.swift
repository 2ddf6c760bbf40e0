import NewsRecords

extension AccountItems {
  /// A statement: when and who, its words in every report, its chain and how many chains are independent.
  func item(_ statement: Statement) -> AccountItem {
    guard let first = statement.evidence.first else {
      return AccountItem(id: statement.id, heading: [], slices: [], notes: [])
    }
    let article = edition.shelf[first.evidence.article]
    let quotation = article?.quotation(first.quotation)
    let heading: [[AccountPiece]] = [
      [.ours(words.day(article?.day))], speaker(statement.speaker),
      quotation.map { [.ours(words["said.\($0.type.rawValue)"])] } ?? [],
    ]
    let slices = statement.evidence.map { report in
      AccountItem.Placed(
        text: edition.content(of: report).map(\.text).joined(separator: " … "),
        source: source(report.evidence, chain: edition.chain(of: report, speaker: statement.speaker)))
    }
    let fidelity = statement.fidelity.map(change)
    return AccountItem(
      id: statement.id, heading: heading.dotted, slices: slices,
      notes: [stand(statement.chains)] + fidelity, weight: statement.weight)
  }

  /// A pledge: its date and kind, whose it is, and what this file holds of it.
  func item(_ pledge: DossierPledge) -> AccountItem {
    let deadline = pledge.deadline.map(words.dates.words) ?? words["pledge.none"]
    let heading: [[AccountPiece]] = [
      [.ours(deadline)], who(pledge), [.ours(words["pledge.\(pledge.kind.rawValue)"])],
      [.strong(words["state.\(pledge.state.rawValue)"])],
    ]
    var notes = [stand(pledge.chains)]
    if let grounds = pledge.evidence.lazy.compactMap(deadlineGrounds).first { notes.append(grounds) }
    notes += pledge.furtherEvidence.map { evidence in
      [.ours("\(words["state.words"]): «"), .slice(evidence.range.text), .ours("» · ")] + source(evidence)
    }
    return AccountItem(
      id: pledge.id, heading: heading.dotted, slices: pledge.evidence.map { placed($0) }, notes: notes,
      weight: pledge.weight)
  }

  /// «سهيل المراني إلى مرسى الهدهد», of a demand «المطلوب منه: الوزارة بطلب من المجلس».
  private func who(_ pledge: DossierPledge) -> [AccountPiece] {
    var who: [AccountPiece] = pledge.promisor.map { [.name($0)] } ?? []
    if pledge.kind == .demand, !who.isEmpty { who.insert(.ours(words.asked), at: 0) }
    guard let promisee = pledge.promisee else { return who }
    return who + [.ours((who.isEmpty ? "" : " ") + words.promisee(pledge) + " "), .name(promisee)]
  }

  /// A change of wording, inside or outside the marks.
  func item(_ wording: WordingEntry) -> AccountItem {
    let evidence = [wording.a, wording.b].compactMap { $0 }
    let place = words[wording.insideQuotation ? "inside-marks" : "outside-marks"]
    return AccountItem(
      id: wording.id, heading: [.ours("\(kind(wording)) · \(place)")], slices: evidence.map { placed($0) }, notes: [],
      weight: wording.weight)
  }

  /// An outlet with what its texts have and the others have not, once, and in how many places: no label, no verdict.
  func item(_ habit: WordingHabit) -> AccountItem {
    let kind = "\(words["wording.\(habit.kind.rawValue)"]) · \(words["wording.\(habit.class.rawValue)"])"
    let counts =
      "\(words.count(habit.articles, .article).text)\(words["comma"]) "
      + words.count(habit.places.count, .place).text
    return AccountItem(
      id: habit.id, heading: [.name(habit.outlet), .ours(" · \(kind) · "), .strong(counts)],
      slices: habit.places.flatMap { [$0.a, $0.b].compactMap { $0 } }.map { placed($0) }, notes: [])
  }

  /// «بُدِّل · لفظ · 3 مواضع».
  private func kind(_ wording: WordingEntry) -> String {
    var parts = [words["wording.\(wording.kind.rawValue)"], words["wording.\(wording.class.rawValue)"]]
    if wording.repeated > 1 { parts.append(words.count(wording.repeated, .place).text) }
    return parts.joined(separator: " · ")
  }

  /// A change in one line: what it is, then both sides.
  private func change(_ wording: WordingEntry) -> [AccountPiece] {
    let sides = [wording.a, wording.b].map { side -> AccountPiece in
      side.map { .slice($0.range.text) } ?? .ours(words["wording.nothing"])
    }
    return [.ours("\(kind(wording)): "), sides[0], .ours(" / "), sides[1]]
  }

  private func speaker(_ speaker: Speaker?) -> [AccountPiece] {
    guard let speaker else { return [.ours(words["speaker.none"])] }
    var pieces: [AccountPiece] = [.name(speaker.name)]
    if let role = speaker.role { pieces += [.ours("\(words["comma"]) "), .name(role)] }
    if speaker.kind == .anonymous { pieces.append(.ours(" (\(words["speaker.anonymous"]))")) }
    return pieces
  }

  private func deadlineGrounds(_ evidence: Evidence) -> [AccountPiece]? {
    guard let article = edition.shelf[evidence.article], let pledge = article.pledge(at: evidence.range),
      let time = article.time(pledge.deadlineTime)
    else { return nil }
    let pieces = Grounds(words: words).pieces(time, deadline: pledge.deadline, published: article.day)
    return how(pieces, rule: time.rule)
  }
}
