/// Lines of a source, one at a time, cut at line feeds only: a JSON string may hold U+2028.
///
/// A carriage return before the line feed is cut too. A line beyond the limit is passed over and reported once; memory
/// never holds more than the limit and one piece.
struct LineReader {
  /// One line, or the fact that it was too long.
  enum Line {
    case bytes([UInt8])
    case tooLong
  }

  private var source: any ByteSource
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var isAtEnd = false
  /// The number of the line given last, from 1.
  private(set) var number = 0

  init(_ source: any ByteSource, limit: Int) {
    self.source = source
    self.limit = limit
  }

  /// The next line without its end, nil when there is none. A last line without a line feed is a line.
  mutating func next() throws(GatheringError) -> Line? {
    var isTooLong = false
    while true {
      if let feed = buffer[scanned...].firstIndex(of: 0x0A) {
        let line = buffer[start..<feed]
        start = feed + 1
        scanned = start
        number += 1
        return isTooLong ? .tooLong : .bytes(Self.withoutReturn(line))
      }
      scanned = buffer.count
      if isAtEnd { return lastLine(isTooLong) }
      if scanned - start > limit {
        isTooLong = true
        start = scanned
      }
      try refill()
    }
  }

  private mutating func refill() throws(GatheringError) {
    if start > 0 {
      buffer.removeSubrange(..<start)
      scanned -= start
      start = 0
    }
    let piece = try source.next()
    isAtEnd = piece.isEmpty
    buffer += piece
  }

  private mutating func lastLine(_ isTooLong: Bool) -> Line? {
    guard start < buffer.count || isTooLong else { return nil }
    let line = buffer[start...]
    start = buffer.count
    number += 1
    return isTooLong ? .tooLong : .bytes(Self.withoutReturn(line))
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == 0x0D ? line.dropLast() : line)
  }
}
