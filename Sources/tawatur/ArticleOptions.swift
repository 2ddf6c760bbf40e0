import ArgumentParser
import NewsGathering

/// Which articles, and what they do not say of themselves.
struct ArticleOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files (.txt, .md, .jsonl, .jsonl.gz), folders of them, or «-» for standard input.", valueName: "path"))
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "The day (ISO 8601) of articles that give none. Without it their relative dates stay open.", valueName: "date"))
  var published: String?

  @Option(help: "The outlet of articles that name none.")
  var outlet: String?

  @Flag(name: .shortAndLong, help: "No progress on standard error.")
  var quiet = false

  func validate() throws {
    try DayOption.check(published, "--published")
  }

  /// Gathers the articles; names what could not be read on standard error.
  ///
  /// - Throws: an exit status where there is nothing to go on with.
  func gather() throws -> Gathering {
    let progress = Reporter(quiet: quiet)
    let gathering = Gatherer(published: published, outlet: outlet)
      .gather(paths) { count in progress.show("\(count) articles") }
    progress.clear()
    for error in gathering.errors { Messages.say(error) }
    guard gathering.articles.isEmpty else { return gathering }
    if let error = gathering.errors.first { throw ExitStatus.fatal(error) }
    Messages.say(
      gathering.otherFiles > 0
        ? "tawatur: no article: \(gathering.otherFiles) files of other kinds were passed over"
        : "tawatur: no article in \(paths.joined(separator: ", "))")
    throw ExitStatus.noInput
  }
}

/// A progress line that closures can share.
private final class Reporter {
  private var line: ProgressLine

  init(quiet: Bool) { line = ProgressLine(quiet: quiet) }
  func show(_ text: @autoclosure () -> String) { line.show(text()) }
  func clear() { line.clear() }
}
