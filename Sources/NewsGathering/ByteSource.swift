import Foundation

/// Bytes that come in pieces: a file, standard input, or what another source inflates to.
protocol ByteSource {
  /// The next piece, empty at the end.
  mutating func next() throws(GatheringError) -> [UInt8]
}

/// A file or standard input, read in pieces of 256 KB.
struct FileSource: ByteSource {
  private let handle: FileHandle
  private let place: String

  /// Standard input.
  static var standardInput: FileSource { FileSource(handle: .standardInput, place: "-") }

  /// The file at `path`.
  static func opening(_ path: String) throws(GatheringError) -> FileSource {
    guard FileManager.default.fileExists(atPath: path) else {
      throw GatheringError(.notFound, at: path, "no such file")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw GatheringError(.unreadable, at: path, "cannot be opened: check the file's permissions")
    }
    return FileSource(handle: handle, place: path)
  }

  mutating func next() throws(GatheringError) -> [UInt8] {
    do {
      return [UInt8](try handle.read(upToCount: 256 << 10) ?? Data())
    } catch {
      throw GatheringError(.unreadable, at: place, "reading stopped: \(error.localizedDescription)")
    }
  }
}

/// A source whose first piece was looked at and put back.
struct PeekedSource: ByteSource {
  private var first: [UInt8]?
  private var rest: any ByteSource

  /// `rest` behind `first`.
  init(_ first: [UInt8], before rest: any ByteSource) {
    self.first = first
    self.rest = rest
  }

  mutating func next() throws(GatheringError) -> [UInt8] {
    if let piece = first {
      first = nil
      if !piece.isEmpty { return piece }
    }
    return try rest.next()
  }
}

extension ByteSource {
  /// Everything, up to `limit` bytes.
  mutating func all(limit: Int, place: String) throws(GatheringError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = try next()
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= limit else {
        throw GatheringError(.tooLarge, at: place, "more than \(limit >> 20) MB in one document: split it")
      }
    }
  }
}
