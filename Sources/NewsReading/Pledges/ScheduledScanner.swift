import ArabicText
import NewsTimes

/// Finds what is set for a day by an adjective: «الانتخابات المقررة في العاشر من تشرين الأول».
struct ScheduledScanner: Sendable {
  private let adjectives: PhraseTable<Bool>

  /// A scheduled thing, its adjective, and the time behind it.
  struct Hit: Sendable {
    let head: Int
    let adjective: Int
    let end: Int
  }

  /// The furthest behind the adjective that its time may begin: «المقرر إجراؤها في».
  static let reach = 6
  /// The furthest before the adjective that the head may stand.
  static let headReach = 6

  /// The adjectives are the rows of the class `adjective` in the pledge lexicon.
  init(adjectives: [String]) {
    self.adjectives = PhraseTable(adjectives.map { (phrase: $0, value: true) })
  }

  /// The scheduled things of `text` that have a time.
  func hits(in text: TokenizedText, times: TimeCover) -> [Hit] {
    let nextTimes = times.next
    return text.tokens.indices.compactMap { index in
      // What has no time behind it need not be looked up.
      guard text.tokens[index].kind == .word, nextTimes[index + 1] <= index + Self.reach,
        adjectives.longestMatch(in: text, at: index, allowing: .article) != nil
      else { return nil }
      let end = min(text.tokens.count, index + 1 + Self.reach)
      guard let time = (index + 1..<max(index + 1, end)).lazy.compactMap({ times.time(at: $0) }).first,
        let head = Self.head(before: index, in: text)
      else { return nil }
      return Hit(head: head, adjective: index, end: time.tokens.upperBound)
    }
  }

  /// The first word of the noun phrase before the adjective: back over words with the article to the one without it.
  static func head(before adjective: Int, in text: TokenizedText) -> Int? {
    // «الانتقالات الشتوية، المقررة في»
    var place = adjective - (adjective > 1 && text.tokens[adjective - 1].isScalar("،") ? 2 : 1)
    while place >= 0, adjective - place <= headReach, text.tokens[place].kind == .word {
      let shape = WordShape(at: place, in: text)
      if !shape.hasArticle {
        let isPreposition = shape.count <= 3
        return isPreposition ? word(at: place + 1, before: adjective, in: text) : place
      }
      place -= 1
    }
    return word(at: place + 1, before: adjective, in: text)
  }

  private static func word(at index: Int, before adjective: Int, in text: TokenizedText) -> Int? {
    index < adjective && text.tokens[index].kind == .word ? index : nil
  }
}
