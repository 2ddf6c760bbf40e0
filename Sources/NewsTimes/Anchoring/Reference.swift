/// The day that relative times count from, and how the weeks of the outlet's country run.
struct Reference: Sendable {
  /// The day of publication, given or fixed by the text itself; nil where neither is known. Never the clock.
  var day: CalendarDay?
  var weeks: Weeks
  let hijri: HijriCalendar
}
