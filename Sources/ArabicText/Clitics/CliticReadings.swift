/// Reads one word in every way its letters allow and keeps the best: the recipe of Farasa (Abdelali, Darwish, Durrani and
/// Mubarak 2016), clitics times stem, with counts of raw news for the stems.
///
/// A reading scores log2(evidence for its stem) + the weights of its clitics; the whole word scores log2(its own count).
/// «والد» was counted often and «الد» hardly ever, so it stays whole; «وقالت» is rarer than و and «قالت» together explain.
struct CliticReadings {
  private let letters: SegmentLetters
  private let model: CliticKnowledge
  private let end: WordEnd
  private let mayHavePronoun: Bool
  private let own: UInt32
  private(set) var best = Cut()
  private var bestScore: Float

  /// Reads the word with `letters`, which was counted `own` times by itself. O(readings × length), a score at most.
  init(of letters: SegmentLetters, own: UInt32, by model: CliticKnowledge) {
    self.letters = letters
    self.model = model
    let end = WordEnd(letters)
    self.end = end
    mayHavePronoun = !letters.isIndefinite && model.enclitics.contains { $0.ends(end) }
    self.own = own
    bestScore = StemCounts.log2(Float(own) + 0.5)
    guard letters.count >= 3 else { return }
    readInner(at: 0, behind: Proclitics(), weight: 0)
    switch letters[0] {
    case Letters.waw: readConjunction(model.waw)
    case Letters.feh: readConjunction(model.feh)
    default: break
    }
  }

  private mutating func readConjunction(_ weight: Float) {
    guard letters.isEdge(1) else { return }
    readStem(at: 1, behind: .conjunction, weight: weight)
    readInner(at: 1, behind: .conjunction, weight: weight)
  }

  /// What begins at `start` with ب ك ل, س of the future, or, at the word's start, with nothing before the stem.
  private mutating func readInner(at start: Int, behind: Proclitics, weight: Float) {
    if start == 0 { readStem(at: 0, behind: behind, weight: weight) }
    guard let (particle, added) = particle(at: start), letters.isEdge(start + 1) else { return }
    let several = start > 0 ? model.several : 0
    readStem(at: start + 1, behind: behind.union(particle), weight: weight + added + several)
  }

  private func particle(at start: Int) -> (Proclitics, Float)? {
    switch letters[start] {
    case Letters.beh: (.ba, model.ba)
    case Letters.kaf: (.ka, model.ka)
    case Letters.lam: (.la, model.la)
    case Letters.seen where beginsImperfect(letters[start + 1]): (.future, model.future)
    default: nil
    }
  }

  /// ي ت ن أ begin the imperfect.
  private func beginsImperfect(_ letter: UInt16) -> Bool {
    switch letter {
    case Letters.yeh, Letters.teh, Letters.noon, Letters.alefHamzaAbove: true
    default: false
    }
  }

  // MARK: The stem with its article or its pronoun

  private mutating func readStem(at start: Int, behind: Proclitics, weight: Float) {
    if !letters.isIndefinite { readArticles(at: start, behind: behind, weight: weight) }
    guard start > 0 || mayHavePronoun else { return }
    let keys = StemKeys(letters, from: start)
    if start > 0, keys.count >= 2 { consider(keys, tail: 0, .same, start, behind, weight) }
    if mayHavePronoun { readPronouns(keys, at: start, behind: behind, weight: weight) }
  }

  private mutating func readPronouns(_ keys: StemKeys, at start: Int, behind: Proclitics, weight: Float) {
    for enclitic in model.enclitics where enclitic.ends(end) {
      let tail = enclitic.count
      guard keys.count - tail >= 2, letters.isEdge(letters.count - tail) else { continue }
      let weight = weight + enclitic.weight + model.severalOnce(behind)
      for ending in StemEnding.allCases {
        consider(keys, tail: tail, ending, start, behind, weight)
      }
    }
  }

  /// ال with a bare alef, or the second lam of لل, which is the article's or the stem's own («للجنة» is ل + لجنة).
  private mutating func readArticles(at start: Int, behind: Proclitics, weight: Float) {
    let proclitics = behind.union(.article)
    if letters[start] == Letters.alef, letters[start + 1] == Letters.lam, letters.isEdge(start + 2) {
      considerArticle(at: start + 2, proclitics, weight)
    }
    if behind.contains(.la), letters[start] == Letters.lam {
      if letters.isEdge(start + 1) { considerArticle(at: start + 1, proclitics, weight) }
      considerArticle(at: start, proclitics, weight)
    }
  }

  private mutating func considerArticle(at start: Int, _ proclitics: Proclitics, _ weight: Float) {
    let keys = StemKeys(letters, from: start)
    if keys.count >= 2 { consider(keys, tail: 0, .same, start, proclitics, weight + model.article) }
  }

  // MARK: Scoring

  private mutating func consider(
    _ keys: StemKeys, tail: Int, _ ending: StemEnding, _ start: Int, _ proclitics: Proclitics, _ weight: Float
  ) {
    guard let key = keys.key(tail: tail, ending) else { return }
    let isShort = keys.count - tail == 2 && !proclitics.contains(.article)
    if isShort, !model.shortStems.contains(key) { return }
    var evidence = model.stems[key].stem
    // What a word with nothing but the article was counted is part of that evidence.
    if proclitics == .article { evidence -= min(evidence, own) }
    let score = StemCounts.log2(Float(evidence) + 0.05) + weight
    guard score > bestScore else { return }
    bestScore = score
    best.proclitics = proclitics
    best.start = start
    best.tail = tail
    best.ending = ending
  }
}

extension CliticKnowledge {
  /// A pronoun makes several clitics behind one proclitic; two were several before.
  fileprivate func severalOnce(_ proclitics: Proclitics) -> Float {
    proclitics.rawValue.nonzeroBitCount == 1 ? several : 0
  }
}
