import ArabicText
import NewsRecords

// What the detectors of differences ask of the articles.

extension DossierContext {
  /// The sentence of a figure.
  func sentence(_ fact: FigureFact) -> Evidence? { articles.sentence(fact.article, holding: fact.quantity.range.start) }

  /// The sentence of a pledge.
  func sentence(_ report: PledgeReport) -> Evidence? {
    articles.sentence(report.article, holding: report.pledge.trigger.start)
  }

  /// Whether a percentage is said to be the share of a whole: a word of share before it, or «من إجمالي» behind it.
  func isShareOfWhole(_ share: FigureFact) -> Bool {
    FigureLexicon.shared.isShare(before: share.tokens.lowerBound, in: articles.texts[share.article])
      || namesWhole(share)
  }

  /// Whether «من إجمالي» stands behind a percentage.
  func namesWhole(_ share: FigureFact) -> Bool {
    let text = articles.texts[share.article]
    let behind = share.tokens.upperBound..<min(share.tokens.upperBound + 3, text.tokens.count)
    return behind.contains { FigureLexicon.shared.isWhole(text.tokens[$0].key) }
  }

  /// The words of a pledge without those that say when, of the deadline or of anything else.
  func words(of report: PledgeReport) -> ContentWords { articles.words(report.article, [report.pledge.range]) }

  /// The words of a pledge without those of its deadline. Another time in it tells what it is that has the deadline: «عجز
  /// السنة المالية 2017-2018» is not that of the next.
  func wordsWithoutDeadline(of report: PledgeReport) -> ContentWords {
    let time = articles.findings[report.article].time(report.pledge.deadlineTime)
    let deadline = time.map { articles.tokens(report.article, $0.range) } ?? 0..<0
    return ContentWords(articles.texts[report.article], [articles.tokens(report.article, report.pledge.range)]) {
      deadline.contains($0)
    }
  }

  /// What a pledge is about: its words without those of its deadline, its trigger and its promisor.
  func matter(of report: PledgeReport) -> String {
    let text = articles.texts[report.article]
    let time = articles.findings[report.article].time(report.pledge.deadlineTime)
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
    let (one, other) = (a.pledge.promisor ?? "", b.pledge.promisor ?? "")
    return SpeakerLikeness.mayBeOne(x, y) || Self.isNoun(one, of: other) || Self.isNoun(other, of: one)
  }

  /// «المجلس» is the noun of «المجلس البلدي», and of «مجلس الباحة».
  private static func isNoun(_ short: String, of full: String) -> Bool {
    short.hasPrefix("ال") && !short.contains(" ")
      && (full.hasPrefix(short + " ") || full.hasPrefix(short.dropFirst(2) + " "))
  }

  private func names(_ report: PledgeReport) -> SpeakerLikeness.Names? {
    report.pledge.promisor.map { SpeakerLikeness.Names(Speaker(name: $0, kind: .org)) }
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
    let times = articles.all[fact.article].reading.times
    let sentence = articles.texts[fact.article].sentences[fact.sentence]
    let days = articles.findings[fact.article].times.meeting(sentence).compactMap { times[$0].interval }
    // «بلغ الإنتاج في نيسان …، وفق كشف نشرته الهيئة اليوم»: beside another time, the day of publication is that of the report.
    let others = days.filter { $0.from.prefix(10) != articles.all[fact.article].reading.published?.prefix(10) }
    return others.isEmpty ? days : others
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
