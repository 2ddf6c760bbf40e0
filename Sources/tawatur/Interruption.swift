import Dispatch
import Foundation
import Synchronization

/// Ctrl-C, noticed between two records, so that no line is cut in the middle and no file is left half written.
enum Interruption {
  private static let flag = Atomic<Bool>(false)

  /// From now on SIGINT only sets the flag; a second one ends the program at once.
  static func watch() {
    signal(SIGINT) { _ in
      Interruption.flag.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }

  /// Whether it was pressed.
  static var isRequested: Bool { flag.load(ordering: .relaxed) }
}
