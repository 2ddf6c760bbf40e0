import ArgumentParser
import NewsGathering
import NewsRecords

/// One JSON article a line in, one JSON reading a line out.
struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Reads articles one by one: JSON Lines in, one reading a line out.",
    discussion: """
      Stateless: each line is read by itself, the order is kept, and there are never fewer lines out than in. A record \
      that cannot be read, an empty line too, gives {"id":…,"error":{…}} in its place, and the exit status is 2.

      Examples:
        tawatur annotate articles.jsonl > readings.jsonl
        zcat articles.jsonl.gz | tawatur annotate - | jq -c '.quotations[] | [.speaker.name, .content[0].text]'
        echo '{"id":"a","text":"…","published":"2021-07-27"}' | tawatur annotate
      """)

  @Argument(help: "A file of JSON Lines, plain or gzip; «-» is standard input.")
  var file = "-"

  @Flag(name: .shortAndLong, help: "No progress on standard error.")
  var quiet = false

  func run() async throws {
    Interruption.watch()
    var progress = ProgressLine(quiet: quiet)
    let pool = ReadingPool()
    var (count, failed) = (0, 0)
    do throws(GatheringError) {
      var stream = try ArticleStream(file)
      while case let batch = try Self.batch(from: &stream), !batch.isEmpty {
        let lines = await pool.map(batch) { Self.line(for: $0, pool) }
        count += lines.count
        failed += report(lines)
        do { try Output.write(lines.reduce(into: []) { $0 += $1.bytes }) } catch { Self.exit(withError: error) }
        progress.show("\(count) read")
        if Interruption.isRequested { Self.exit(withError: ExitStatus.interrupted) }
      }
    } catch {
      Messages.say(error)
      throw count == 0 ? ExitStatus.fatal(error) : ExitStatus.partly
    }
    progress.clear()
    if failed > 0 { throw ExitStatus.partly }
  }

  private struct Line: Sendable {
    let bytes: [UInt8]
    let error: GatheringError?
  }

  /// Names what failed and counts it.
  private func report(_ lines: [Line]) -> Int {
    let errors = lines.compactMap(\.error)
    for error in errors { Messages.say(error) }
    return errors.count
  }

  /// The next records, so many that both cores have work and a slow producer still sees its lines soon.
  private static func batch(from stream: inout ArticleStream) throws(GatheringError) -> [ArticleStream.Record] {
    var batch: [ArticleStream.Record] = []
    while batch.count < 256, let record = try stream.next() { batch.append(record) }
    return batch
  }

  private static func line(for record: ArticleStream.Record, _ pool: ReadingPool) -> Line {
    switch record.article() {
    case .success(let article): Line(bytes: JSONWriter.line(pool.read(article)) + [0x0A], error: nil)
    case .failure(let error): Line(bytes: JSONWriter.line(error.failure) + [0x0A], error: error)
    }
  }
}
