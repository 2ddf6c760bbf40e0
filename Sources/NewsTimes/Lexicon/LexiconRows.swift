import NewsLexicons
import NewsRecords

/// A row of `day-parts.tsv`: «صباح».
struct DayPart: Sendable {
  /// How an hour named with it is read.
  enum Half: String, Sendable { case am, noon, pm, night }

  /// TIMEX3: TMO, TMD, TAF, TEV, TNI.
  let code: String
  /// Hours of the day it begins on; 30 is six in the morning of the next.
  let from: Int
  let to: Int
  let half: Half
  /// «صباحا» follows an hour, «صباح» heads a day.
  let isAdverb: Bool

  init(_ row: LexiconFile.Row) {
    code = row["code"]
    from = Int(row["from"]) ?? 0
    to = Int(row["to"]) ?? 24
    half = Half(rawValue: row["half"]) ?? .am
    isAdverb = row["role"] == "adverb"
  }
}

/// A row of `vague-times.tsv`: «مؤخرا».
struct VagueTime: Sendable {
  let type: TimeExpression.Kind
  let value: String

  init(_ row: LexiconFile.Row) {
    type = TimeExpression.Kind(rawValue: row["type"]) ?? .date
    value = row["value"]
  }
}

/// A row of `feasts.tsv`: «عيد الفطر».
struct Feast: Sendable {
  enum Calendar: String, Sendable { case gregorian, hijri, easter }

  let calendar: Calendar
  let month: Int
  /// The day of the month, or days from Easter Sunday.
  let day: Int
  /// How many days it lasts.
  let length: Int

  init(_ row: LexiconFile.Row) {
    calendar = Calendar(rawValue: row["calendar"]) ?? .gregorian
    month = Int(row["month"]) ?? 0
    day = Int(row["day"]) ?? 0
    length = Int(row["days"]) ?? 1
  }
}

/// A row of `frequencies.tsv`: «سنويا».
struct Frequency: Sendable {
  let value: String
  let isAdjective: Bool

  init(_ row: LexiconFile.Row) {
    value = row["value"]
    isAdjective = row["role"] == "adjective"
  }
}

extension NumberWord {
  /// A row of `number-words.tsv`; a fraction is written «2/3», a span «3-9» counts by its lower end.
  init(_ row: LexiconFile.Row) {
    let parts = row["value"].split(separator: "/").compactMap { Double($0) }
    let low = row["value"].split(separator: "-").first.flatMap { Double($0) } ?? 0
    self.init(
      kind: Kind(rawValue: row["kind"]) ?? .unit, value: parts.count == 2 ? parts[0] / parts[1] : parts.first ?? low)
  }
}

extension Era {
  init(name: String) {
    switch name {
    case "hijri": self = .hijri
    case "iran": self = .iran
    case "beforeChrist": self = .beforeChrist
    default: self = .gregorian
    }
  }
}

extension Guard {
  init(name: String) { self = name == "beside" ? .beside : name == "between" ? .between : .none }
}

extension TimeUnit {
  init(name: String) { self = Self.allCases.first { "\($0)" == name } ?? .day }
}

extension UnitForm {
  init(name: String) { self = Self.allCases.first { "\($0)" == name } ?? .singular }
}

extension Direction {
  init(name: String) { self = Self.allCases.first { "\($0)" == name } ?? .current }
}

extension Tense {
  init(name: String) { self = name == "future" ? .future : name == "present" ? .present : .past }
}

extension Role {
  init(name: String) { self = name == "each" || name == "per" ? .each : Self.allCases.first { "\($0)" == name } ?? .at }
}

extension Glue {
  init(name: String) { self = Self.allCases.first { "\($0)" == name } ?? .unknown }
}
