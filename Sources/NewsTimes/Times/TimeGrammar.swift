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
    guard pieces.isKnown(index) || pieces.token(index).kind == .number else { return nil }
    guard let first = single(at: index) else { return nil }
    return range(from: first, at: index) ?? first
  }

  /// The time at `index` without what ranges add: the longest of the constructs.
  func single(at index: Int) -> Parsed? {
    var best: Parsed?
    func offer(_ parsed: Parsed?) {
      if let parsed, parsed.end > best?.end ?? index { best = parsed }
    }
    offer(clock(at: index))
    offer(coordinatedDays(at: index))
    offer(dayPart(at: index))
    offer(day(at: index))
    offer(dualDays(at: index))
    offer(part(at: index))
    offer(portion(at: index))
    offer(period(at: index, isBareAllowed: isPeriodExpected(before: index)))
    offer(duration(at: index))
    offer(set(at: index))
    offer(feast(at: index))
    offer(vague(at: index))
    if best == nil { offer(bareYear(at: index)) }
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
    guard pieces.has(index - 1, .nameHead), let date = day(at: index), case .date(let fields) = date.phrase else {
      return nil
    }
    return fields.year == nil && fields.direction == nil && fields.weekday == nil ? date.end : nil
  }

  // MARK: Small pieces

  func relative(_ index: Int) -> Direction? {
    pieces.sense(index) { if case .relative(let direction) = $0 { direction } else { nil } }
  }

  func unit(_ index: Int) -> (unit: TimeUnit, form: UnitForm, hit: SenseTable.Hit)? {
    guard
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
