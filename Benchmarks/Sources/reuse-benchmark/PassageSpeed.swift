import Foundation
import Measuring
import NewsComparing
import NewsRecords

/// What it takes to find the copied passages of articles, with alignment and wordings.
struct PassageSpeed {
  private let articles: [Article]
  private let cores = ProcessInfo.processInfo.activeProcessorCount

  init(_ articles: [Article]) { self.articles = articles }

  /// An eighth, a quarter, a half and all of the articles: twice the text should take twice the time, and a little more,
  /// since every article more finds copies in those before it.
  func reportGrowth() async {
    for part in [8, 4, 2, 1] {
      await report(Array(articles.prefix(articles.count / part)), part == 1 ? "all" : "1/\(part)")
    }
  }

  /// All articles with one more: a million words, taken from the articles themselves, so that each of its sentences has
  /// its copy.
  func reportMillionWords() async {
    var words = 0
    let texts = articles.prefix { article in
      defer { words += article.text.utf8.count { $0 == 0x20 } }
      return words < 1_000_000
    }
    let long = Article(id: "a million words", text: texts.map(\.text).joined(separator: "\n"))
    await report([long] + articles, "with a document of a million words")
  }

  private func report(_ articles: [Article], _ label: String) async {
    let start = Clocks.now
    let pairs = await ReuseFinder().pairs(among: articles.map { ReuseArticle($0) }, tasks: cores)
    let took = Clocks.now - start
    let megabytes = Double(articles.reduce(0) { $0 + $1.text.utf8.count }) / 1e6
    print(
      "\(padded(label, 34)) \(padded("\(articles.count)", 6, right: true)) articles, \(decimal(megabytes, 1)) MB:",
      "\(decimal(took.wall, 2)) s, \(decimal(took.processor, 2)) s of processor, \(pairs.count) pairs,",
      "at most \(peakMegabytes) MiB so far")
  }

  /// The most memory this process ever had: it only grows, so the largest work comes last.
  private var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  // MARK: One against all

  /// One article against an index of all on disk: a hundred of them, each with the reading of the texts it has copies in.
  func reportIndex() throws {
    let folder = NSTemporaryDirectory() + "reuse-benchmark-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var index = try ReuseIndex(folder: folder)
    for article in articles { try index.add(ReuseArticle(article)) }
    try index.flush()
    let milliseconds = self.milliseconds(asking: index).sorted()
    guard let slowest = milliseconds.last else { return }
    print(
      "one article against \(index.count) on disk: \(decimal(milliseconds[milliseconds.count / 2], 2)) ms in the middle,",
      "\(decimal(milliseconds[milliseconds.count * 95 / 100], 2)) ms for 95 of 100, \(decimal(slowest, 2)) ms at most")
  }

  private func milliseconds(asking index: ReuseIndex) -> [Double] {
    let texts = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return stride(from: 0, to: articles.count, by: max(1, articles.count / 100)).map { place in
      let start = Clocks.now
      _ = index.pairs(of: ReuseArticle(articles[place])) { texts[$0].map { ReuseArticle($0) } }
      return (Clocks.now - start).wall * 1000
    }
  }
}
