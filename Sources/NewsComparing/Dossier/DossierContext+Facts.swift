import ArabicText
import NewsRecords

// What the detectors of differences ask of the articles.

extension DossierContext {
  /// A quotation or pledge with its words of meaning and the force it is told with.
  struct Telling {
    let article: Int
    let words: ContentWords
    let force: Int?
    let sentence: Evidence
  }

  /// The sentence of a figure.
  func sentence(_ fact: FigureFact) -> Evidence? { articles.sentence(fact.article, holding: fact.quantity.range.start) }

  /// The sentence of a pledge.
  func sentence(_ report: PledgeReport) -> Evidence? {
    articles.sentence(report.article, holding: report.pledge.trigger.start)
  }

  /// Whether a percentage is said to be the share of a whole: a word of share before it, or «من إجمالي» behind it.
  func isShareOfWhole(_ share: FigureFact) -> Bool {
    let text = articles.texts[share.article]
    let lexicon = FigureLexicon.shared
    guard !lexicon.isShare(before: share.tokens.lowerBound, in: text) else { return true }
    let behind = share.tokens.upperBound..<min(share.tokens.upperBound + 3, text.tokens.count)
    return behind.contains { lexicon.isWhole(text.tokens[$0].key) }
  }

  /// The words of a pledge without those of its deadline.
  func withoutTime(_ report: PledgeReport) -> String {
    let reading = articles.all[report.article].reading
    guard let time = reading.times.first(where: { $0.id == report.pledge.deadlineTime }) else {
      return report.pledge.range.text
    }
    let scalars = Array(report.pledge.range.text.unicodeScalars)
    let start = min(max(0, time.range.start - report.pledge.range.start), scalars.count)
    let end = min(max(start, time.range.end - report.pledge.range.start), scalars.count)
    return String(String.UnicodeScalarView(scalars[..<start] + scalars[end...]))
  }

  /// What a pledge is about: its words without those of its deadline, its trigger and its promisor.
  func matter(of report: PledgeReport) -> String {
    let text = articles.texts[report.article]
    let reading = articles.all[report.article].reading
    let time = reading.times.first { $0.id == report.pledge.deadlineTime }
    let left = [report.pledge.trigger, time?.range].compactMap { $0 }
      .map { text.tokens(touching: text.bytes(ofScalars: $0.offsets)) }
    let promisor = Set(ContentWords(report.pledge.promisor ?? "").keys)
    return text.tokens(touching: text.bytes(ofScalars: report.pledge.range.offsets))
      .filter { token in !left.contains { $0.contains(token) } }
      .map { text.string(at: $0) }.filter { promisor.isDisjoint(with: ContentWords($0).keys) }
      .joined(separator: " ")
  }

  /// Whether two pledges name promisors that may be one.
  func samePromisor(_ a: PledgeReport, _ b: PledgeReport) -> Bool {
    guard let x = names(a), let y = names(b) else { return false }
    return SpeakerLikeness.mayBeOne(x, y)
  }

  private func names(_ report: PledgeReport) -> SpeakerLikeness.Names? {
    report.pledge.promisor.map {
      SpeakerLikeness.Names(Speaker(name: $0, kind: .org), in: articles.all[report.article].reading)
    }
  }

  /// Quotations and pledges with their force: the cue's and the trigger's words, or the first of the content.
  var tellings: [Telling] {
    let force = ForceWords.shared
    return articles.all.enumerated().flatMap { index, read in
      let said = read.reading.quotations.compactMap { quotation -> Telling? in
        guard let first = quotation.content.first else { return nil }
        let words = quotation.content.map(\.text).joined(separator: " ")
        let cue = quotation.cue.map(\.text).joined(separator: " ")
        return telling(index, at: first.start, words: words, force: force.rank(in: cue + " " + words))
      }
      let pledged = read.reading.pledges.compactMap { pledge in
        telling(
          index, at: pledge.range.start, words: pledge.range.text,
          force: force.rank(in: pledge.trigger.text + " " + pledge.range.text))
      }
      return said + pledged
    }
  }

  private func telling(_ index: Int, at start: Int, words: String, force: Int?) -> Telling? {
    articles.sentence(index, holding: start).map {
      Telling(article: index, words: ContentWords(words), force: force, sentence: $0)
    }
  }
}
