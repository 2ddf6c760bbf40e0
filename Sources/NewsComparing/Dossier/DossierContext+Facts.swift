import ArabicText
import NewsRecords

// What the detectors of differences ask of the articles.

extension DossierContext {
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

  /// The other figures of its sentence.
  func figures(besides fact: FigureFact) -> [FigureFact] {
    figuresBySentence[SentencePlace(fact)]?.filter { $0.tokens != fact.tokens } ?? []
  }

  /// Whether the sentences of two figures name the same days, or none: «منذ آذار قتل 125» and «قتل 4 الجمعة» count apart.
  func speakOfTheSameDays(_ a: FigureFact, _ b: FigureFact) -> Bool {
    let (one, other) = (days(of: a), days(of: b))
    return one.allSatisfy { day in other.contains { $0.meets(day) } }
      && other.allSatisfy { day in one.contains { $0.meets(day) } }
  }

  private func days(of fact: FigureFact) -> [Interval] {
    let text = articles.texts[fact.article]
    let sentence = text.scalars(of: text.bytes(of: text.sentences[fact.sentence]))
    return articles.all[fact.article].reading.times.filter { $0.range.offsets.overlaps(sentence) }
      .compactMap(\.interval)
  }
}

/// A sentence of one of the articles.
struct SentencePlace: Hashable, Sendable {
  let article: Int
  let sentence: Int

  init(_ fact: FigureFact) { (article, sentence) = (fact.article, fact.sentence) }
}

extension Interval {
  /// Whether the two have a day in common; an open interval has all that follow. ISO dates compare as strings.
  fileprivate func meets(_ other: Interval) -> Bool {
    (from < other.to || from == other.from) && (other.from < to || from == other.from)
  }
}
