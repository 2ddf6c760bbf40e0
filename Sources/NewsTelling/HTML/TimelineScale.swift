import NewsRecords
import NewsTimes

/// The stretch of time that a timeline's picture shows, and where a day stands in it.
///
/// Articles of one affair name days years away. The picture takes the two years that hold most entries; the others stand
/// in the list only.
struct TimelineScale: Sendable {
  /// An entry that has a place in the picture.
  struct Placed: Sendable {
    /// Its number in the list, from 1.
    let number: Int
    let from: Int
    /// The day behind the last.
    let to: Int
  }

  let placed: [Placed]
  /// The first day of the first month and the day behind the last month shown.
  let days: Range<Int>
  private let runsLeft: Bool
  private static let longest = 731

  /// A scale over `entries`, nil where fewer than two have a date.
  init?(_ entries: [TimelineEntry], language: Language) {
    let dated = entries.enumerated().compactMap { index, entry -> Placed? in
      guard let interval = entry.interval, let from = CalendarDay(iso: interval.from)?.number else { return nil }
      let to = CalendarDay(iso: interval.to)?.number ?? from + 1
      return to - from <= Self.longest ? Placed(number: index + 1, from: from, to: max(to, from + 1)) : nil
    }
    let window = Self.densest(dated.sorted { ($0.from, $0.number) < ($1.from, $1.number) })
    guard window.count > 1, let first = window.first, let last = window.map(\.to).max() else { return nil }
    placed = window
    let start = CalendarDay(number: first.from).components
    let end = CalendarDay(number: last - 1).components
    guard let from = CalendarDay(year: start.year, month: start.month, day: 1),
      let to = CalendarDay(year: end.year, month: end.month, day: 1)
    else { return nil }
    days = from.number..<to.adding(months: 1).number
    runsLeft = language == .arabic
  }

  /// The x of a day in a picture 1000 wide: time runs in the direction of the language.
  func x(_ day: Int) -> Double {
    let share = Double(day - days.lowerBound) / Double(days.count)
    let x = 20 + 960 * (runsLeft ? 1 - share : share)
    return (x * 10).rounded() / 10
  }

  /// The first days of the months shown, or of the years where the months are more than fifteen.
  var ticks: [CalendarDay] {
    var day = CalendarDay(number: days.lowerBound)
    var months: [CalendarDay] = []
    while day.number < days.upperBound {
      months.append(day)
      day = day.adding(months: 1)
    }
    return months.count <= 15 ? months : months.filter { $0.components.month == 1 || $0 == months[0] }
  }

  /// Whether the ticks are years.
  var showsYears: Bool { days.count > 15 * 31 }

  private static func densest(_ sorted: [Placed]) -> [Placed] {
    var best = 0..<0
    var start = 0
    for end in sorted.indices {
      while sorted[end].to - sorted[start].from > longest { start += 1 }
      if end + 1 - start > best.count { best = start..<(end + 1) }
    }
    return Array(sorted[best])
  }
}
