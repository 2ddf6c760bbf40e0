import NewsRecords

extension AccountItems {
  /// A figure: what is counted, every value as printed, whether they agree, and the sum where one follows from others.
  func item(_ figure: Figure) -> AccountItem {
    var counted: [AccountPiece] = [.name(figure.unit.isEmpty ? words["unit.none"] : words.numbers.unit(figure.unit))]
    if let predicate = figure.predicate { counted += [.ours(" "), .name(predicate)] }
    let values = figure.values.map { [AccountPiece.ours(words.numbers.words($0.value, $0.relation))] }
    return AccountItem(
      id: figure.id,
      heading: ([counted] + values + [[.strong(words["agreement.\(figure.agreement.rawValue)"])]]).dotted,
      slices: figure.values.flatMap(\.evidence).map { placed($0) },
      notes: figure.steps.map(sum) + [stand(figure.chains)], weight: figure.weight)
  }

  /// A line of the timeline: when, how exactly, and the words.
  func item(_ entry: TimelineEntry) -> AccountItem {
    let when = entry.interval.map(words.dates.words) ?? words["timeline.open"]
    let grounds = entry.evidence.lazy.compactMap { timeGrounds($0, of: entry) }.first
    return AccountItem(
      id: entry.id, heading: [[.ours(when)], [.ours(words.precision(entry))], ahead(entry)].dotted,
      slices: entry.evidence.map { placed($0, text: entry.event == nil ? edition.sentence(of: $0) : nil) },
      notes: (entry.dates.count > 1 ? [[.ours(words.dates(of: entry))]] : []) + (grounds.map { [$0] } ?? []),
      weight: entry.weight)
  }

  private func ahead(_ entry: TimelineEntry) -> [AccountPiece] {
    edition.isAhead(entry) ? [.strong(words["timeline.ahead"])] : []
  }

  /// A difference: its question, then the sentences of each side.
  func item(_ difference: Difference) -> AccountItem {
    let slices = difference.sides.enumerated().flatMap { index, side in
      side.map { evidence in
        AccountItem.Placed(
          text: edition.sentence(of: evidence),
          source: [.ours(words.labels.filled("difference.side", words.count(index + 1)) + " · ")] + source(evidence))
      }
    }
    return AccountItem(
      id: difference.id, heading: [.strong(words.question(difference))], slices: slices,
      notes: [
        [
          .ours("\(words["difference.why"]): \(words["difference.\(difference.kind.rawValue)"]) · "),
          .place(difference.rule),
        ]
      ])
  }

  private func sum(_ step: Figure.Step) -> [AccountPiece] {
    let inputs = step.inputs.map { [AccountPiece.slice($0.range.text)] }
    return [.ours("\(words["figure.sum"]): ")] + inputs.between(.ours("\(words["comma"]) "))
      + [.ours(" \(words["therefore"]) \(words.numbers.result(step)) · "), .place(step.rule)]
  }

  private func timeGrounds(_ evidence: Evidence, of entry: TimelineEntry) -> [AccountPiece]? {
    guard let article = edition.shelf[evidence.article],
      let time = edition.time(in: evidence, of: entry)
    else { return nil }
    return how(Grounds(words: words).pieces(time, published: article.day), rule: time.rule)
  }
}
