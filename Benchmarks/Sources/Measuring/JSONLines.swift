import Foundation

/// Reads files of one JSON object a line, plain or compressed by gzip.
public enum JSONLines {
  /// The first `count` records of the file at `path`.
  public static func records<Record: Decodable>(
    of path: String, as type: Record.Type, first count: Int = .max
  ) throws -> [Record] {
    let decoder = JSONDecoder()
    return try contents(of: path).split(separator: 0x0A).prefix(count).map { try decoder.decode(type, from: $0) }
  }

  private static func contents(of path: String) throws -> Data {
    guard path.hasSuffix(".gz") else { return try Data(contentsOf: URL(fileURLWithPath: path)) }
    let gzip = Process()
    let pipe = Pipe()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", path]
    gzip.standardOutput = pipe
    try gzip.run()
    return try pipe.fileHandleForReading.readToEnd() ?? Data()
  }
}
