import CZlib

/// Inflates a gzip stream of one or more members (RFC 1952), refusing streams that swell beyond reason.
struct GzipSource: ByteSource {
  /// The two bytes that every gzip member begins with.
  static let magic: [UInt8] = [0x1F, 0x8B]

  private let inflater = Inflater()
  private var compressed: any ByteSource
  private let place: String
  private let ratio: Int
  private var taken = 0
  private var given = 0
  private var isFinished = false

  /// Inflates `compressed`, whose name is `place`.
  init(_ compressed: any ByteSource, place: String, limits: Limits) {
    self.compressed = compressed
    self.place = place
    ratio = limits.ratio
  }

  mutating func next() throws(GatheringError) -> [UInt8] {
    while !isFinished {
      let piece = try compressed.next()
      taken += piece.count
      if piece.isEmpty {
        isFinished = true
        guard inflater.isAtMemberEnd else {
          throw GatheringError(.badCompression, at: place, "the gzip stream ends too early: the file is cut off")
        }
        break
      }
      guard let output = inflater.inflate(piece) else {
        isFinished = true
        throw GatheringError(.badCompression, at: place, "not a sound gzip stream")
      }
      given += output.count
      guard given < 1 << 20 || given <= taken * ratio else {
        isFinished = true
        throw GatheringError(.tooLarge, at: place, "inflates to more than \(ratio) times its size: refused")
      }
      if !output.isEmpty { return output }
    }
    return []
  }
}

/// Owns one zlib stream.
private final class Inflater {
  private var stream = z_stream()
  private(set) var isAtMemberEnd = false

  init() {
    // 15 bits of window, plus 16 for the gzip wrapper: zlib's own convention.
    inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit { inflateEnd(&stream) }

  /// The bytes that `input` adds, or nil where it is no gzip.
  func inflate(_ input: [UInt8]) -> [UInt8]? {
    var input = input
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    return input.withUnsafeMutableBufferPointer { bytes -> [UInt8]? in
      stream.next_in = bytes.baseAddress
      stream.avail_in = UInt32(bytes.count)
      repeat {
        if isAtMemberEnd {
          guard stream.avail_in > 0 else { break }
          inflateReset(&stream)
          isAtMemberEnd = false
        }
        let status = buffer.withUnsafeMutableBufferPointer { room in
          stream.next_out = room.baseAddress
          stream.avail_out = UInt32(room.count)
          return CZlib.inflate(&stream, Z_NO_FLUSH)
        }
        guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return nil }
        isAtMemberEnd = status == Z_STREAM_END
        output += buffer[..<(buffer.count - Int(stream.avail_out))]
      } while stream.avail_in > 0 || stream.avail_out == 0
      return output
    }
  }
}
