#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file mapped into memory to be read; the system loads the pages that are touched and drops them when it needs room.
///
/// Sendable although it holds a pointer: nothing ever writes through it, and it is unmapped when nobody holds it.
final class MappedFile: @unchecked Sendable {
  /// The bytes.
  let bytes: UnsafeRawBufferPointer

  /// Maps the file at `path`.
  init(_ path: String) throws(ReuseIndexError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Self.error(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Self.error(path) }
    let size = Int(status.st_size)
    guard size > 0 else { throw ReuseIndexError(code: .damaged, path: path, message: "empty: build the index again") }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else {
      throw Self.error(path)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }

  /// The value at `offset`, which is its place in the file.
  @inline(__always)
  func load<Value: BitwiseCopyable>(_ offset: Int, as type: Value.Type = Value.self) -> Value {
    bytes.loadUnaligned(fromByteOffset: offset, as: type)
  }

  private static func error(_ path: String) -> ReuseIndexError {
    ReuseIndexError(code: .notReadable, path: path, message: String(cString: strerror(errno)))
  }
}
