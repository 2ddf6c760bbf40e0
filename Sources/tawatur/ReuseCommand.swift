import ArgumentParser
import Foundation
import NewsComparing
import NewsGathering
import NewsRecords

/// JSON articles in, one JSON line for each pair of copied passages.
struct ReuseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reuse",
    abstract: "Finds the passages that articles copied from one another, and what each changed.",
    discussion: """
      One JSON line for each pair of copied passages of two articles: where it stands in each, how many words are equal, \
      and every word replaced, added or cut. «a» is the article of the earlier day: an order, not a claim of who copied. \
      Neither the order of the articles nor the number of cores changes the output.

      Examples:
        tawatur reuse articles.jsonl > passages.jsonl
        tawatur reuse articles/ --window 30 --across
        tawatur reuse articles.jsonl --families
        zcat articles.jsonl.gz | tawatur reuse - | jq -r '.wording[] | select(.class == "number") | [.a.text, .b.text] | @tsv'
      """)

  @OptionGroup var articles: ArticleOptions
  @OptionGroup var reuse: ReuseOptionGroup

  @Option(help: ArgumentHelp("Compare articles that lie at most so many days apart.", valueName: "days"))
  var window: Int?

  @Flag(help: "Leave out copies between two articles of one outlet.")
  var across = false

  @Flag(help: "Also tell what one article prints twice.")
  var within = false

  @Flag(help: "One line a passage instead: all the articles that have it, with the places of their copies.")
  var families = false

  func validate() throws {
    if let window, window < 0 { throw ValidationError("--window \(window): days are 0 or more") }
  }

  func run() async throws {
    Interruption.watch()
    let gathering = try articles.gather()
    let texts = await ReadingPool().map(gathering.articles) { ReuseArticle($0) }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let pairs = await ReuseFinder(options).pairs(among: texts, tasks: cores)
    if Interruption.isRequested { throw ExitStatus.interrupted }
    try Output.write(families ? lines(PassageFamily.families(of: pairs)) : lines(pairs))
    if !gathering.errors.isEmpty { throw ExitStatus.partly }
  }

  private func lines(_ records: [some JSONWritable]) -> [UInt8] {
    Array(records.map { JSONWriter.line($0) + [0x0A] }.joined())
  }

  private var options: ReuseOptions {
    var options = reuse.finder
    options.windowDays = window
    options.sameOutlet = !across
    options.within = within
    return options
  }
}
