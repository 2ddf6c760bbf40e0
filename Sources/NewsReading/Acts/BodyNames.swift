import ArabicText
import NewsRecords

/// The full names of bodies that an article later calls by one word: «أمانة الباحة … ستفتح الأمانة», «اللجنة المنظمة
/// للمهرجان … ستعلن اللجنة».
///
/// Only what stands before counts, and of several the nearest. A name is full where the noun is bound to a definite word or to
/// a known name, or has an adjective; «شركة كبيرة» names nobody.
struct BodyNames: Sendable {
  private let text: TokenizedText
  private let names: NameCover
  private let words: ActWords
  /// The full names by their first noun without the article, in the order of the text.
  private var byNoun: [FoldedKey: [(place: Int, name: String)]] = [:]
  /// The persons by the title that stands beside their name, in the order of the text.
  private var byTitle: [FoldedKey: [(place: Int, name: String)]] = [:]

  /// Collects the names of `text`. O(tokens).
  init(_ text: TokenizedText, names: NameCover, agents: AgentNouns, words: ActWords) {
    self.text = text
    self.names = names
    self.words = words
    for mention in names.persons {
      guard let title = mention.title else { continue }
      byTitle[FoldedKey(text.string(of: title)), default: []].append(
        (mention.name.lowerBound, names.name(of: mention, in: text)))
    }
    for place in text.tokens.indices where text.tokens[place].kind == .word && agents.isAgent(place, in: text) {
      // «الجميع» is not «جميع السكان» of the sentence before.
      guard !words.isOne(.everyone, at: place, in: text), let name = name(at: place) else { continue }
      byNoun[Self.noun(text.string(at: place)), default: []].append((place, name))
    }
  }

  /// The nearest full name before `place` that begins with the definite `short`; nil where there is none.
  func fullName(of short: String, at place: Int) -> String? {
    guard short.hasPrefix("ال"), let first = short.split(separator: " ").first,
      let known = byNoun[Self.noun(String(first))]
    else { return nil }
    let isOneWord = !short.contains(" ")
    return known.last { $0.place < place && (isOneWord || $0.name.hasPrefix(short + " ")) }?.name
  }

  /// «الرئيس الجزري سليم حداد … سيصل الرئيس الجزري»: whose title `title` was last.
  func holder(of title: String, at place: Int) -> String? {
    byTitle[FoldedKey(title)]?.last { $0.place < place }?.name
  }

  /// The full name that begins at `place`.
  private func name(at place: Int) -> String? {
    var end = place + 1
    while end < text.tokens.count, end - place < 5, isDefinite(end), end == place + 1 || belongs(end) { end += 1 }
    guard end > place + 1 else { return nil }
    return text.string(of: place..<purpose(from: end))
  }

  /// Behind the first definite word («شركة النخيل | العمل») only what describes it, «الوطنية», or the rest of a name belongs.
  private func belongs(_ index: Int) -> Bool {
    if let mention = names.mention(at: index) { return mention.name.lowerBound < index }
    return Self.describing.contains { text.string(at: index).hasSuffix($0) }
  }

  private func isDefinite(_ index: Int) -> Bool {
    guard text.tokens[index].kind == .word else { return false }
    if let mention = names.mention(at: index) { return mention.type == .organization || mention.type == .place }
    let shape = WordShape(at: index, in: text)
    return shape.hasArticle && !words.isOne(.relative, at: index, in: text) && !shape.looksLikeDefiniteVerbalNoun
      && !words.isOne(.adverb, at: index, in: text)
  }

  /// «اللجنة المنظمة | للمهرجان», «الاتحاد المحلي | لكرة القدم»: what the body is for.
  private func purpose(from start: Int) -> Int {
    guard start < text.tokens.count, text.tokens[start].kind == .word, names.mention(at: start) == nil else {
      return start
    }
    let shape = WordShape(at: start, in: text)
    guard shape.beginsWithLa, !words.isOne(.notLa, at: start, in: text), !shape.looksLikeVerbalNounBehindPreposition
    else { return start }
    if text.string(at: start).hasPrefix("لل") { return start + 1 }
    let next = start + 1
    let isBound =
      next < text.tokens.count && text.tokens[next].kind == .word
      && WordShape(at: next, in: text).hasArticle
    return isBound ? next + 1 : start
  }

  /// Endings of adjectives of origin.
  private static let describing = ["ي", "ية", "يين", "يون"]

  private static func noun(_ word: String) -> FoldedKey {
    FoldedKey(word.hasPrefix("ال") ? String(word.dropFirst(2)) : word)
  }
}
