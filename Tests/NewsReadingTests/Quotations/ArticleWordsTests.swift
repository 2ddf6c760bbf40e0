import ArabicText
import NewsRecords
import NewsTimes
import Testing

@testable import NewsReading

/// What is known of each token of an article.
@Suite struct ArticleWordsTests {
  private func words(_ text: String) -> ArticleWords {
    let context = ArticleContext(
      article: Article(id: "a", text: text), text: TokenizedText(text), times: TimesAndQuantities(),
      names: ArticleNames())
    return ArticleWords(context, .shared)
  }

  @Test func hamzasAndTanwinAreSeenAsWritten() {
    let words = words("هنا هنأ نقداً نقدا")
    #expect((0..<4).map(words.bearsHamza) == [false, true, false, false])
    #expect((0..<4).map(words.bearsTanwin) == [false, false, true, false])
  }

  @Test func lettersBetweenStopsAreNoParticles() {
    let words = words("قالت سي.إن.إن إن الجسر آمن.")
    let particles = words.text.tokens.indices.filter { words.has($0, .that) }
    #expect(particles.count == 1)
    #expect(particles.allSatisfy { !words.text.isGlued($0) })
  }

  @Test func thePrepositionAndTheName() {
    #expect(words("علي النهر جسر").has(0, .ala))
    let both = words("علي النهر على الجسر")
    #expect(both.has(0, .ala) == false)
    #expect(both.has(2, .ala))
  }

  @Test func stopsOfInitialsEndNothing() {
    let words = words("قال د. سليم حداد. ثم")
    let stops = words.text.tokens.indices.filter { words.isStop($0) }
    #expect(stops.count == 1)
  }
}
