import NewsRecords

// How much an editor needs a line: where there is no room for all, the heaviest are shown, in their order. Numbers compare
// lines of one register only.

extension Statement {
  /// Independent chains, then reports, then a named speaker.
  var weight: Int { chains.independent * 8 + evidence.count * 2 + (speaker == nil ? 0 : 3) }
}

extension DossierPledge {
  /// What was taken back or denied, then passed deadlines, then those ahead, then the number of reports.
  var weight: Int { stateWeight + (deadline == nil ? 0 : 8) + evidence.count }

  private var stateWeight: Int {
    switch state {
    case .withdrawn, .contradicted: 32
    case .deadlinePassed: 16
    case .hedged: 12
    case .restated: 2
    case .stated: 0
    }
  }
}

extension Figure {
  /// Values that differ or follow from others, then the number of chains and reports.
  var weight: Int {
    let first = agreement == .differ || agreement == .derived ? 32 : 0
    return first + chains.independent * 2 + values.reduce(0) { $0 + $1.evidence.count }
  }
}

extension TimelineEntry {
  /// Reports, then events before mere dates, then what is dated; an event that is dated in several ways asks for a look.
  var weight: Int {
    evidence.count + (event == nil ? 0 : 4) + (interval == nil ? 0 : 2) + (dates.count > 1 ? 4 : 0)
  }
}

extension WordingEntry {
  /// Changes inside quotation marks, then those made again and again.
  var weight: Int { (insideQuotation ? 32 : 0) + repeated }
}

extension Person {
  /// Who stands in more places.
  var weight: Int { mentions.count }
}
