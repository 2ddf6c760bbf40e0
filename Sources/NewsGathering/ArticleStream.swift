import Foundation
public import NewsRecords

/// Article records one line at a time, from a file or standard input, plain or gzip: what a filter reads.
public struct ArticleStream {
  /// One line, not yet decoded, so that decoding may run on another core.
  public struct Record: Sendable {
    let bytes: [UInt8]?
    let place: String
    let limit: Int

    /// The article, or why the line holds none.
    public func article() -> Result<Article, GatheringError> {
      guard let bytes else {
        return .failure(GatheringError(.tooLarge, at: place, "a line of more than \(limit >> 20) MB: split the record"))
      }
      return Result { () throws(GatheringError) in try ArticleRecord.decode(bytes, at: place) }
    }
  }

  private var lines: LineReader
  private let place: String
  private let limits: Limits

  /// Opens `path`, `-` for standard input.
  public init(_ path: String, limits: Limits = Limits()) throws(GatheringError) {
    var source: any ByteSource = path == "-" ? FileSource.standardInput : try FileSource.opening(path)
    let first = try source.next()
    let whole = PeekedSource(first, before: source)
    let isCompressed = first.starts(with: GzipSource.magic)
    lines = LineReader(
      isCompressed ? GzipSource(whole, place: path, limits: limits) : whole, limit: limits.line)
    place = path
    self.limits = limits
  }

  /// The next record, nil at the end.
  ///
  /// - Throws: `GatheringError` where the stream itself cannot be read on.
  public mutating func next() throws(GatheringError) -> Record? {
    guard let line = try lines.next() else { return nil }
    let place = "\(place):\(lines.number)"
    switch line {
    case .bytes(let bytes): return Record(bytes: bytes, place: place, limit: limits.line)
    case .tooLong: return Record(bytes: nil, place: place, limit: limits.line)
    }
  }
}
