import ArabicText
import NewsRecords

/// Compares what the reports of one utterance have inside quotation marks, word for word.
///
/// Passages find such changes only where one article copied the other. A headline and its own text, or two translations of
/// one speech, share no passage, and their marks promise the speaker's words all the same.
struct FidelityReader {
  let articles: ReadArticles
  /// The words of each article, by its index.
  let words: [CopyWords]

  /// A stretch inside one pair of marks.
  private struct Piece {
    let article: Int
    let words: Range<Int>
  }

  /// The changes from the first report with words inside marks to each of the others, and from each headline to its own
  /// text, in their order, spelling and the two names of a month left out. O(k²) in the pieces of two reports, each of a
  /// sentence or less.
  func changes(of reports: [Utterances.Report]) -> [WordingRegister.Entry] {
    let pieces = reports.map { report in report.quotation.quoted.compactMap { piece(report.article, $0) } }
    guard let first = pieces.firstIndex(where: { !$0.isEmpty }) else { return [] }
    let others = pieces.indices.dropFirst(first + 1).map { (first, $0) }
    return (others + headlines(among: reports).filter { $0.0 != first }).flatMap { one, other in
      pieces[other].compactMap { piece in counterpart(of: piece, in: pieces[one]).map { ($0, piece) } }
        .flatMap { changes(from: $0, to: $1) }
    }
  }

  /// Each report in the first line of its article, with the first one behind it there.
  private func headlines(among reports: [Utterances.Report]) -> [(Int, Int)] {
    let byArticle = Dictionary(grouping: reports.indices) { reports[$0].article }
    return byArticle.values.compactMap { members -> (Int, Int)? in
      guard let head = members.first(where: { isHeadline(reports[$0]) }),
        let body = members.first(where: { !isHeadline(reports[$0]) })
      else { return nil }
      return (head, body)
    }.sorted { $0.0 < $1.0 }
  }

  private func isHeadline(_ report: Utterances.Report) -> Bool {
    report.quotation.content.allSatisfy { articles.isInFirstLine(report.article, $0) }
  }

  private func piece(_ article: Int, _ range: TextRange) -> Piece? {
    let inside = words[article].words(in: articles.tokens(article, range))
    return inside.isEmpty ? nil : Piece(article: article, words: inside)
  }

  /// The piece that has half of both pieces' words in common with `piece`, the one that has most.
  private func counterpart(of piece: Piece, in others: [Piece]) -> Piece? {
    let keys = lights(piece)
    let shares = others.map { other in
      let theirs = lights(other)
      return Double(2 * keys.intersection(theirs).count) / Double(keys.count + theirs.count)
    }
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[best] >= 0.5 else { return nil }
    return others[best]
  }

  private func lights(_ piece: Piece) -> Set<UInt32> { Set(words[piece.article].codes[piece.words].map(\.light)) }

  private func changes(from a: Piece, to b: Piece) -> [WordingRegister.Entry] {
    let (one, two) = (words[a.article], words[b.article])
    let columns = TokenAligner(a: one, b: two).between(a.words, b.words)
    let reader = WordingReader(a: one, b: two, textA: articles.texts[a.article], textB: articles.texts[b.article])
    return reader.wordings(of: Passage([Alignment(columns)])).filter {
      $0.class != .orthographic && $0.class != .dateForm
    }
    .map {
      WordingRegister.Entry(
        wording: $0, a: articles.all[a.article].article.id, b: articles.all[b.article].article.id)
    }
  }
}
