import ArgumentParser
import NewsGathering
import NewsRecords
import NewsTelling

/// Every finding at one place of an article, with its rule and anchor in words.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says how it is known: every finding at a place, with its rule and anchor.",
    discussion: """
      The place is what every line of a dossier carries: «a.txt#120-164» is offset 120. Offsets are Unicode scalars.

      Examples:
        tawatur explain a.txt --at 120 --published 2021-07-27
        tawatur explain articles.jsonl --id a7 --at 120 --language en
      """)

  @Argument(help: "An article: .txt or .md, or a .jsonl with --id.")
  var file: String

  @Option(name: .customLong("at"), help: "The offset in the article's text, in Unicode scalars from 0.")
  var offset: Int

  @Option(help: "Which article of a .jsonl.")
  var id: String?

  @Option(help: ArgumentHelp("The day of an article that gives none.", valueName: "date"))
  var published: String?

  @Option(help: "The language of the sentences: ar or en.")
  var language: InterfaceLanguage = .ar

  func validate() throws {
    guard offset >= 0 else { throw ValidationError("--at counts from 0") }
    try DayOption.check(published, "--published")
  }

  func run() async throws {
    let article = try article()
    let length = article.text.unicodeScalars.count
    guard offset < length else {
      Messages.say("tawatur: \(article.id) ends at \(length): there is nothing at \(offset)")
      throw ExitStatus.badData
    }
    let findings = Explanation(ReadingPool().read(article), in: language.telling).findings(at: offset)
    let text = findings.isEmpty ? language.nothingFound : findings.joined(separator: "\n\n")
    try Output.write(Array((text + "\n").utf8))
  }

  private func article() throws -> Article {
    let gathering = Gatherer(published: published).gather([file])
    for error in gathering.errors { Messages.say(error) }
    let candidates = gathering.articles.filter { id == nil || $0.id == id }
    if let article = candidates.first, candidates.count == 1 { return article }
    if let error = gathering.errors.first, gathering.articles.isEmpty { throw ExitStatus.fatal(error) }
    Messages.say(
      candidates.isEmpty
        ? "tawatur: no article «\(id ?? file)» in \(file)"
        : "tawatur: \(file) holds \(candidates.count) articles: say which by --id")
    throw ExitStatus.noInput
  }
}
