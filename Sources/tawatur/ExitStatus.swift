import ArgumentParser
import NewsGathering

/// The exit statuses of the contract.
enum ExitStatus {
  static let partly = ExitCode(2)
  static let badData = ExitCode(65)
  static let noInput = ExitCode(66)
  static let inputOutput = ExitCode(74)
  static let interrupted = ExitCode(130)

  /// The status when nothing at all could be read because of `error`.
  static func fatal(_ error: GatheringError) -> ExitCode {
    switch error.code {
    case .notFound: noInput
    case .unreadable: inputOutput
    default: badData
    }
  }
}
