import ArabicText
import NewsRecords

/// What the grammar says of each token, as one small number the tagger can learn to trust or not.
enum GrammarMarks {
  /// 0 for nothing; else type, strength and place in the name, or that a title covers or ends at the token.
  static func marks(_ findings: GrammarFindings, _ count: Int) -> [UInt8] {
    var marks = [UInt8](repeating: 0, count: count)
    for title in findings.loneTitles { cover(title.tokens, 1, &marks) }
    for body in findings.bodies where !body.isName { cover(body.tokens, 4, &marks) }
    for proposal in findings.proposals {
      if let title = proposal.title { cover(title.row, 1, &marks) }
    }
    for proposal in findings.proposals {
      let type = UInt8(NameTag.types.firstIndex(of: proposal.type) ?? 3)
      let strength = UInt8(proposal.strength.rawValue)
      let kind: UInt8 = proposal.known?.kind == .capital ? 1 : 0
      cover(proposal.tokens, 16 + ((type * 4 + strength) * 2 + kind) * 3, &marks)
    }
    return marks
  }

  /// Marks the first token with `mark`, those behind it with `mark + 1`, the last of several with `mark + 2`.
  private static func cover(_ tokens: Range<Int>, _ mark: UInt8, _ marks: inout [UInt8]) {
    for index in tokens {
      marks[index] = mark + (index == tokens.lowerBound ? 0 : index + 1 == tokens.upperBound ? 2 : 1)
    }
  }
}
