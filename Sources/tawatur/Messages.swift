import Foundation
import NewsGathering

/// Messages for people, on standard error.
enum Messages {
  /// Writes one line.
  static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Names an input that could not be read.
  static func say(_ error: GatheringError) {
    say("tawatur: \(error.place): \(error.message) [\(error.code.rawValue)]")
  }
}

/// A line on standard error that counts on while long work is done: only for a person at a terminal, only after a while.
struct ProgressLine {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var hasWritten = false

  /// A line that stays silent with `quiet` or where standard error is no terminal.
  init(quiet: Bool) {
    isShown = !quiet && isatty(STDERR_FILENO) == 1
  }

  /// Shows `text` if the work has gone on for a second and the last look is a tenth of a second old.
  mutating func show(_ text: @autoclosure () -> String) {
    let now = ContinuousClock.now
    guard isShown, now - start > .seconds(1), now - last > .milliseconds(100) else { return }
    last = now
    hasWritten = true
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text())".utf8))
  }

  /// Takes the line away.
  mutating func clear() {
    guard hasWritten else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    hasWritten = false
  }
}
