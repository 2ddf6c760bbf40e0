import ArabicText
import NewsLexicons
import NewsRecords
import NewsTimes

/// Finds what was pledged in one article, by whom and by when.
///
/// Scanners propose (words of the lexicon, futures, announced and affirmed acts, scheduled things), a guard refuses what binds
/// nobody, and of proposals that cover the same words the first and most explicit stays.
struct PledgeReader: Sendable {
  private let knowledge = PledgeKnowledge()

  /// The pledges of an article in the order of the text; ids are not yet set. Linear in the length of the text.
  func read(_ context: ArticleContext, _ covers: ActCovers) -> [Pledge] {
    let scene = PledgeScene(context, covers, knowledge: knowledge)
    return scene.pledges(PledgeArbiter.settle(scene.candidates))
  }
}

/// The lexicons that the reading of pledges stands on, loaded once.
struct PledgeKnowledge: Sendable {
  let verbalNouns = VerbalNouns()
  let lexicon = PledgeLexicon()
  let deadlines = DeadlineWords()
  let agents = AgentNouns()
  let adjectives = StateAdjectives.shared
}
