import ArgumentParser
import NewsComparing
import NewsGathering
import NewsRecords
import NewsTelling

/// The main job: everything given becomes one sourced dossier.
struct DossierCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Reads articles and gives back one sourced dossier.",
    discussion: """
      Statements with their speakers, the timeline, figures, people; every line is a slice of an article with its place. \
      What could not be read is named on standard error and in the dossier, and the exit status is 2.

      An article gives its day by a front matter in its file, a sidecar NAME.json or the field "published" of its record:
        ---
        outlet: صدى الوشل
        published: 2024-05-09
        ---

      Examples:
        tawatur dossier articles/
        tawatur dossier articles/ --output dossier.html
        tawatur dossier articles/ --format csv --output tables/
        tawatur dossier articles/ --output deadlines.ics
        tawatur dossier a.txt b.txt --published 2021-07-27 --outlet "صدى الوشل"
        cat articles.jsonl | tawatur dossier - --format json | jq .head
      """)

  @OptionGroup var articles: ArticleOptions

  @Option(help: "By default what --output's name says, else terminal. csv writes one file a register into a folder.")
  var format: DossierFormat?

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write; standard output by default.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The day by which deadlines are measured; by default the newest article's, never the clock's.", valueName: "date")
  )
  var asOf: String?

  @Option(help: ArgumentHelp("Put first what articles published after this day add.", valueName: "date"))
  var since: String?

  @Option(help: "The language of labels: ar or en. Slices stay as the articles have them.")
  var language: InterfaceLanguage = .ar

  @Option(help: "The digits of our own text: latin or arabic. Those of slices stay as printed.")
  var digits: DigitChoice = .latin

  @Option(help: "Colour in the terminal: auto, always, never.")
  var color: ColorChoice = .auto

  func validate() throws {
    if format == .csv, output == nil || output == "-" {
      throw ValidationError("csv is one file a register: name a folder by --output")
    }
    if let since, ISODay.check(since) == nil {
      throw ValidationError("--since «\(since)» is no ISO 8601 date: write it as 2021-07-27")
    }
    if let asOf, ISODay.check(asOf) == nil {
      throw ValidationError("--as-of «\(asOf)» is no ISO 8601 date: write it as 2021-07-27")
    }
  }

  func run() async throws {
    Interruption.watch()
    let gathering = try articles.gather()
    let readings = await ReadingPool().read(gathering.articles)
    if Interruption.isRequested { throw ExitStatus.interrupted }
    let articles = zip(gathering.articles, readings).map { ReadArticle(article: $0, reading: $1) }
    let dossier = DossierBuilder(asOf: asOf).dossier(of: articles, skipped: gathering.errors.map(\.skipped))
    let format = format ?? DossierFormat(ofFile: output) ?? .terminal
    let telling = Telling(
      dossier: dossier, articles: gathering.articles, language: language.telling, digits: digits.telling,
      since: since)
    try format.write(telling, to: output, color: color)
    if !gathering.errors.isEmpty { throw ExitStatus.partly }
  }
}
