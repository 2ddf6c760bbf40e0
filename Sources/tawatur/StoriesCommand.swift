import ArgumentParser
import NewsComparing
import NewsGathering
import NewsRecords

/// Which articles belong together: one line for each.
struct StoriesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories",
    abstract: "Says which articles tell one story: JSON articles in, {\"id\",\"story\"} a line out.",
    discussion: """
      A story is an affair, however long it lasts; its episodes are events, days apart. Stories are numbered by their \
      first article's day, «s3.2» is the second episode of the third. The order of the articles given does not matter.

      Examples:
        tawatur stories articles.jsonl
        tawatur stories --episodes articles.jsonl.gz
        zcat may.jsonl.gz | tawatur stories - | jq -r .story | sort | uniq -c | sort -rn | head
      """)

  @OptionGroup var articles: ArticleOptions

  @Flag(help: "The finer grain: the episode of each article.")
  var episodes = false

  func run() async throws {
    Interruption.watch()
    let gathering = try articles.gather()
    let places = StoryFinder().stories(of: gathering.articles.map { StoryInput($0) }).places
    var bytes: [UInt8] = []
    for (article, place) in zip(gathering.articles, places) {
      bytes += JSONWriter.line(StoryLine(id: article.id, story: episodes ? place.episode : place.story)) + [0x0A]
    }
    try Output.write(bytes)
    if !gathering.errors.isEmpty { throw ExitStatus.partly }
  }
}
