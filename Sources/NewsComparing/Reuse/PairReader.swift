import ArabicText
import NewsRecords

/// One article with its words, as one side of a pair.
struct PairSide: Sendable {
  let article: ReuseArticle
  let words: CopyWords
}

/// Reads the copied passages of two articles with their wordings.
struct PairReader: Sendable {
  let options: ReuseOptions

  /// The pairs that the seeds of `a` and `b` lead to, longest passage first; then those that rare words lead to.
  func pairs(_ a: PairSide, _ b: PairSide, _ seeds: [Seed], rare: [Seed] = []) -> [PassagePair] {
    let (textA, textB) = (a.article.text, b.article.text)
    let matcher = PairMatcher(a: a.words, b: b.words, textA: textA, textB: textB, options: options)
    let days = (a.article.day, b.article.day)
    let reader = WordingReader(a: a.words, b: b.words, textA: textA, textB: textB, days: days)
    let template = TemplateEvidence(a: a.words, b: b.words, textA: textA, textB: textB, days: days)
    let marks = MarkReader(a: a.words, b: b.words, textA: textA, textB: textB)
    let inOrder = matcher.passages(from: seeds)
    let shuffled = ShuffledMatcher(a: a.words, b: b.words, options: options).passages(from: rare, besides: inOrder)
    return (inOrder + shuffled).compactMap { passage in
      guard let sliceA = a.words.slice(of: passage.a, in: textA), let sliceB = b.words.slice(of: passage.b, in: textB)
      else { return nil }
      let wordings = reader.wordings(of: passage)
      if template.isForm(passage, wordings) { return nil }
      let wording = wordings.filter { options.silentWordings || !$0.class.isSilent }
      return PassagePair(
        a: a.article.id, aStart: sliceA.start, aEnd: sliceA.end, b: b.article.id, bStart: sliceB.start,
        bEnd: sliceB.end,
        equal: passage.proof(a.words, b.words).equal, wording: wording, marks: marks.shifts(of: passage))
    }
  }
}

extension ReuseOptions {
  /// Whether copies between two articles of these outlets and days are wanted.
  func wants(outlets: (String?, String?), days: (Int?, Int?)) -> Bool {
    if !sameOutlet, let outlet = outlets.0, outlet == outlets.1 { return false }
    guard let windowDays, let one = days.0, let other = days.1 else { return true }
    return abs(one - other) <= windowDays
  }
}
