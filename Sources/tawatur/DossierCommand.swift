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
        tawatur dossier articles/ --story s3 --output s3.html
        tawatur dossier articles/ --by-story stories/ --format markdown
        cat articles.jsonl | tawatur dossier - --format json | jq .head
      """)

  @OptionGroup var articles: ArticleOptions

  @Option(help: "By default what --output's name says, else terminal. csv writes one file a register into a folder.")
  var format: DossierFormat?

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write; standard output by default.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Tell one story of the dossier, by its id.", valueName: "id"))
  var story: String?

  @Option(
    help: ArgumentHelp("Write one file a story into a folder; pages, unless --format says else.", valueName: "dir"))
  var byStory: String?

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
    if format == .csv, byStory == nil, output == nil || output == "-" {
      throw ValidationError("csv is one file a register: name a folder by --output")
    }
    if byStory != nil, story != nil || output != nil {
      throw ValidationError("--by-story writes every story into its folder: leave out --story and --output")
    }
    try DayOption.check(since, "--since")
    try DayOption.check(asOf, "--as-of")
  }

  func run() async throws {
    Interruption.watch()
    let gathering = try articles.gather()
    let readings = await ReadingPool().read(gathering.articles)
    if Interruption.isRequested { throw ExitStatus.interrupted }
    let articles = zip(gathering.articles, readings).map { ReadArticle(article: $0, reading: $1) }
    let dossier = DossierBuilder(asOf: asOf).dossier(of: articles, skipped: gathering.errors.map(\.skipped))
    if let byStory {
      try tellEach(of: dossier, gathering.articles, into: byStory)
    } else {
      try tell(dossier, gathering)
    }
    if !gathering.errors.isEmpty { throw ExitStatus.partly }
  }

  /// Tells the dossier, or the one story of it that was asked for.
  private func tell(_ dossier: Dossier, _ gathering: Gathering) throws {
    let format = format ?? DossierFormat(ofFile: output) ?? .terminal
    guard let story else { return try format.write(telling(dossier, gathering.articles), to: output, color: color) }
    guard let part = dossier.part(story, of: gathering.articles) else {
      let ids = dossier.stories.prefix(20).map(\.id).joined(separator: ", ")
      Messages.say(
        "tawatur: no story «\(story)»: there are \(dossier.stories.count), of which \(ids) are the weightiest")
      throw ExitStatus.noInput
    }
    try format.write(telling(part, gathering.articles), to: output, color: color)
  }

  /// Writes each story of the dossier into `folder`, named by its id.
  private func tellEach(of dossier: Dossier, _ articles: [Article], into folder: String) throws {
    let format = format ?? .html
    try Output.makeFolder(folder)
    for story in dossier.stories {
      guard let part = dossier.part(story.id, of: articles) else { continue }
      let name = format.fileExtension.map { "\(story.id).\($0)" } ?? story.id
      try format.write(telling(part, articles), to: Output.path(of: name, in: folder), color: color)
    }
  }

  /// A telling of `dossier`, with those of `articles` that it was read from.
  private func telling(_ dossier: Dossier, _ articles: [Article]) -> Telling {
    let read = Set(dossier.readings.map(\.id))
    return Telling(
      dossier: dossier, articles: articles.filter { read.contains($0.id) }, language: language.telling,
      digits: digits.telling, since: since)
  }
}
