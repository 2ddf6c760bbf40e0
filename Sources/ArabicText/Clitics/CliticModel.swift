/// What the segmenter knows: how much each clitic weighs, how often stems were counted, and the words that go by neither.
///
/// A value, so that whoever has other weights or counts may make another; the program's own is `CliticLexicon.model`.
/// Weights are binary logarithms: 1 makes a reading twice as likely.
public struct CliticModel: Sendable {
  /// One object, so that a segmenter's tasks hold it at the price of one count, not ten.
  let knowledge: CliticKnowledge

  /// A model of these weights and counts.
  ///
  /// - Parameters:
  ///   - proclitics: The weight of each by its letters: و ف ب ك ل س ال. One that is missing is never cut.
  ///   - enclitics: The weight of each pronoun by its letters: «ها».
  ///   - several: The weight of a reading with two clitics or more, the article apart.
  ///   - shortStems: The words of two letters that carry clitics: «من», «أن».
  ///   - exceptions: Words with their parts between «+»: «بشكل», «ب+شكل». A part that is «ال» is the article.
  public init(
    proclitics: [String: Float], enclitics: [String: Float], several: Float, shortStems: [String], stems: StemCounts,
    exceptions: [(word: String, parts: String)]
  ) {
    var stems = stems
    for (word, _) in exceptions { stems.markException(FoldedKey(word)) }
    func weight(_ letters: String) -> Float { proclitics[letters] ?? -1000 }
    knowledge = CliticKnowledge(
      waw: weight("و"), feh: weight("ف"), ba: weight("ب"), ka: weight("ك"), la: weight("ل"), future: weight("س"),
      article: weight("ال"), several: several,
      enclitics: enclitics.sorted { $0.key < $1.key }.compactMap { Enclitic($0.key, $0.value) },
      shortStems: shortStems.map { FoldedKey($0) }, stems: stems, exceptions: CliticExceptions(exceptions, stems))
  }
}

extension CliticModel {
  /// The clitics before the stem of `token` of the text `source`: «وتعرضت» has و, «وتيرة» none. For single words; whoever cuts
  /// a whole text takes a `Segmenter`, which remembers what it has cut.
  ///
  /// O(readings × length).
  public func proclitics(of token: Token, in source: SourceText) -> Proclitics {
    guard Segmenter.isCut(token) else { return [] }
    let letters = SegmentLetters(source.utf8, token.bytes)
    return letters.isOpaque ? [] : knowledge.cut(of: letters, token.key).proclitics
  }
}

/// The parts of a `CliticModel`.
final class CliticKnowledge: Sendable {
  let waw: Float
  let feh: Float
  let ba: Float
  let ka: Float
  let la: Float
  let future: Float
  let article: Float
  let several: Float
  let enclitics: [Enclitic]
  let shortStems: [FoldedKey]
  let stems: StemCounts
  let exceptions: CliticExceptions

  init(
    waw: Float, feh: Float, ba: Float, ka: Float, la: Float, future: Float, article: Float, several: Float,
    enclitics: [Enclitic], shortStems: [FoldedKey], stems: StemCounts, exceptions: CliticExceptions
  ) {
    self.waw = waw
    self.feh = feh
    self.ba = ba
    self.ka = ka
    self.la = la
    self.future = future
    self.article = article
    self.several = several
    self.enclitics = enclitics
    self.shortStems = shortStems
    self.stems = stems
    self.exceptions = exceptions
  }

  /// Where the word with `letters` is cut: as the exceptions say, else as its best reading.
  func cut(of letters: SegmentLetters, _ key: FoldedKey) -> Cut {
    let counts = stems[key]
    if counts.isException, let cut = exceptions.cut(of: letters) { return cut }
    return CliticReadings(of: letters, own: counts.own, by: self).best
  }
}
