import Foundation
import Testing

/// Compares output with a file under `__Snapshots__`. `RECORD_SNAPSHOTS=1` writes the files anew; a missing file fails and
/// is written, so that it can be looked at and committed.
enum GoldenFile {
  /// Compares `bytes` with the golden file `name`.
  static func expect(
    _ bytes: [UInt8], _ name: String, file: String = #filePath, at location: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "__Snapshots__")
    let golden = folder.appending(path: name)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    guard !isRecording, let expected = try? Data(contentsOf: golden) else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: golden)
      #expect(
        isRecording, "\(name) was missing and has been recorded: look at it and commit it", sourceLocation: location)
      return
    }
    let isSame = Data(bytes) == expected
    #expect(isSame, "\(name) differs: \(firstDifference(bytes, Array(expected)))", sourceLocation: location)
  }

  /// The first line that differs, as it is and as it should be.
  private static func firstDifference(_ given: [UInt8], _ expected: [UInt8]) -> String {
    let pairs = zip(given.split(separator: 0x0A), expected.split(separator: 0x0A)).enumerated()
    guard let (line, (is_, should)) = pairs.first(where: { $1.0 != $1.1 }) else { return "one is longer" }
    return
      "line \(line + 1)\n  is: \(String(decoding: is_, as: UTF8.self))\n  was: \(String(decoding: should, as: UTF8.self))"
  }
}
