import ArabicText
public import NewsRecords
import NewsTimes

/// Reads one article into a reading. Made once; reading is pure: the same article gives the same bytes on any machine.
public struct ArticleReader: Sendable {
  private let times = TimeReader()
  private let countries = OutletCountries()
  private let names = NameReader()
  private let quotations = QuotationReader()
  private let pledges = PledgeReader()
  private let events = EventReader()
  private let states = StateNames()
  private let words = ActWords()

  /// Loads lexicons and weights.
  public init() {}

  /// The reading of `article`. Cost grows with the text.
  public func read(_ article: Article) -> Reading { read(article) { _ in } }

  /// The reading of `article`; `finished` is told each stage when it is done.
  @_spi(Measuring) public func read(_ article: Article, _ finished: (ReadingStage) -> Void) -> Reading {
    let text = TokenizedText(SourceText(article.text), cuttingWords: true)
    finished(.text)
    let given = article.publishedDay.flatMap { CalendarDay(iso: $0) }
    let found = times.read(
      text, published: given, country: countries.country(outlet: article.outlet, url: article.url))
    finished(.times)
    let context = ArticleContext(
      article: article, text: text, times: found, names: names.read(text, times: found))
    finished(.names)
    let (quotations, diagnostics) = quotations.read(context)
    finished(.quotations)
    var reading = Reading(id: article.id, sha256: "")
    reading.quotations = quotations
    let covers = ActCovers(context, quotations: quotations, states: states, words: words)
    reading.pledges = pledges.read(context, covers)
    finished(.pledges)
    reading.events = events.read(context, covers)
    finished(.events)
    reading.sha256 = SHA256.hexadecimal(of: article.text.utf8)
    reading.published = (given ?? found.publishedInText?.day)?.iso
    reading.publishedFrom = given != nil ? .given : found.publishedInText.map { .text($0.range) }
    reading.times = found.times.map(\.expression)
    reading.quantities = found.quantities.map(\.quantity)
    reading.names = context.nameRecords
    reading.entities = context.entityRecords
    reading.diagnostics = found.diagnostics + diagnostics
    defer { finished(.records) }
    return reading.numbered()
  }
}

extension ArticleContext {
  fileprivate var nameRecords: [Name] {
    names.mentions.map { mention in
      Name(range: range(mention.name), type: mention.type, entity: mention.entity.map { RecordID.of("e", $0 + 1) })
    }
  }

  fileprivate var entityRecords: [Entity] {
    names.entities.enumerated().map { index, entity in
      Entity(
        id: RecordID.of("e", index + 1), name: entity.name, type: entity.type, role: entity.role,
        aliases: entity.aliases)
    }
  }
}
