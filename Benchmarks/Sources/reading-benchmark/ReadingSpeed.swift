import ArabicText
import Measuring
@_spi(Measuring) import NewsReading
import NewsRecords

/// How fast articles are read, reader by reader and as a whole, and written as JSON.
struct ReadingSpeed {
  private let articles: [Article]
  private let bytes: Int
  /// Of the quickest run, by stage; the last is writing.
  private var seconds: [Double]
  private var tokens = 0
  /// A hash of all that was written: it tells whether two builds read alike.
  private var digest = ""
  private let runs: Int
  /// Of the first run, which meets every word for the first time.
  private var firstSeconds = 0.0
  /// The readings as they were written.
  private(set) var lines: [UInt8] = []

  init(_ reader: ArticleReader, _ articles: [Article], runs: Int) {
    self.articles = articles
    self.runs = runs
    bytes = articles.reduce(0) { $0 + $1.text.utf8.count }
    seconds = [.infinity]
    for number in 0..<max(1, runs) {
      let time = run(reader)
      if number == 0 { firstSeconds = time }
    }
  }

  /// Reads all articles once and returns how long the reading took.
  private mutating func run(_ reader: ArticleReader) -> Double {
    var run = [Double](repeating: 0, count: ReadingStage.allCases.count + 1)
    var hashes: [UInt8] = []
    (tokens, lines) = (0, [])
    for article in articles {
      var last = Clocks.thread
      var stage = 0
      func mark() {
        let now = Clocks.thread
        run[stage] += now - last
        (last, stage) = (now, stage + 1)
      }
      let reading = reader.read(article) { _ in mark() }
      let line = JSONWriter.line(reading)
      mark()
      lines += line + [0x0A]
      hashes += SHA256.hexadecimal(of: line).utf8
      tokens += Tokenizer.tokens(of: SourceText(article.text)).count
    }
    digest = String(SHA256.hexadecimal(of: hashes).prefix(16))
    if run.reduce(0, +) < seconds.reduce(0, +) { seconds = run }
    return run.dropLast().reduce(0, +)
  }

  func report() {
    guard bytes > 0 else { return print("no articles") }
    let whole = seconds.dropLast().reduce(0, +)
    print("\(articles.count) articles, \(decimal(Double(bytes) / 1e6, 1)) MB, \(tokens) tokens, best of \(runs) runs")
    print(padded("", 14), padded("MB/s", 8, right: true), padded("share", 8, right: true))
    for (stage, time) in zip(ReadingStage.allCases, seconds) { row(stage.rawValue, time, of: whole) }
    row("whole", whole, of: whole)
    row("first run", firstSeconds, of: whole)
    row("JSON, besides", seconds[seconds.count - 1], of: whole)
    let names = seconds[ReadingStage.allCases.firstIndex(of: .names) ?? 0]
    let yardstick = Yardstick.rate(articles.map { Array($0.text.utf8) }, runs: 20)
    print("yardstick: UTF-8 is validated at \(decimal(yardstick, 0)) MB/s, 1600 on a quiet core")
    print("names: \(decimal(Double(tokens) / names / 1000, 0)) thousand tokens a second; readings \(digest)")
  }

  private func row(_ name: String, _ time: Double, of whole: Double) {
    print(
      padded(name, 14), padded(decimal(Double(bytes) / time / 1e6, 2), 8, right: true),
      padded("\(decimal(time / whole * 100, 1)) %", 8, right: true))
  }
}
