import NewsRecords

/// Reads article records, one JSON object a line, plain or gzip.
struct JSONLinesFile {
  let limits: Limits

  /// Hands each line of `source` to `take` as an article or an error with its line, until it returns false.
  ///
  /// - Throws: `GatheringError` where the source itself cannot be read on.
  func read(
    _ source: any ByteSource, place: String, _ take: (Result<Article, GatheringError>) -> Bool
  ) throws(GatheringError) {
    var lines = LineReader(source, limit: limits.line)
    while let line = try lines.next() {
      if !take(article(in: line, at: "\(place):\(lines.number)")) { return }
    }
  }

  private func article(in line: LineReader.Line, at place: String) -> Result<Article, GatheringError> {
    switch line {
    case .tooLong:
      .failure(GatheringError(.tooLarge, at: place, "a line of more than \(limits.line >> 20) MB: split the record"))
    case .bytes(let bytes):
      Result { () throws(GatheringError) in try ArticleRecord.decode(bytes, at: place) }
    }
  }
}
