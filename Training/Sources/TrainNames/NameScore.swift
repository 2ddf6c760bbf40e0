@_spi(Training) import NewsReading

/// Precision, recall and F of names, each right when its tokens and its type are.
struct NameScore {
  private var right = [0, 0, 0, 0]
  private var found = [0, 0, 0, 0]
  private var gold = [0, 0, 0, 0]

  /// Scores `tagger` on `texts`.
  init(_ tagger: NameTagger, _ texts: [TaggedText]) {
    for text in texts {
      let wanted = NameTag.spans(text.tags)
      let got = NameTag.spans(tagger.tags(text.input))
      for span in wanted { gold[span.type] += 1 }
      for span in got {
        found[span.type] += 1
        if wanted.contains(where: { $0.range == span.range && $0.type == span.type }) { right[span.type] += 1 }
      }
    }
  }

  /// «PER 70.1 / 65.2 / 67.5 …», all types together first.
  var description: String {
    let all = line(right.reduce(0, +), found.reduce(0, +), gold.reduce(0, +))
    let types = zip(["PER", "ORG", "LOC", "MISC"], 0...).map { "\($0) \(line(right[$1], found[$1], gold[$1]))" }
    return "all \(all); " + types.joined(separator: "; ")
  }

  private func line(_ right: Int, _ found: Int, _ gold: Int) -> String {
    func percent(_ a: Int, _ b: Int) -> Double { b == 0 ? 0 : (1000 * Double(a) / Double(b)).rounded() / 10 }
    return "\(percent(right, found))/\(percent(right, gold))/\(percent(2 * right, found + gold))"
  }
}
