import NewsRecords

/// A line that came after a day: one of those a reader who knows the dossier of that day has not seen.
struct FreshLine: Sendable, Hashable {
  /// The id of the line: «st12».
  let id: String
  /// Its register.
  let register: String
  /// Its newest slice.
  let evidence: Evidence
  /// The day of that slice's article.
  let day: String

  /// The lines of `edition` that came after `since`, in the order of the registers. O(lines).
  ///
  /// A statement, pledge, event or figure is new where every report of it is; a difference where its newest sentence is,
  /// and a pledge also where the words that its state stands on are. An article without a day is never new: when it came
  /// is not known.
  static func lines(of edition: Edition, since: String) -> [FreshLine] {
    let dossier = edition.dossier
    func day(_ evidence: Evidence) -> String { edition.shelf[evidence.article]?.day ?? "" }
    func line(_ id: String, _ register: String, _ evidence: [Evidence], all: Bool) -> FreshLine? {
      guard let newest = evidence.max(by: { day($0) < day($1) }), day(newest) > since else { return nil }
      guard !all || evidence.allSatisfy({ day($0) > since }) else { return nil }
      return FreshLine(id: id, register: register, evidence: newest, day: day(newest))
    }
    var lines = dossier.differences.compactMap { line($0.id, "differences", $0.sides.flatMap { $0 }, all: false) }
    lines += dossier.statements.compactMap { line($0.id, "statements", $0.evidence.map(\.evidence), all: true) }
    lines += dossier.pledges.compactMap {
      line($0.id, "pledges", $0.evidence, all: true) ?? line($0.id, "pledges", $0.stateEvidence, all: false)
    }
    lines += dossier.timeline.filter { $0.event != nil }.compactMap { line($0.id, "timeline", $0.evidence, all: true) }
    return lines + dossier.figures.compactMap { line($0.id, "figures", $0.values.flatMap(\.evidence), all: true) }
  }
}
