import ArgumentParser
import NewsComparing
import NewsGathering
import NewsRecords
import NewsTelling

/// Two to six articles side by side.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Lays two to six articles side by side: copied passages, and where they differ.",
    discussion: """
      The earliest article is the measure: its sentences are the rows, the other columns show where they differ from it. \
      Differences inside quotation marks are marked as such. The order of dates does not say who copied from whom.

      Examples:
        tawatur compare a.txt b.txt
        tawatur compare a.txt b.txt c.txt --output compare.html
        tawatur compare articles.jsonl --format json | jq .wording
      """)

  @OptionGroup var articles: ArticleOptions
  @OptionGroup var reuse: ReuseOptionGroup

  @Option(
    help: "terminal, html or json (one line a passage); by default what the name of --output says, else terminal.")
  var format: ComparisonFormat?

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write; standard output by default.", valueName: "file"))
  var output: String?

  @Option(help: "The language of labels: ar or en. Slices stay as the articles have them.")
  var language: InterfaceLanguage = .ar

  @Option(help: "The digits of our own text: latin or arabic. Those of slices stay as printed.")
  var digits: DigitChoice = .latin

  func run() async throws {
    let gathering = try articles.gather()
    guard (2...6).contains(gathering.articles.count) else {
      Messages.say("tawatur: compare takes two to six articles, not \(gathering.articles.count)")
      throw ExitCode(64)
    }
    var options = reuse.finder
    let format = format ?? ComparisonFormat(ofFile: output) ?? .terminal
    // Sentences are laid side by side by all changes, silent ones too.
    options.silentWordings = reuse.spelling || format != .json
    let pairs = ReuseFinder(options).pairs(among: gathering.articles.map { ReuseArticle($0) })
    // Who speaks inside quotation marks is named on the page alone.
    let readings = format == .html ? await ReadingPool().read(gathering.articles) : []
    try Output.write(render(gathering.articles, pairs, readings, format), to: output)
    if !gathering.errors.isEmpty { throw ExitStatus.partly }
  }

  private func render(_ articles: [Article], _ pairs: [PassagePair], _ readings: [Reading], _ format: ComparisonFormat)
    -> [UInt8]
  {
    let comparison = Comparison(
      articles: articles, pairs: pairs, readings: readings, chains: chains(articles, pairs, readings),
      language: language.telling, digits: digits.telling)
    switch format {
    case .json: return Array(pairs.map { JSONWriter.line($0) + [0x0A] }.joined())
    case .html: return comparison.html()
    case .terminal:
      let toFile = output.map { $0 != "-" } ?? false
      return Array(comparison.terminal(width: toFile ? 100 : TerminalWidth.current).utf8)
    }
  }
}

extension CompareCommand {
  /// Who shares the copied passages and why they count once; nil where the articles were not read.
  private func chains(_ articles: [Article], _ pairs: [PassagePair], _ readings: [Reading]) -> Chains? {
    guard !readings.isEmpty, !pairs.isEmpty else { return nil }
    let read = zip(articles, readings).map { ReadArticle(article: $0, reading: $1) }
    return FamilyFinder(articles: read, passages: pairs).chains(forPassagesOf: articles)
  }
}

/// The forms a comparison can be told in.
enum ComparisonFormat: String, ExpressibleByArgument, CaseIterable {
  case terminal, html, json

  /// The format that a file's name asks for; nil where it asks for none.
  init?(ofFile path: String?) {
    guard let ending = path?.split(separator: ".").last else { return nil }
    switch ending {
    case "html", "htm": self = .html
    case "json", "jsonl": self = .json
    default: return nil
    }
  }
}
