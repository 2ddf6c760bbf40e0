/// Easter Sunday of the Western churches.
enum Easter {
  /// The day in the Gregorian `year`. (The anonymous algorithm of *Nature*, 1876, as Meeus prints it.)
  static func sunday(_ year: Int) -> CalendarDay {
    let golden = year % 19
    let century = year / 100
    let correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
    let moon = correction - (correction / 28) * (1 - (29 / (correction + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
    let distance = moon - weekday
    let month = 3 + (distance + 40) / 44
    let day = distance + 28 - 31 * (month / 4)
    return CalendarDay(year: year, month: month, day: day) ?? CalendarDay.first(of: 4, year)
  }
}
