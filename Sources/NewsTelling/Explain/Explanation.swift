import NewsLexicons
public import NewsRecords

/// Tells every finding at one place of an article: what was found, by which rule, on what grounds.
public struct Explanation: Sendable {
  private let reading: Reading
  private let language: Language

  /// Explains `reading` in `language`.
  public init(_ reading: Reading, in language: Language = .arabic) {
    self.reading = reading
    self.language = language
  }

  /// One block of lines for each finding that holds the scalar offset `offset`, widest first; empty where there is none.
  public func findings(at offset: Int) -> [String] {
    let found = all.filter { finding in finding.ranges.contains { $0.start <= offset && offset < $0.end } }
    return found.sorted { Self.width($0) > Self.width($1) }.map { block($0) }
  }

  private struct Finding {
    let kind: String
    let id: String
    let ranges: [TextRange]
    let facts: [String]
    let rule: String?
  }

  private static func width(_ finding: Finding) -> Int {
    (finding.ranges.map(\.end).max() ?? 0) - (finding.ranges.map(\.start).min() ?? 0)
  }

  private func block(_ finding: Finding) -> String {
    let place = finding.ranges.map { "\($0.start)-\($0.end)" }.joined(separator: ", ")
    var lines = ["\(finding.kind) \(finding.id)  \(place)"]
    lines += finding.ranges.map { "  \($0.text)" }
    lines += finding.facts.map { "  \($0)" }
    if let rule = finding.rule { lines.append("  rule: \(rule)\(sentence(of: rule).map { ": \($0)" } ?? "")") }
    return lines.joined(separator: "\n")
  }

  private func sentence(of rule: String) -> String? {
    RuleBook.standard[rule].map { language == .arabic ? $0.arabic : $0.english }
  }

  private var all: [Finding] {
    reading.quotations.map(finding) + reading.pledges.map(finding) + reading.events.map(finding)
      + reading.times.map(finding) + reading.quantities.map(finding) + reading.names.map(finding)
      + reading.diagnostics.compactMap(finding)
  }

  private func finding(_ quotation: Quotation) -> Finding {
    var facts = quotation.cue.map { "cue: \($0.text)" }
    if let source = quotation.source { facts.append("source: \(source.text)") }
    facts.append("speaker: \(quotation.speaker.map { Self.describe($0) } ?? "not named")")
    if !quotation.chain.isEmpty { facts.append("chain: " + quotation.chain.map(\.name).joined(separator: " عن ")) }
    facts.append("\(quotation.type.rawValue), confidence \(Int((quotation.confidence * 100).rounded())) %")
    return Finding(
      kind: "quotation", id: quotation.id, ranges: quotation.content + quotation.cue, facts: facts,
      rule: quotation.rule)
  }

  private static func describe(_ speaker: Speaker) -> String {
    [speaker.name, speaker.role].compactMap { $0 }.joined(separator: "، ") + " (\(speaker.kind.rawValue))"
  }

  private func finding(_ time: TimeExpression) -> Finding {
    var facts = ["\(time.type.rawValue) \(time.value)\(time.mod.map { " \($0.rawValue)" } ?? "")"]
    if let interval = time.interval { facts.append("from \(interval.from), before \(interval.to)") }
    facts.append("anchor: \(anchor(of: time))")
    return Finding(kind: "time", id: time.id, ranges: [time.range], facts: facts, rule: time.rule)
  }

  private func anchor(of time: TimeExpression) -> String {
    switch time.anchor {
    case .published: "published \(reading.published ?? "?")"
    case .explicit: "explicit, in the words themselves"
    case .event: "an event in the text"
    case .text: "another date of the text"
    case .none: "none: the article gives no day to count from"
    }
  }

  private func finding(_ quantity: Quantity) -> Finding {
    let value =
      switch quantity.value {
      case .number(let number): Self.plain(number)
      case .range(let low, let high): "\(Self.plain(low))–\(Self.plain(high))"
      }
    var facts = ["\(quantity.relation.rawValue) \(value) \(quantity.unit)"]
    if let predicate = quantity.predicate { facts.append("predicate: \(predicate)") }
    return Finding(kind: "quantity", id: quantity.id, ranges: [quantity.range], facts: facts, rule: quantity.rule)
  }

  private static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  private func finding(_ name: Name) -> Finding {
    let entity = reading.entities.first { $0.id == name.entity }
    let facts = entity.map { entity in
      ["\(entity.id): \(entity.name)" + (entity.role.map { "، \($0)" } ?? "")]
        + (entity.aliases.isEmpty ? [] : ["also: \(entity.aliases.joined(separator: "، "))"])
    }
    return Finding(
      kind: "name", id: name.type.rawValue, ranges: [name.range], facts: facts ?? ["entity: not certain"], rule: nil)
  }

  private func finding(_ pledge: Pledge) -> Finding {
    let facts = [
      "\(pledge.kind.rawValue), trigger: \(pledge.trigger.text)", "promisor: \(pledge.promisor ?? "not named")",
      "deadline: \(pledge.deadline ?? "none")",
    ]
    return Finding(kind: "pledge", id: pledge.id, ranges: [pledge.range], facts: facts, rule: pledge.rule)
  }

  private func finding(_ event: Event) -> Finding {
    var facts = ["\(event.kind.rawValue), trigger: \(event.trigger.text)"]
    if let ordinal = event.ordinal { facts.append("number \(ordinal)") }
    if let time = reading.times.first(where: { $0.id == event.time }) { facts.append("time: \(time.value)") }
    return Finding(kind: "event", id: event.id, ranges: [event.range], facts: facts, rule: event.rule)
  }

  private func finding(_ diagnostic: Diagnostic) -> Finding? {
    diagnostic.range.map {
      Finding(kind: "diagnostic", id: diagnostic.code, ranges: [$0], facts: [diagnostic.message], rule: nil)
    }
  }
}
