/// The kinds of senses a piece has, as bits: most questions of the grammars are answered by them alone.
struct SenseKinds: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let month = SenseKinds(rawValue: 1 << 0)
  static let weekday = SenseKinds(rawValue: 1 << 1)
  static let unit = SenseKinds(rawValue: 1 << 2)
  static let deictic = SenseKinds(rawValue: 1 << 3)
  static let relative = SenseKinds(rawValue: 1 << 4)
  static let demonstrative = SenseKinds(rawValue: 1 << 5)
  static let part = SenseKinds(rawValue: 1 << 6)
  static let dayPart = SenseKinds(rawValue: 1 << 7)
  static let role = SenseKinds(rawValue: 1 << 8)
  /// «قبل», «بعد», «كل»: prepositions that may begin a time themselves.
  static let leadingRole = SenseKinds(rawValue: 1 << 9)
  static let vague = SenseKinds(rawValue: 1 << 10)
  static let season = SenseKinds(rawValue: 1 << 11)
  static let decade = SenseKinds(rawValue: 1 << 12)
  static let feast = SenseKinds(rawValue: 1 << 13)
  static let zone = SenseKinds(rawValue: 1 << 14)
  static let frequency = SenseKinds(rawValue: 1 << 15)
  static let era = SenseKinds(rawValue: 1 << 16)
  static let number = SenseKinds(rawValue: 1 << 17)
  static let approximator = SenseKinds(rawValue: 1 << 18)
  static let money = SenseKinds(rawValue: 1 << 19)
  static let percent = SenseKinds(rawValue: 1 << 20)
  static let noun = SenseKinds(rawValue: 1 << 21)
  static let dual = SenseKinds(rawValue: 1 << 22)
  static let predicate = SenseKinds(rawValue: 1 << 23)
  static let tense = SenseKinds(rawValue: 1 << 24)
  static let head = SenseKinds(rawValue: 1 << 25)
  static let trap = SenseKinds(rawValue: 1 << 26)
  static let particle = SenseKinds(rawValue: 1 << 27)
  static let glue = SenseKinds(rawValue: 1 << 28)

  /// What a time may begin with.
  static let startOfTime: SenseKinds = [
    .month, .weekday, .unit, .deictic, .demonstrative, .part, .dayPart, .leadingRole, .vague, .season, .decade, .feast,
    .frequency, .number, .approximator, .glue, .dual,
  ]
}

extension Sense {
  /// Its kind.
  var kind: SenseKinds {
    switch self {
    case .month: .month
    case .weekday: .weekday
    case .unit: .unit
    case .deictic: .deictic
    case .relative: .relative
    case .demonstrative: .demonstrative
    case .part: .part
    case .dayPart: .dayPart
    case .role(let role): [.before, .after, .each].contains(role) ? [.role, .leadingRole] : .role
    case .vague: .vague
    case .season: .season
    case .decade: .decade
    case .feast: .feast
    case .zone, .zoneLead, .greenwich: .zone
    case .frequency: .frequency
    case .era: .era
    case .number: .number
    case .approximator: .approximator
    case .currency: .money
    case .percent: .percent
    case .noun(_, let form): form == .dual ? [.noun, .dual] : .noun
    case .predicate: .predicate
    case .tense: .tense
    case .identifierHead, .nameHead: .head
    case .trap: .trap
    case .particle: .particle
    case .glue: .glue
    }
  }
}
