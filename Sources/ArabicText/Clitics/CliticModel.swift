/// What the segmenter knows: how much each clitic weighs, how often stems were counted, and the words that go by neither.
///
/// A value, so that whoever has other weights or counts may make another; the program's own is `CliticLexicon.model`.
/// Weights are binary logarithms: 1 makes a reading twice as likely.
public struct CliticModel: Sendable {
  let waw: Float
  let feh: Float
  let ba: Float
  let ka: Float
  let la: Float
  let future: Float
  let article: Float
  let several: Float
  let enclitics: [Enclitic]
  let shortStems: Set<FoldedKey>
  let stems: StemCounts
  let exceptions: [FoldedKey: Cut]

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
    func weight(_ letters: String) -> Float { proclitics[letters] ?? -1000 }
    waw = weight("و")
    feh = weight("ف")
    ba = weight("ب")
    ka = weight("ك")
    la = weight("ل")
    future = weight("س")
    article = weight("ال")
    self.several = several
    self.enclitics = enclitics.sorted { $0.key < $1.key }.map { Enclitic($0.key, $0.value) }
    self.shortStems = Set(shortStems.map { FoldedKey($0) })
    self.stems = stems
    self.exceptions = Dictionary(
      exceptions.map { Self.exception($0.word, $0.parts, stems) }, uniquingKeysWith: { first, _ in first })
  }

  /// The cut of an exception, its stem's ending the one that was counted most: «وفات+ه» has the stem «وفاة».
  private static func exception(_ word: String, _ parts: String, _ stems: StemCounts) -> (FoldedKey, Cut) {
    let bytes = Array(word.utf8)
    let letters = SegmentLetters(bytes, 0..<bytes.count)
    var cut = Cut(parts: parts)
    let keys = StemKeys(letters, from: cut.start)
    var most: UInt32 = 0
    for ending in StemEnding.allCases where cut.tail > 0 {
      guard let key = keys.key(tail: cut.tail, ending), stems[key].own > most else { continue }
      most = stems[key].own
      cut.ending = ending
    }
    return (Cut.key(of: letters), cut)
  }
}

/// A pronoun written behind its word, as letters.
struct Enclitic: Sendable {
  let letters: [UInt16]
  let weight: Float

  init(_ letters: String, _ weight: Float) {
    self.letters = Folding.fold(letters).unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
    self.weight = weight
  }

  /// Whether `word` ends with it.
  func ends(_ word: SegmentLetters) -> Bool {
    let start = word.count - letters.count
    return start > 0 && letters.indices.allSatisfy { word[start + $0] == letters[$0] }
  }
}
