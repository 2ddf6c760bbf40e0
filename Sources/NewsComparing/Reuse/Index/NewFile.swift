#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that is written from its beginning to its end and appears whole or not at all.
struct NewFile: ~Copyable {
  private let path: String
  private let file: Int32
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 20

  /// Begins the file beside its place, under a name that nobody opens.
  init(_ path: String) throws(ReuseIndexError) {
    self.path = path
    file = open(path + ".new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Self.error(path) }
    buffer.reserveCapacity(Self.bufferSize + 64)
  }

  deinit { close(file) }

  /// Appends `value` as it lies in memory. (All machines this runs on are little-endian.)
  mutating func append<Value: BitwiseCopyable>(_ value: Value) throws(ReuseIndexError) {
    withUnsafeBytes(of: value) { buffer.append(contentsOf: $0) }
    if buffer.count >= Self.bufferSize { try writeOut() }
  }

  /// Appends `bytes`.
  mutating func append(bytes: [UInt8]) throws(ReuseIndexError) {
    buffer += bytes
    if buffer.count >= Self.bufferSize { try writeOut() }
  }

  /// Puts the file in its place.
  consuming func finish() throws(ReuseIndexError) {
    try writeOut()
    guard fsync(file) == 0, rename(path + ".new", path) == 0 else { throw Self.error(path) }
  }

  private mutating func writeOut() throws(ReuseIndexError) {
    var start = 0
    while start < buffer.count {
      let written = buffer.withUnsafeBytes { write(file, $0.baseAddress?.advanced(by: start), $0.count - start) }
      guard written > 0 else { throw Self.error(path) }
      start += written
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func error(_ path: String) -> ReuseIndexError {
    ReuseIndexError(code: .notWritable, path: path, message: String(cString: strerror(errno)))
  }
}
