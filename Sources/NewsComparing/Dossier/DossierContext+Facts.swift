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
  func sentence(_ report: PledgeRegister.Report) -> Evidence? {
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
  func withoutTime(_ report: PledgeRegister.Report) -> String {
    let reading = articles.all[report.article].reading
    guard let time = reading.times.first(where: { $0.id == report.pledge.deadlineTime }) else {
      return report.pledge.range.text
    }
    let scalars = Array(report.pledge.range.text.unicodeScalars)
    let start = min(max(0, time.range.start - report.pledge.range.start), scalars.count)
    let end = min(max(start, time.range.end - report.pledge.range.start), scalars.count)
    return String(String.UnicodeScalarView(scalars[..<start] + scalars[end...]))
  }

  /// Whether two pledges name promisors that may be one.
  func samePromisor(_ a: PledgeRegister.Report, _ b: PledgeRegister.Report) -> Bool {
    guard let x = names(a), let y = names(b) else { return false }
    return SpeakerLikeness.mayBeOne(x, y)
  }

  private func names(_ report: PledgeRegister.Report) -> SpeakerLikeness.Names? {
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
