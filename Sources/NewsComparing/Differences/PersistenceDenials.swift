import ArabicText
import NewsLexicons
import NewsRecords

/// A state that goes on in one sentence and has ended in another: «البلدة لم تعد تحتاج صهاريج» — «ما زال السكان يحتاجون الصهاريج».
///
/// Asked where the word of the state is the same and comes within two words of «لم يعد» and «ما زال», and the sentences
/// share another word of meaning.
enum PersistenceDenials {
  private struct Mention {
    let article: Int
    let isStill: Bool
    let state: UInt64
    let words: ContentWords
    let evidence: Evidence
  }

  static func findings(in context: DossierContext) -> [DifferenceRegister.Finding] {
    let mentions = context.articles.all.indices.flatMap { Self.mentions(in: context.articles, $0) }
    let states = Dictionary(grouping: mentions.indices) { mentions[$0].state }
    let groups = states.values.sorted { $0[0] < $1[0] }.map { $0.map { mentions[$0] } }
    return groups.compactMap { group in
      let pairs = CandidatePairs.of(group.map(\.words)).filter { group[$0].isStill != group[$1].isStill }
        .filter { isAbout(group[$0], group[$1]) }
      let facing = Set(pairs.flatMap { [$0.0, $0.1] }).sorted().map { group[$0] }
      guard !facing.isEmpty else { return nil }
      return .init(
        kind: .denial, rule: "no-longer-still",
        sides: [false, true].map { isStill in facing.filter { $0.isStill == isStill }.map(\.evidence) })
    }
  }

  /// Whether two sentences, not one, share the state and two words besides: what it is a state of, and of whom.
  private static func isAbout(_ a: Mention, _ b: Mention) -> Bool {
    a.evidence != b.evidence && a.words.shared(with: b.words) >= 3
  }

  private static func mentions(in articles: ReadArticles, _ index: Int) -> [Mention] {
    let text = articles.texts[index]
    return text.sentences.flatMap { sentence -> [Mention] in
      let found = sentence.compactMap { token in
        table.longestMatch(in: text, at: token, before: sentence.upperBound).map { ($0.value, $0.tokens.upperBound) }
      }
      guard !found.isEmpty else { return [] }
      let evidence = articles.evidence(index, bytes: text.bytes(of: sentence))
      let words = ContentWords(evidence.range.text)
      return found.flatMap { isStill, end in
        states(from: end, before: sentence.upperBound, in: text).map {
          Mention(article: index, isStill: isStill, state: $0, words: words, evidence: evidence)
        }
      }
    }
  }

  /// The light keys of the two words behind the phrase: the subject may stand before the state («لم يعد العراق بحاجة»).
  private static func states(from start: Int, before end: Int, in text: TokenizedText) -> [UInt64] {
    let particles = CommonWords.shared
    let words = (start..<min(start + 4, end)).filter {
      text.tokens[$0].kind == .word && !particles.isParticle(text.tokens[$0].key.rawValue)
    }
    return words.prefix(2).map { LightKey.of(text.tokens[$0].bytes, in: text.source.utf8) }
  }

  private static let table = PhraseTable(
    LexiconFile.required("persistence").rows.flatMap { row in
      row.list("forms").map { ($0, row["pole"] == "still") }
    })
}
