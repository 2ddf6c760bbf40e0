import ArgumentParser
import Foundation

/// When to colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether to colour now: a terminal that can, and nobody who asked not to (NO_COLOR, CLICOLOR_FORCE, TERM=dumb).
  func isWanted(toFile: Bool) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let refused = environment["NO_COLOR"], !refused.isEmpty { return false }
      if let forced = environment["CLICOLOR_FORCE"], forced != "0", !forced.isEmpty { return true }
      return !toFile && isatty(STDOUT_FILENO) == 1 && environment["TERM"] != "dumb"
    }
  }
}

/// The terminal's width in columns: what it says, else COLUMNS, else 80.
enum TerminalWidth {
  static var current: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }.map { max($0, 20) } ?? 80
  }
}
