import ArabicText
import NewsRecords

/// Reads the time that begins at a piece.
///
/// A small composing grammar: each method reads one construct at a place and gives it with its end, or nil. Larger ones are
/// made of smaller ones («مساء» + «يوم الثلاثاء»), the longest of what begins at a place wins.
struct TimeGrammar {
  /// A construct and the piece behind it.
  struct Parsed {
    let phrase: TimePhrase
    let end: Int
  }

  let pieces: Pieces

  init(_ pieces: Pieces) { self.pieces = pieces }

  /// The time at `index`, ranges included; nil if none begins there.
  func time(at index: Int) -> Parsed? {
    guard pieces.has(index, .startOfTime) || pieces.token(index).kind == .number else { return nil }
    guard let first = single(at: index) else { return nil }
    return range(from: first, at: index) ?? first
  }

  /// The time at `index` without what ranges add: the longest of the constructs.
  func single(at index: Int) -> Parsed? {
    guard index < pieces.count else { return nil }
    let kinds = pieces.pieces[index].kinds
    let hasNumber = pieces.token(index).kind == .number || kinds.contains(.number)
    var best: Parsed?
    func offer(_ isPossible: Bool, _ parse: (Int) -> Parsed?) {
      if isPossible, let parsed = parse(index), parsed.end > best?.end ?? index { best = parsed }
    }
    func has(_ wanted: SenseKinds) -> Bool { !kinds.isDisjoint(with: wanted) }
    offer(hasNumber || has(.unit), clock)
    offer(hasNumber || has([.unit, .glue]), coordinatedDays)
    offer(has([.dayPart, .glue]), dayPart)
    offer(hasNumber || has([.deictic, .weekday, .month, .unit, .glue]), day)
    offer(has(.unit), dualDays)
    offer(has([.part, .glue]), part)
    offer(has(.number), portion)
    offer(has([.unit, .month, .season, .decade, .demonstrative])) {
      period(at: $0, isBareAllowed: isPeriodExpected(before: $0))
    }
    offer(hasNumber || has([.unit, .approximator, .leadingRole, .glue]), duration)
    offer(hasNumber || has([.leadingRole, .frequency, .unit, .dual]), set)
    offer(has([.feast, .glue]), feast)
    offer(has(.vague), vague)
    if best == nil { offer(hasNumber, bareYear) }
    return best
  }

  // MARK: Places

  /// Whether the piece before `index` lets a bare «العام» be the present year: «خلال العام», «نهاية العام».
  func isPeriodExpected(before index: Int) -> Bool {
    pieces.sense(index - 1) { sense -> Bool? in
      switch sense {
      case .part, .role(.during), .role(.since): true
      default: nil
      }
    } ?? false
  }

  /// The end of a date that is a name: «شارع 7 نيسان», «حركة 20 فبراير». A year behind it makes it a date again.
  func endOfName(at index: Int) -> Int? {
    guard pieces.isOne(index - 1, of: .nameHead), let date = day(at: index), case .date(let fields) = date.phrase else {
      return nil
    }
    return fields.year == nil && fields.direction == nil && fields.weekday == nil ? date.end : nil
  }

  // MARK: Small pieces

  func relative(_ index: Int) -> Direction? {
    guard pieces.has(index, .relative) else { return nil }
    return pieces.sense(index) { if case .relative(let direction) = $0 { direction } else { nil } }
  }

  func unit(_ index: Int) -> (unit: TimeUnit, form: UnitForm, hit: SenseTable.Hit)? {
    guard pieces.has(index, .unit),
      let (pair, hit) = pieces.pick(
        index,
        { sense -> (TimeUnit, UnitForm)? in
          if case .unit(let unit, let form) = sense { (unit, form) } else { nil }
        })
    else { return nil }
    return (pair.0, pair.1, hit)
  }

  /// The end of «،», «,», «-», «/» or nothing at `index`.
  func skippingComma(_ index: Int) -> Int {
    pieces.isMark(index, "،") || pieces.isMark(index, ",") ? index + 1 : index
  }

  func isDash(_ index: Int) -> Bool {
    pieces.isMark(index, "-") || pieces.isMark(index, "–") || pieces.isMark(index, "—") || pieces.isMark(index, "/")
  }

  func vague(at index: Int) -> Parsed? {
    pieces.sense(index) { if case .vague(let row) = $0 { Parsed(phrase: .vague(row), end: index + 1) } else { nil } }
  }
}
