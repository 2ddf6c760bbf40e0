import ArabicText
import NewsRecords
import NewsTimes

/// The sentences of all articles by their words, to find what was printed of a matter after a day.
///
/// Only sentences of articles with a day are known. Looking one up costs as many steps as its rarer words have places.
struct LaterSentences: Sendable {
  private struct Sentence: Sendable {
    let article: Int
    let tokens: Range<Int>
    let day: CalendarDay
    let words: ContentWords
  }

  private let articles: ReadArticles
  private let sentences: [Sentence]
  private let postings: [UInt64: [Int32]]

  /// A word of more sentences than this proposes none: it stands in every report.
  private static let mostPlaces = 400

  init(_ articles: ReadArticles) {
    var sentences: [Sentence] = []
    var postings: [UInt64: [Int32]] = [:]
    for index in articles.all.indices {
      guard let day = articles.day(index) else { continue }
      let text = articles.texts[index]
      for tokens in text.sentences {
        let words = ContentWords(text, [tokens])
        for key in words.keys { postings[key, default: []].append(Int32(sentences.count)) }
        sentences.append(Sentence(article: index, tokens: tokens, day: day, words: words))
      }
    }
    self.articles = articles
    self.sentences = sentences
    self.postings = postings
  }

  /// The sentence of an article of a later day than `day` that says most of `matter`: at least three of its words and
  /// three fifths of them, or both words of a short one. The first of equals; nil where there is none.
  func report(of matter: ContentWords, after day: CalendarDay) -> Evidence? {
    let shared = candidates(matter, after: day).map { ($0, sentences[$0].words.shared(with: matter)) }
    guard let most = shared.map(\.1).max(), most >= min(3, matter.keys.count), 5 * most >= 3 * matter.keys.count else {
      return nil
    }
    return shared.first { $0.1 == most }.map { evidence($0.0) }
  }

  /// The first sentence of a later day that says that `report`'s promisor takes `matter` back.
  func withdrawal(of matter: ContentWords, by report: PledgeReport, after day: CalendarDay?) -> Evidence? {
    guard let day, let promisor = report.pledge.promisor else { return nil }
    let name = ContentWords(promisor)
    return candidates(matter, after: day).first { number in
      guard sentences[number].words.shared(with: name) >= 1 else { return false }
      let text = articles.texts[sentences[number].article]
      return PledgeTurns.shared.withdrawn(in: sentences[number].tokens, of: text).contains { object in
        let words = Overlapping(ContentWords(text, [object]), matter)
        return words.shared >= 2 && words.containment >= 0.5
      }
    }.map(evidence)
  }

  /// The sentences of later days that share two words with `matter`, in order.
  private func candidates(_ matter: ContentWords, after day: CalendarDay) -> [Int] {
    var counts: [Int32: Int] = [:]
    for key in matter.keys {
      guard let places = postings[key], places.count <= Self.mostPlaces else { continue }
      for place in places where sentences[Int(place)].day > day { counts[place, default: 0] += 1 }
    }
    return counts.filter { $0.value >= 2 }.keys.sorted().map { Int($0) }
  }

  private func evidence(_ number: Int) -> Evidence {
    let sentence = sentences[number]
    return articles.evidence(sentence.article, bytes: articles.texts[sentence.article].bytes(of: sentence.tokens))
  }
}
