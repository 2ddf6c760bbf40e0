public import NewsRecords
import NewsTimes

/// Everything that was given, as articles and as what could not be read.
public struct Gathering: Sendable {
  /// The articles in the order given, ids unique.
  public var articles: [Article] = []
  /// What was not read, and why.
  public var errors: [GatheringError] = []
  /// How many files of other kinds were passed over: pictures, README files.
  public var otherFiles = 0

  /// Nothing yet.
  public init() {}
}

/// Gathers articles from files, folders and standard input. A bad record harms no other.
public struct Gatherer: Sendable {
  private let published: String?
  private let outlet: String?
  private let limits: Limits

  /// - Parameters:
  ///   - published: the day of articles that give none of their own.
  ///   - outlet: the outlet of articles that name none.
  public init(published: String? = nil, outlet: String? = nil, limits: Limits = Limits()) {
    self.published = published
    self.outlet = outlet
    self.limits = limits
  }

  /// The articles behind `paths`; `-` is standard input. `progress` is told the number of articles after each.
  public func gather(_ paths: [String], progress: @escaping (Int) -> Void = { _ in }) -> Gathering {
    var collector = Collector(published: published, outlet: outlet, progress: progress)
    for path in paths { gather(path, into: &collector) }
    return collector.gathering
  }

  private func gather(_ path: String, into collector: inout Collector) {
    do throws(GatheringError) {
      if path == "-" { return try readStream(FileSource.standardInput, place: "-", into: &collector) }
      for file in try InputFile.expanding(path) { read(file, into: &collector) }
    } catch {
      collector.add(error)
    }
  }

  private func read(_ file: InputFile, into collector: inout Collector) {
    do throws(GatheringError) {
      switch file.kind {
      case .text: collector.add(try TextFile(limits: limits).read(file.path, id: file.id), at: file.path)
      case .jsonLines: try readLines(try FileSource.opening(file.path), place: file.path, into: &collector)
      case .other: if !file.isSidecar { collector.gathering.otherFiles += 1 }
      }
    } catch {
      collector.add(error)
    }
  }

  /// Standard input: JSON Lines if it begins with «{», plain or gzip; else one text.
  private func readStream(
    _ source: any ByteSource, place: String, into collector: inout Collector
  ) throws(GatheringError) {
    var source = source
    let first = try source.next()
    let whole = PeekedSource(first, before: source)
    if first.starts(with: GzipSource.magic) || Self.beginsRecord(first) {
      return try readLines(whole, place: place, into: &collector)
    }
    var text = whole
    let bytes = try text.all(limit: limits.document, place: place)
    collector.add(Article(id: "stdin", text: try TextFile.decode(bytes, at: place)), at: place)
  }

  private static func beginsRecord(_ bytes: [UInt8]) -> Bool {
    bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) } == 0x7B
  }

  private func readLines(
    _ source: any ByteSource, place: String, into collector: inout Collector
  ) throws(GatheringError) {
    var isFirst = true
    try JSONLinesFile(limits: limits).read(inflated(source, place), place: place) { result in
      defer { isFirst = false }
      switch result {
      case .success(let article): collector.add(article, at: place)
      case .failure(let error) where isFirst && error.code == .badRecord:
        // A file of other records is one fault, not one a line.
        collector.add(GatheringError(.badRecord, at: place, "not a file of articles: \(error.message)"))
        return false
      case .failure(let error): collector.add(error)
      }
      return true
    }
  }

  private func inflated(_ source: any ByteSource, _ place: String) throws(GatheringError) -> any ByteSource {
    var source = source
    let first = try source.next()
    let whole = PeekedSource(first, before: source)
    return first.starts(with: GzipSource.magic) ? GzipSource(whole, place: place, limits: limits) : whole
  }
}

/// Takes articles and errors in, fills what the articles leave open, and keeps ids unique.
private struct Collector {
  var gathering = Gathering()
  private var ids: Set<String> = []
  private let published: String?
  private let outlet: String?
  private let progress: (Int) -> Void

  init(published: String?, outlet: String?, progress: @escaping (Int) -> Void) {
    self.published = published
    self.outlet = outlet
    self.progress = progress
  }

  mutating func add(_ error: GatheringError) { gathering.errors.append(error) }

  mutating func add(_ article: Article, at place: String) {
    guard article.text.utf8.contains(where: { $0 > 0x20 }) else {
      return add(GatheringError(.empty, at: place, "no text in it", id: article.id))
    }
    guard ids.insert(article.id).inserted else {
      return add(
        GatheringError(
          .duplicate, at: place, "the id «\(article.id)» was given before: ids must differ within one dossier",
          id: article.id))
    }
    gathering.articles.append(completed(article, at: place))
    progress(gathering.articles.count)
  }

  private mutating func completed(_ article: Article, at place: String) -> Article {
    var article = article
    if let given = article.published, CalendarDay(iso: given) == nil {
      add(
        GatheringError(
          .badDate, at: place, "published «\(given)» is no ISO 8601 date: read without a date", id: article.id))
      article.published = nil
    }
    article.published = article.published ?? published
    article.outlet = article.outlet ?? outlet
    return article
  }
}
