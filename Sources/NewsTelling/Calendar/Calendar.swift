import NewsRecords
import NewsTimes

/// Writes the deadlines of a dossier as an iCalendar file (RFC 5545): one all-day event a pledge with a day.
///
/// `DTSTAMP` is the day by which the dossier measures deadlines, or the deadline itself where there is none: never the
/// clock's, so that the same dossier gives the same bytes.
struct Calendar {
  let edition: Edition

  private var words: Words { edition.words }

  /// The file.
  func bytes() -> [UInt8] {
    var writer = CalendarWriter()
    writer.line("BEGIN:VCALENDAR")
    writer.line("VERSION:2.0")
    writer.line("PRODID:-//Tawatur//Dossier 1.0//\(words.language.rawValue.uppercased())")
    for pledge in edition.dossier.pledges { event(pledge, to: &writer) }
    writer.line("END:VCALENDAR")
    return writer.bytes
  }

  private func event(_ pledge: DossierPledge, to writer: inout CalendarWriter) {
    guard let deadline = pledge.deadline, let (first, behind) = Self.days(of: deadline) else { return }
    let stamp = edition.dossier.head.asOf.flatMap { CalendarDay(iso: $0) } ?? first
    writer.line("BEGIN:VEVENT")
    writer.line("UID:\(uid(pledge))@tawatur.invalid")
    writer.line("DTSTAMP:\(Self.basic(stamp))T000000Z")
    writer.line("DTSTART;VALUE=DATE:\(Self.basic(first))")
    writer.line("DTEND;VALUE=DATE:\(Self.basic(behind))")
    writer.line("SUMMARY;LANGUAGE=\(words.language.rawValue):" + CalendarWriter.escaped(summary(pledge)))
    writer.line("DESCRIPTION;LANGUAGE=ar:" + CalendarWriter.escaped(description(pledge)))
    writer.line("TRANSP:TRANSPARENT")
    writer.line("END:VEVENT")
  }

  private func summary(_ pledge: DossierPledge) -> String {
    let kind = words.labels.filled("calendar.deadline", words["pledge.\(pledge.kind.rawValue)"])
    return pledge.promisor.map { "\(kind): \($0)" } ?? kind
  }

  /// The words of each report, with outlet, day and place.
  private func description(_ pledge: DossierPledge) -> String {
    let lines = pledge.evidence.map { evidence -> String in
      let article = edition.shelf[evidence.article]
      let source = "\(article?.outlet ?? evidence.article)\(words["comma"]) \(words.day(article?.day))"
      return "\(evidence.range.text)\n\(source) · \(edition.place(evidence))"
    }
    return (lines + [words["state.\(pledge.state.rawValue)"]]).joined(separator: "\n")
  }

  /// Stable over dossiers: the place of the pledge's first words and the text they stand in, not its number.
  private func uid(_ pledge: DossierPledge) -> String {
    guard let evidence = pledge.evidence.first, let article = edition.shelf[evidence.article] else { return pledge.id }
    return "pledge-\(article.sha256.prefix(16))-\(evidence.range.start)-\(evidence.range.end)"
  }

  /// The first day and the day behind the last: «2021-12-31» is one day, «2021-12» a month, «2021» a year.
  private static func days(of deadline: String) -> (CalendarDay, CalendarDay)? {
    if let day = CalendarDay(iso: deadline) { return (day, day.adding(days: 1)) }
    if let month = CalendarDay(iso: deadline + "-01") { return (month, month.adding(months: 1)) }
    return CalendarDay(iso: deadline + "-01-01").map { ($0, $0.adding(months: 12)) }
  }

  private static func basic(_ day: CalendarDay) -> String { day.iso.filter { $0 != "-" } }
}
