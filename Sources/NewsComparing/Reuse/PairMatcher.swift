import ArabicText

/// Finds the passages that two texts share, from the shingles they share.
struct PairMatcher {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText
  let options: ReuseOptions

  /// Fewer equal content words than this in a chain are not worth an alignment.
  private static let leastInChain = 5

  /// The passages, longest first, then in the order of `a`.
  func passages(from seeds: [Seed]) -> [Passage] {
    let chains = Chain.chains(of: EqualRun.runs(of: seeds, a, b)).filter { content(of: $0) >= Self.leastInChain }
    var blocks: [Alignment] = []
    for chain in chains where !blocks.contains(where: { covers($0, chain) }) { blocks.append(alignment(along: chain)) }
    let passages = BlockJoiner.joined(blocks).flatMap { accepted($0) }
    return passages.sorted {
      ($1.a.count, $0.a.lowerBound, $0.b.lowerBound) < ($0.a.count, $1.a.lowerBound, $1.b.lowerBound)
    }
  }

  private func content(of chain: Chain) -> Int {
    var count = 0
    for run in chain.runs {
      for offset in 0..<run.length where a.codes[run.a + offset].weight == WordCode.Weight.content { count += 1 }
    }
    return count
  }

  /// Whether the chain lies inside a block that is there already.
  private func covers(_ block: Alignment, _ chain: Chain) -> Bool {
    guard let first = chain.runs.first, let last = chain.runs.last else { return true }
    return block.a.lowerBound <= first.a && last.aEnd <= block.a.upperBound && block.b.lowerBound <= first.b
      && last.bEnd <= block.b.upperBound
  }

  // MARK: Aligning

  private var aligner: TokenAligner { TokenAligner(a: a, b: b) }

  /// The chain's runs, what lies between them, and both ends as far as it pays.
  private func alignment(along chain: Chain) -> Alignment {
    let first = chain.runs[0]
    var columns = aligner.backward(first.a, first.b, 0, 0)
    var (i, j) = (first.a, first.b)
    for run in chain.runs {
      columns += aligner.between(i..<run.a, j..<run.b)
      for offset in 0..<run.length {
        columns.append(
          Alignment.Column(a: Int32(run.a + offset), b: Int32(run.b + offset), relation: .equal))
      }
      (i, j) = (run.aEnd, run.bEnd)
    }
    columns += aligner.forward(i, j, a.count, b.count)
    return SentenceEnds(a: a, b: b, textA: textA, textB: textB)
      .extended(Alignment(columns), by: aligner).settled(a, b)
  }

  // MARK: Accepting

  /// The passage of `blocks` if it is proved, else those of its blocks that are proved alone.
  private func accepted(_ blocks: [Alignment]) -> [Passage] {
    let whole = Passage(blocks)
    if isProved(whole) { return [whole] }
    return blocks.count == 1 ? [] : blocks.map { Passage([$0]) }.filter { isProved($0) }
  }

  private func isProved(_ passage: Passage) -> Bool {
    let proof = passage.proof(a, b)
    return proof.content >= options.leastEqualWords && proof.equal * 2 >= proof.places
  }
}
