import ArgumentParser
import NewsTimes

/// Options whose value is a day.
enum DayOption {
  /// Refuses a `value` of the option `name` that is no ISO 8601 date.
  static func check(_ value: String?, _ name: String) throws {
    guard let value, CalendarDay(iso: value) == nil else { return }
    throw ValidationError("\(name) «\(value)» is no ISO 8601 date: write it as 2021-07-27")
  }
}
