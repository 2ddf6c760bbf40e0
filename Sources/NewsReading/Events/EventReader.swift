import ArabicText
import NewsRecords
import NewsTimes

/// Finds what happened, or is set to happen, according to one article.
///
/// Words of a trigger lexicon propose, with what each needs near it; a guard refuses what is negated, wanted or only taken up
/// again; neighbours that name one event are joined. Each mention in the text is one event record: which mentions of several
/// articles are one event is for the dossier to say.
struct EventReader: Sendable {
  private let lexicon = EventLexicon()

  /// The events of an article in the order of the text; ids are not yet set. Linear in the length of the text.
  func read(_ context: ArticleContext, _ covers: ActCovers) -> [Event] {
    EventScene(context, covers, lexicon: lexicon).events
  }
}
