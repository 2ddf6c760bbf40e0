import ArabicText
import NewsRecords

/// Every quotation as a statement; reports with the same words of the same speaker are one.
enum StatementRegister {
  private struct Sameness: Hashable {
    let speaker: String
    let words: [FoldedKey]
  }

  static func statements(of tellings: ReadArticles) -> [Statement] {
    var order: [[(telling: Int, quotation: Quotation)]] = []
    var places: [Sameness: Int] = [:]
    for (index, telling) in tellings.all.enumerated() {
      for quotation in telling.reading.quotations where !quotation.content.isEmpty {
        let sameness = sameness(of: quotation)
        if let place = sameness.flatMap({ places[$0] }) {
          order[place].append((index, quotation))
        } else {
          if let sameness { places[sameness] = order.count }
          order.append([(index, quotation)])
        }
      }
    }
    return order.enumerated().map { statement($1, number: $0 + 1, tellings) }
  }

  /// What makes two reports one statement: the speaker's name and all words of the content, spelling aside. A content of
  /// fewer than five words («نعم») is said by chance, and one without a speaker is nobody's: neither is joined.
  private static func sameness(of quotation: Quotation) -> Sameness? {
    guard let speaker = quotation.speaker else { return nil }
    let words = quotation.content.flatMap { range in
      Tokenizer.tokens(of: SourceText(range.text)).filter { $0.kind == .word || $0.kind == .number }.map(\.key)
    }
    return words.count < 5 ? nil : Sameness(speaker: Folding.fold(speaker.name), words: words)
  }

  private static func statement(
    _ reports: [(telling: Int, quotation: Quotation)], number: Int, _ tellings: ReadArticles
  ) -> Statement {
    let evidence = reports.compactMap { report in
      tellings.evidence(report.telling, spanning: report.quotation.content).map {
        Statement.Report(evidence: $0, quotation: report.quotation.id)
      }
    }
    let families = Independence.families(of: reports.map(\.telling), in: tellings)
    return Statement(
      id: "st\(number)", story: StoryRegister.only, speaker: reports[0].quotation.speaker, evidence: evidence,
      chains: Chains(independent: families.count, atLeast: true, families: families))
  }
}
